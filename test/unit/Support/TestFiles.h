// Helpers of the Support tests: messages of errors, temporary directories, bytes of fields.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_UNIT_SUPPORT_TESTFILES_H
#define ANE_TEST_UNIT_SUPPORT_TESTFILES_H

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <cstring>
#include <fstream>

namespace anert::test {

inline std::string message(llvm::Error error) { return error ? llvm::toString(std::move(error)) : "success"; }
template <typename T> std::string message(llvm::Expected<T> value) {
  return value ? "success" : llvm::toString(value.takeError());
}

/// Expects `actual` to contain `part`.
inline void expectContains(const std::string &actual, llvm::StringRef part) {
  EXPECT_NE(actual.find(part.str()), std::string::npos) << "expected \"" << part.str() << "\" in: " << actual;
}

/// The value, or a failure of the test and a default value.
template <typename T> T valueOf(llvm::Expected<T> value) {
  if (value)
    return std::move(*value);
  ADD_FAILURE() << llvm::toString(value.takeError());
  return T();
}

/// Bytes of a plain value, as a string.
template <typename T> std::string raw(T value) {
  std::string bytes(sizeof(T), 0);
  std::memcpy(bytes.data(), &value, sizeof(T));
  return bytes;
}

/// A directory that is removed at the end.
class TempDirectory {
public:
  TempDirectory() { EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("ane-test", path)); }
  ~TempDirectory() { llvm::sys::fs::remove_directories(path); }
  std::string operator()(llvm::StringRef name) const { return (path + "/" + name).str(); }
  std::string write(llvm::StringRef name, llvm::StringRef contents) const {
    std::ofstream(operator()(name), std::ios::binary) << contents.str();
    return operator()(name);
  }
  static std::string read(const std::string &file) {
    auto buffer = llvm::MemoryBuffer::getFile(file);
    return buffer ? (*buffer)->getBuffer().str() : "<missing>";
  }
  /// Number of entries: shows temporary files that were left behind.
  size_t size() const {
    size_t count = 0;
    std::error_code code;
    for (llvm::sys::fs::directory_iterator it(path, code), end; it != end && !code; it.increment(code))
      ++count;
    return count;
  }

private:
  llvm::SmallString<128> path;
};

} // namespace anert::test

#endif // ANE_TEST_UNIT_SUPPORT_TESTFILES_H
