// Files: atomic output, mapped input, and paths that may not leave their directory.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_FILE_H
#define ANE_SUPPORT_FILE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <optional>

namespace anert {

/// A file that appears under its name only when it is complete: it is written beside it under a temporary name, which
/// `commit` renames and everything else (destruction, a signal) removes. A link is followed; a name that is a device
/// or a pipe is written directly.
class OutputFile {
public:
  /// Opens the temporary file. The directory must exist.
  static llvm::Expected<OutputFile> create(llvm::StringRef path);
  OutputFile(OutputFile &&) = default;
  OutputFile &operator=(OutputFile &&) = delete;
  ~OutputFile();

  /// Buffered; large pieces go to the system directly. Errors are kept until `commit`. `pwrite` is not for pipes.
  llvm::raw_pwrite_stream &os() { return *stream; }
  /// Whether writing has failed already; `commit` says how.
  bool hasError() const { return stream->has_error(); }
  const std::string &path() const { return name; }
  /// Gives the file its name, or says why it could not be written and removes it. Call it once.
  llvm::Error commit();

private:
  OutputFile() = default;
  std::string name;                            ///< As the caller spells it.
  std::string target;                          ///< After following links.
  std::optional<llvm::sys::fs::TempFile> temp; ///< Absent for a device or a pipe.
  std::unique_ptr<llvm::raw_fd_ostream> stream;
};

/// Writes a whole file atomically.
llvm::Error writeFile(llvm::StringRef path, llvm::StringRef contents);

/// The same for a directory: fill `path()`, then `commit`, which replaces what has the name already if that is a
/// directory with a file `marker` in it (so that a mistyped name loses nothing), or an empty directory.
class OutputDirectory {
public:
  static llvm::Expected<OutputDirectory> create(llvm::StringRef path, llvm::StringRef marker);
  OutputDirectory(OutputDirectory &&other);
  OutputDirectory &operator=(OutputDirectory &&) = delete;
  ~OutputDirectory();

  /// The temporary directory to fill.
  llvm::StringRef path() const { return temp; }
  llvm::Error commit();

private:
  OutputDirectory() = default;
  std::string target, temp; ///< `temp` is empty after commit.
};

/// Maps (or, if small, reads) a file; the contents need not be followed by a zero. Errors name the path.
llvm::Expected<std::shared_ptr<const llvm::MemoryBuffer>> mapFile(llvm::StringRef path);

/// Why `path` is not a path that stays inside the directory it is relative to, or "" if it is: it must be relative,
/// with no `.`, `..` or empty component, backslash, colon or control character.
std::string whyNotSafeRelativePath(llvm::StringRef path);
inline bool isSafeRelativePath(llvm::StringRef path) { return whyNotSafeRelativePath(path).empty(); }

/// Digest of contents for manifests and caches (not against forgery): "xxh3:" and 32 hexadecimal digits.
std::string hashContents(llvm::ArrayRef<char> bytes);

} // namespace anert

#endif // ANE_SUPPORT_FILE_H
