// The arguments of a MIL op by name, from an op or from an adaptor, with MIL's defaults filled in.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_MILARGS_H
#define ANE_DIALECT_ANE_IR_MILARGS_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/Operation.h"

// Enumerations of ODS; needs the headers above.
#include "ANE/Dialect/ANE/IR/ANEEnums.h.inc"

namespace mlir::ane {

class MILOpInterface;

/// How an op follows when the dimensions of its tensors are permuted; read off the shape rule in ODS.
enum class LayoutKind {
  Opaque,      ///< It does not: the dimensions have fixed meanings.
  Reshape,     ///< It keeps the row-major order of the elements, whatever the shape.
  Elementwise, ///< As its operands do, which broadcast.
  Axis,        ///< With the parameter `axis`.
  Axes,        ///< With the parameter `axes`, absent for all; operands after x have the shape of those dimensions.
  Dimensions,  ///< With the constant lists that have one entry (`pad`: two) a dimension.
};

/// One argument of a MIL op; the rows are generated from the op's `arguments` in ODS.
struct MILArg {
  enum Kind { Operand, Optional, Variadic, Attribute } kind;
  llvm::StringLiteral name;
  bool required;                    ///< MIL has no default for it.
  llvm::StringLiteral defaultValue; ///< As attribute text (see Param in ANEBase.td), "" if none.
  llvm::StringLiteral domain;       ///< Arguments of one domain share an element type; "" if free.
  bool constant;                    ///< Must be known at compile time.
  Opset since, until;               ///< Opsets that have the argument.
};

/// What became of an op alone, compiled for the engine only through e5rt on an M5 (ANEForge's sweep over MIL's ops).
enum class EngineSweep {
  Untested,
  Correct,   ///< It ran, and the result was right.
  Reachable, ///< It compiled; the result was not looked at.
  Rejected,  ///< "Not implemented" on the engine.
  Walled,    ///< It did not compile.
};

/// What is known of an op on the engine, from ODS.
struct EngineSupport {
  unsigned family;          ///< First family that runs it, 13 for h13; 0 if none does.
  EngineSweep sweep;        ///< The evidence, if there is any.
  llvm::StringLiteral note; ///< What to mind; if no family runs it, what to use instead.
  bool isDisputed;          ///< The published table of families says otherwise.
};

/// The arguments of one op. Every accessor takes the MIL name of an argument that the signature has.
class MILArgs {
public:
  /// From the adaptor that type inference receives.
  template <typename Op>
  static MILArgs of(MLIRContext *context, std::optional<Location> loc, typename Op::Adaptor adaptor) {
    MILArgs args(context, loc, Op::getOperationName(), Op::getMILSignature());
    unsigned operand = 0;
    for (const MILArg &row : args.rows) {
      if (row.kind != MILArg::Attribute)
        args.values.emplace_back(adaptor.getODSOperands(operand++));
      else if constexpr (!std::is_same_v<typename Op::Properties, EmptyProperties>)
        args.spelled.push_back(Op::getInherentAttr(context, adaptor.getProperties(), row.name).value_or(Attribute()));
    }
    if constexpr (!Op::template hasTrait<OpTrait::ZeroRegions>())
      llvm::append_range(args.blocks, adaptor.getRegions());
    return args;
  }
  /// From an op; `op` is a MILOpInterface.
  static MILArgs of(Operation *op);

  ArrayRef<MILArg> signature() const { return rows; }
  MLIRContext *getContext() const { return context; }
  /// All values bound to a tensor argument.
  ValueRange operands(StringRef name) const;
  /// The value bound to it, null if absent.
  Value operand(StringRef name) const;
  /// Its type, null if absent.
  RankedTensorType type(StringRef name) const;
  /// The parameter as spelled, null if it is not.
  mlir::Attribute attr(StringRef name) const;
  /// The parameter's effective value: as spelled, else MIL's default; null if that is none.
  mlir::Attribute param(StringRef name) const;
  int64_t getInt(StringRef name) const;
  bool getBool(StringRef name) const;
  StringRef getString(StringRef name) const;
  SmallVector<int64_t> getInts(StringRef name) const;
  /// Elements of an integer or bool tensor operand, if it is a constant that the IR holds.
  std::optional<SmallVector<int64_t>> getConstInts(StringRef name) const;
  /// The nested regions of a control flow op; they may not be verified yet.
  ArrayRef<Region *> regions() const { return blocks; }
  /// Emit `'ane.op' op message` if there is a location; always failure.
  LogicalResult error(const Twine &message) const;

private:
  MILArgs(MLIRContext *context, std::optional<Location> loc, StringRef op, ArrayRef<MILArg> rows)
      : context(context), loc(loc), op(op), rows(rows) {}
  const MILArg &row(StringRef name, unsigned &indexOfKind) const;

  MLIRContext *context;
  std::optional<Location> loc;
  StringRef op;
  ArrayRef<MILArg> rows;
  SmallVector<SmallVector<Value, 1>, 4> values; ///< Per tensor argument.
  SmallVector<mlir::Attribute, 8> spelled;      ///< Per parameter.
  SmallVector<Region *, 0> blocks;
};

/// Whether the shape is static with at most `limit` elements, which may be 2^31; sound where the number overflows.
bool hasAtMost(ShapedType type, int64_t limit);
/// Elements of a constant integer or bool value whose bytes the IR holds; none beyond 65,536 elements.
std::optional<SmallVector<int64_t>> getConstantInts(Value value);

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_IR_MILARGS_H
