// Atomic output files and directories, mapped input, safe relative paths.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/File.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Errc.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;
namespace fs = llvm::sys::fs;

namespace anert {

/// "dir/.name.tmp-%%%%%%" beside `path`.
static std::string temporaryModel(StringRef path) {
  SmallString<128> model(sys::path::parent_path(path));
  sys::path::append(model, "." + sys::path::filename(path) + ".tmp-%%%%%%");
  return std::string(model);
}

Expected<OutputFile> OutputFile::create(StringRef path) {
  OutputFile file;
  file.name = file.target = path.str();
  fs::file_status status;
  std::error_code code = fs::status(path, status);
  bool exists = !code && fs::exists(status);
  if (path.empty() || (exists && fs::is_directory(status)))
    return createFileError(path, make_error_code(path.empty() ? errc::invalid_argument : errc::is_a_directory));
  if (exists && !fs::is_regular_file(status)) {
    file.stream = std::make_unique<raw_fd_ostream>(path, code, fs::CD_OpenExisting, fs::FA_Write, fs::OF_None);
    if (code)
      return createFileError(path, code);
    return std::move(file);
  }
  SmallString<128> real;
  if (exists && !fs::real_path(path, real))
    file.target = std::string(real);
  Expected<fs::TempFile> temp = fs::TempFile::create(temporaryModel(file.target));
  if (!temp)
    return createFileError(path, temp.takeError());
  file.temp.emplace(std::move(*temp));
  file.stream = std::make_unique<raw_fd_ostream>(file.temp->FD, /*shouldClose=*/false);
  return std::move(file);
}

OutputFile::~OutputFile() {
  if (!stream)
    return;
  stream->flush();
  stream->clear_error();
  stream.reset();
  if (temp)
    consumeError(temp->discard());
}

Error OutputFile::commit() {
  stream->flush();
  std::error_code code = stream->error();
  stream->clear_error();
  stream.reset();
  if (!temp)
    return code ? createFileError(name, code) : Error::success();
  if (code) {
    consumeError(temp->discard());
    return createFileError(name, code);
  }
  if (Error error = temp->keep(target))
    return createFileError(name, std::move(error));
  return Error::success();
}

Error writeFile(StringRef path, StringRef contents) {
  Expected<OutputFile> file = OutputFile::create(path);
  if (!file)
    return file.takeError();
  file->os() << contents;
  return file->commit();
}

/// Whether `path` may be replaced by a new directory; see OutputDirectory.
static Error checkReplaceable(StringRef path, StringRef marker) {
  fs::file_status status;
  if (fs::status(path, status, /*follow=*/false) || !fs::exists(status))
    return Error::success();
  if (!fs::is_directory(status))
    return createFileError(path, make_error_code(errc::not_a_directory));
  SmallString<128> file(path);
  sys::path::append(file, marker);
  std::error_code code;
  if (fs::exists(file) || fs::directory_iterator(path, code) == fs::directory_iterator())
    return Error::success();
  return createStringError(path + ": this directory exists and holds no '" + marker +
                           "', so it is not replaced: choose another name, or remove it");
}

Expected<OutputDirectory> OutputDirectory::create(StringRef path, StringRef marker) {
  OutputDirectory directory;
  directory.target = path.rtrim('/').str();
  if (directory.target.empty())
    return createFileError(path, make_error_code(errc::invalid_argument));
  if (Error error = checkReplaceable(directory.target, marker))
    return std::move(error);
  for (int attempt = 0; attempt < 100; ++attempt) {
    SmallString<128> candidate;
    fs::createUniquePath(temporaryModel(directory.target), candidate, /*MakeAbsolute=*/false);
    std::error_code code = fs::create_directory(candidate, /*IgnoreExisting=*/false);
    if (!code) {
      directory.temp = std::string(candidate);
      return std::move(directory);
    }
    if (code != errc::file_exists)
      return createFileError(path, code);
  }
  return createFileError(path, make_error_code(errc::file_exists));
}

OutputDirectory::OutputDirectory(OutputDirectory &&other)
    : target(std::move(other.target)), temp(std::exchange(other.temp, {})) {}

OutputDirectory::~OutputDirectory() {
  if (!temp.empty())
    fs::remove_directories(temp);
}

Error OutputDirectory::commit() {
  // An existing directory is moved aside first and removed last: at no time is there a half-written one.
  std::string old = temp + ".old";
  bool replaces = fs::exists(target);
  if (replaces)
    if (std::error_code code = fs::rename(target, old))
      return createFileError(target, code);
  if (std::error_code code = fs::rename(temp, target)) {
    if (replaces)
      (void)fs::rename(old, target);
    return createFileError(target, code);
  }
  temp.clear();
  if (replaces)
    fs::remove_directories(old);
  return Error::success();
}

Expected<std::shared_ptr<const MemoryBuffer>> mapFile(StringRef path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> buffer =
      MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer)
    return createFileError(path, buffer.getError());
  return std::shared_ptr<const MemoryBuffer>(std::move(*buffer));
}

std::string whyNotSafeRelativePath(StringRef path) {
  std::string quoted;
  raw_string_ostream os(quoted);
  os << "path '";
  printEscapedString(path, os);
  os << "' ";
  if (path.empty())
    return quoted + "is empty";
  if (path.front() == '/')
    return quoted + "is absolute; it must be relative";
  if (any_of(path, [](unsigned char c) { return c < 0x20 || c == 0x7f || c == '\\' || c == ':'; }))
    return quoted + "has a backslash, a colon or a control character";
  for (StringRef part : split(path, '/'))
    if (part.empty() || part == "." || part == "..")
      return quoted + "has the component '" + part.str() + "'; '.', '..' and empty components are not allowed";
  return "";
}

std::string hashContents(ArrayRef<char> bytes) {
  XXH128_hash_t hash = xxh3_128bits({reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()});
  std::string text;
  raw_string_ostream(text) << "xxh3:" << format_hex_no_prefix(hash.high64, 16) << format_hex_no_prefix(hash.low64, 16);
  return text;
}

} // namespace anert
