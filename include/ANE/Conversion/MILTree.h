// The syntax tree of MIL text: plain nodes in one arena, each with its place in the source.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_MILTREE_H
#define ANE_CONVERSION_MILTREE_H

#include "ANE/Support/DType.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Allocator.h"
#include <cstdint>
#include <optional>

namespace anert::mil {

/// Byte offset into the source text; kNoLoc for nodes that were built, not parsed.
using Loc = uint32_t;
inline constexpr Loc kNoLoc = ~Loc(0);

/// One extent of a tensor type, or the length of a list type.
struct Dim {
  enum Kind : uint8_t { Size, Unknown, Symbol };
  Kind kind = Size;
  uint64_t size = 0;      ///< Size: the extent.
  llvm::StringRef symbol; ///< Symbol: its name.
};

/// A type as it is spelled. `fp16` and `tensor<fp16, []>` mean the same type and stay different trees.
struct Type {
  enum Kind : uint8_t { Scalar, Tensor, TensorBuffer, State, List, Tuple, Dict };
  Kind kind = Scalar;
  Loc loc = kNoLoc;
  std::optional<DType> element;          ///< Scalar, Tensor, TensorBuffer; nothing means string.
  llvm::ArrayRef<Dim> dims;              ///< Tensor, TensorBuffer; List: its one length.
  llvm::ArrayRef<Dim> strides, factors;  ///< TensorBuffer.
  llvm::ArrayRef<const Type *> elements; ///< State and List: 1; Tuple: any; Dict: key and value.

  /// A scalar, in either spelling.
  bool isScalar() const { return kind == Scalar || (kind == Tensor && dims.empty()); }
  /// A scalar string, in either spelling.
  bool isString() const { return isScalar() && !element; }
};

/// Pointer to the first character of a number, `true`, `false`, `inf`, `-inf` or `nan`. Eight bytes for each element of
/// a literal; the text ends at the first character that cannot belong to it.
struct Atom {
  const char *begin;
  llvm::StringRef text() const;
};

/// Literals, references and their combinations.
struct Value {
  enum Kind : uint8_t {
    Number, ///< One atom: `text` is its source text.
    String, ///< `text` is the decoded string.
    Ref,    ///< `text` is the name of another value.
    Array,  ///< A list, or rectangular nest of lists, of atoms: `shape`, `atoms`.
    List,   ///< Any other list: `elements`.
    Tuple,  ///< `elements`.
    Dict,   ///< `elements`: key, value, key, value, ...
    Typed,  ///< `type`(`elements`); normally one element.
    Blob,   ///< BLOBFILE: `elements` are path and offset.
  };
  Kind kind = Number;
  Loc loc = kNoLoc;
  llvm::StringRef text;
  const Type *type = nullptr;
  llvm::ArrayRef<Value> elements;
  llvm::ArrayRef<uint32_t> shape; ///< Array: extents, outermost first; never empty.
  llvm::ArrayRef<Atom> atoms;     ///< Array: row major.

  /// The only operand of a typed literal, or this value itself.
  const Value &getOperand() const { return kind == Typed && elements.size() == 1 ? elements.front() : *this; }
};

/// `name = value` among arguments or attributes; a positional argument has no name.
struct NamedValue {
  llvm::StringRef name;
  Loc loc = kNoLoc;
  Value value;
};

/// A parameter, or a result of a statement.
struct TypedName {
  const Type *type = nullptr;
  llvm::StringRef name;
  Loc loc = kNoLoc; ///< Of the name.
};

/// A returned name.
struct NameRef {
  llvm::StringRef name;
  Loc loc = kNoLoc;
};

struct Block;

/// `T a, T b = callee<opset>(args)[attributes] blocks;`
struct Statement {
  Loc loc = kNoLoc;
  Loc calleeLoc = kNoLoc;
  llvm::ArrayRef<TypedName> results;
  llvm::StringRef callee;
  llvm::StringRef opset; ///< Empty if not spelled.
  llvm::ArrayRef<NamedValue> args, attributes;
  llvm::ArrayRef<Block> blocks;

  const NamedValue *findArg(llvm::StringRef name) const;
  const NamedValue *findAttribute(llvm::StringRef name) const;
};

/// A nested block, `name(parameters) { ... } -> (results)`; of an op, or the body of a function.
struct Block {
  Loc loc = kNoLoc;
  llvm::StringRef name;
  llvm::ArrayRef<TypedName> params;
  llvm::ArrayRef<Statement> statements;
  llvm::ArrayRef<NameRef> results;
};

/// `func name<opset>(params) [attributes] { ... } -> (results);`; name and parameters are those of the body.
struct Function {
  Block body;
  llvm::StringRef opset; ///< As spelled, e.g. "ios18" or "CoreML8"; empty if not spelled.
  Loc opsetLoc = kNoLoc;
  llvm::ArrayRef<NamedValue> attributes;
};

/// A whole text. Owns its nodes; names and numbers point into the source buffer, which must outlive it.
struct Program {
  Loc loc = kNoLoc;
  llvm::StringRef version; ///< As spelled: "1", "1.0", "1.3".
  llvm::ArrayRef<NamedValue> attributes;
  llvm::ArrayRef<Function> functions;
  /// Whether the builders below spell scalars as `tensor<..., []>`, which coremlc does in program(1.0).
  bool usesTensorScalars = false;

  Program() = default;
  Program(Program &&) = default;
  Program &operator=(Program &&) = default;

  /// Copies characters (null-terminated) or nodes into the program.
  llvm::StringRef copy(const llvm::Twine &text);
  template <typename T> llvm::ArrayRef<T> copy(llvm::ArrayRef<T> nodes) {
    T *to = arena.Allocate<T>(nodes.size());
    std::uninitialized_copy(nodes.begin(), nodes.end(), to);
    return {to, nodes.size()};
  }

  /// Builders for nodes without a location, for what is exported.
  const Type *getScalarType(std::optional<DType> element);
  const Type *getTensorType(std::optional<DType> element, llvm::ArrayRef<int64_t> shape);
  const Type *getStateType(const Type *tensor);
  /// A negative length is unknown.
  const Type *getListType(const Type *element, int64_t length);
  Value getRef(const llvm::Twine &name);
  Value getTuple(llvm::ArrayRef<Value> elements);
  /// `string("text")`.
  Value getString(const llvm::Twine &text);
  /// A scalar or nested literal of `type` from elements in host layout (`getHostBytes` each); rank 0 gives a scalar.
  Value getLiteral(DType type, llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<char> bytes);
  /// `tensor<...>(BLOBFILE(path = string("path"), offset = uint64(offset)))`.
  Value getBlob(const Type *type, const llvm::Twine &path, uint64_t offset);
  Value getTyped(const Type *type, const Value &operand);
  /// `dict<string, string>({{"key", "value"}, ...})`.
  Value getDict(llvm::ArrayRef<std::pair<llvm::StringRef, llvm::StringRef>> entries);

  llvm::BumpPtrAllocator arena;
};

} // namespace anert::mil

#endif // ANE_CONVERSION_MILTREE_H
