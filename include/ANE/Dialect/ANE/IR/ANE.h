// The `ane` dialect: the one header that users of the IR include.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_ANE_H
#define ANE_DIALECT_ANE_IR_ANE_H

#include "ANE/Dialect/ANE/IR/MILArgs.h"
#include "ANE/Support/DType.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::ane {
class ReturnOp;

/// Element type of MIL for a builtin element type, none for types that MIL lacks.
std::optional<anert::DType> getDType(Type elementType);
/// Builtin element type for a MIL one: signed integers are signless, bool is i1.
Type getElementType(MLIRContext *context, anert::DType dtype);
/// Type and shape of a static tensor; fails on a dynamic dimension or a foreign element type.
FailureOr<anert::TensorDesc> getDesc(Type tensor);
RankedTensorType getTensorType(MLIRContext *context, const anert::TensorDesc &desc);

/// Names of the argument and result attributes of `ane.program`.
inline constexpr llvm::StringLiteral kPortAttr = "ane.port";
inline constexpr llvm::StringLiteral kStateAttr = "ane.state";
/// Marks an input that holds a weight: operands that must be constant accept it.
inline constexpr llvm::StringLiteral kWeightAttr = "ane.weight";
/// The type that callers see, where legalization gave a port another one (see PortView.h).
inline constexpr llvm::StringLiteral kViewAttr = "ane.view";

/// Whether `value` is a constant, a weight port, or computed from such alone (a weight expression).
bool isConstantExpression(Value value);
/// A constant tensor of a named weight: `dense_resource<"source:tensor">` without bytes.
DenseResourceElementsAttr getWeightAttr(RankedTensorType type, StringRef key);
/// The name that a location carries, from its innermost NameLoc; "" if none.
StringRef getName(Location loc);
} // namespace mlir::ane

namespace mlir::ane::detail {
/// Checks of every MIL op: opset of the program, domains, constness, shapes.
LogicalResult verifyMILOp(Operation *op);
/// Whether the attribute is a list of class names or numbers, as classify takes it.
bool isClassList(Attribute attr);
/// Same element types and compatible shapes: an inferred `?` accepts any size.
bool areCompatible(TypeRange a, TypeRange b);
/// The op's scalar definition over small constant operands, each element rounded once; null if not applicable.
OpFoldResult foldElementwise(Operation *op, ArrayRef<Attribute> operands);
} // namespace mlir::ane::detail

#include "ANE/Dialect/ANE/IR/ANEDialect.h.inc"
#include "ANE/Dialect/ANE/IR/ANEInterfaces.h.inc"
#define GET_ATTRDEF_CLASSES
#include "ANE/Dialect/ANE/IR/ANEAttrs.h.inc"
#define GET_TYPEDEF_CLASSES
#include "ANE/Dialect/ANE/IR/ANETypes.h.inc"
#define GET_OP_CLASSES
#include "ANE/Dialect/ANE/IR/ANEOps.h.inc"

#endif // ANE_DIALECT_ANE_IR_ANE_H
