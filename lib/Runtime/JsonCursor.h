// Reading JSON of unknown origin with errors that name the place.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_RUNTIME_JSONCURSOR_H
#define ANE_LIB_RUNTIME_JSONCURSOR_H

#include "ANE/Support/DType.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

namespace anert {

/// "$.steps[3].op: found 7, allowed a string; fix". `path` is relative to the root, e.g. "steps[3].op".
llvm::Error makeJsonError(const llvm::Twine &path, const llvm::Twine &found, const llvm::Twine &allowed,
                          const llvm::Twine &fix = "");

/// Puts "file: " before the message of an error.
llvm::Error addFile(const llvm::Twine &file, llvm::Error error);

/// One place in a document. Reading something else than what is there records the first error in a string shared by
/// all cursors of the document and gives a default value, so that readers need no checks of their own.
class JsonCursor {
public:
  /// The root; `firstError` outlives all cursors.
  JsonCursor(const llvm::json::Value &root, std::string &firstError) : value(&root), firstError(&firstError) {}

  /// Whether there is something here.
  explicit operator bool() const { return value; }
  bool has(llvm::StringRef key) const;
  /// The member `key`; if it is missing, an error and an empty cursor.
  JsonCursor field(llvm::StringRef key) const;
  /// Calls fn(cursor) for each element of an array, until the first error.
  template <typename Fn> void forEach(Fn fn) const {
    const llvm::json::Array *array = getArray();
    for (size_t i = 0; array && i != array->size() && firstError->empty(); ++i)
      fn(JsonCursor(this, &(*array)[i], "", i));
  }
  std::string getString() const;
  bool getBool() const;
  int64_t getInt(int64_t low, int64_t high) const;
  /// A number, or one of the strings "inf", "-inf", "nan", "-0.0" that JSON numbers cannot express.
  double getFloat() const;
  std::vector<int64_t> getInts(int64_t low, int64_t high) const;
  /// An object with `type` and `shape`.
  TensorDesc getDesc() const;
  const llvm::json::Value *get() const { return value; }
  /// Records an error here; `found` empty means: show the value.
  void fail(const llvm::Twine &allowed, const llvm::Twine &fix = "", const llvm::Twine &found = "") const;

private:
  JsonCursor(const JsonCursor *parent, const llvm::json::Value *value, llvm::StringRef key, size_t index)
      : parent(parent), value(value), firstError(parent->firstError), key(key), index(index) {}
  const llvm::json::Array *getArray() const;
  std::string getPath() const;

  const JsonCursor *parent = nullptr;
  const llvm::json::Value *value;
  std::string *firstError;
  llvm::StringRef key;
  size_t index = 0;
};

/// A double as JSON, with the strings that JsonCursor::getFloat takes.
llvm::json::Value floatToJson(double value);
/// Adds `type` and `shape` to an object.
void addDesc(llvm::json::Object &object, const TensorDesc &desc);

} // namespace anert

#endif // ANE_LIB_RUNTIME_JSONCURSOR_H
