// Where values and parameters of a program stood in the MIL text that it came from, as locations carry it.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_PROVENANCE_H
#define ANE_DIALECT_ANE_IR_PROVENANCE_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {

/// The place and the names of one statement, const or literal of a MIL text. It decides nothing but the spelling of
/// text in the style of coremlc, so that a pass may lose it, and lives in locations, where it hinders no pass.
struct Provenance {
  StringRef name;       ///< Of the value, as the text has it; "" for a literal.
  StringRef label;      ///< The attribute `name` of the statement.
  bool hasLabel = true; ///< Whether the statement has that attribute.
  DictionaryAttr args; ///< By argument: the location of the const or literal that gives a parameter, or of an operand's
                       ///< literal; null if the op is not from MIL text.
  FileLineColLoc place; ///< Null if unknown.
};

/// "name"("label"(fused<{args = ..., unlabeled}>[place])), without the layers that say nothing.
Location getLoc(const Provenance &provenance);
/// The same for a statement with several results, each with its name and place; `args` and label are the first's.
Location getLoc(ArrayRef<Provenance> results);
/// What a location says, of result number `result`.
Provenance getProvenance(Location loc, unsigned result = 0);
inline Provenance getProvenance(OpResult value) {
  return getProvenance(value.getOwner()->getLoc(), value.getResultNumber());
}

/// The header of the text, in the location of the module: its version, and its attributes as text.
struct TextHeader {
  StringRef version, attributes;
};
Location getLoc(Location place, const TextHeader &header);
/// None if the module is not from MIL text.
std::optional<TextHeader> getTextHeader(ModuleOp module);

/// Discardable attribute of a program: the attributes of its MIL function, as text, such as FlexibleShapeInformation.
inline constexpr llvm::StringLiteral kFunctionAttributes = "ane.mil_attributes";

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_IR_PROVENANCE_H
