// The exporter of one program: one class, its parts by theme.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_EXPORTMIL_EXPORTER_H
#define ANE_LIB_CONVERSION_EXPORTMIL_EXPORTER_H

#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Dialect/ANE/IR/Provenance.h"
#include "Constants.h"
#include "Names.h"

namespace mlir::ane {
namespace mil = anert::mil;

/// What a tree is for: text that the engine compiles, a Core ML model, or a text as coremlc writes it.
enum class TextForm { Program, Model, CoreMLC };

/// Builds the function of one program in `tree`. Knows arguments, not ops.
class Exporter {
public:
  Exporter(ProgramOp program, const MILPorts &ports, WeightLayout &weights, mil::Program &tree, TextForm form)
      : program(program), weights(weights), ports(ports), keepsText(form == TextForm::CoreMLC),
        isStatic(form == TextForm::Program), names(program, ports, keepsText), tree(tree) {}
  FailureOr<mil::Function> run(StringRef name);

private:
  using Statements = SmallVector<mil::Statement>;
  /// A literal and its type.
  struct Literal {
    const mil::Type *type = nullptr;
    mil::Value value;
  };
  /// A const of the text that the program came from. It is spelled from `value`, or else is `literal`.
  struct TextConst {
    Provenance provenance;
    std::string name;
    Value value;
    Literal literal;
    bool isEmitted = false;
  };
  using ParameterKey = std::pair<Operation *, const MILArg *>;

  // Statements.
  LogicalResult emitBlock(Block &block);
  LogicalResult emit(Operation &op);
  LogicalResult emitCall(MILOpInterface op);
  FailureOr<ArrayRef<mil::Block>> emitRegions(Operation *op);
  LogicalResult emitOutputs();
  void addStatement(Statements &to, mil::Statement statement, SmallVector<mil::NamedValue> attributes, StringRef label);
  void addConst(Statements &to, StringRef name, const Literal &literal, std::optional<StringRef> label);
  FailureOr<const mil::Type *> getType(Type type, Location loc);
  FailureOr<SmallVector<mil::TypedName>> getTypedNames(ValueRange values, Location loc);

  // Arguments.
  /// isFoldable, remembered.
  bool isFoldableHere(Value value);
  /// Whether a value is spelled as a const, not computed by a statement.
  bool isConstant(Value value);
  /// The statement of a constant expression, where it is first used. Its inner values have none.
  LogicalResult emitConstant(Value value, Statements &to);
  /// The literal of a constant expression: BLOBFILE or spelled.
  FailureOr<mil::Value> getConstant(Value value, StringRef name);
  /// What stands after `argument =` for a tensor operand.
  FailureOr<mil::Value> getOperand(Value value, bool isInline, StringRef owner);
  FailureOr<mil::Value> getParameter(MILOpInterface op, const MILArgs &args, const MILArg &row, StringRef owner,
                                     bool isInline);
  FailureOr<mil::Value> getTupleParameter(MILOpInterface op, const MILArgs &args, const MILArg &row);
  /// The argument's value; no value if it is not spelled.
  FailureOr<std::optional<mil::Value>> getArgument(MILOpInterface op, const MILArgs &args, const MILArg &row,
                                                   StringRef owner);
  FailureOr<Literal> getLiteral(MILOpInterface op, const MILArgs &args, const MILArg &row);

  // Consts of an earlier text.
  LogicalResult collectTextConsts();
  LogicalResult collectParameters(MILOpInterface op, llvm::StringMap<unsigned> &known);
  LogicalResult emitTextConst(TextConst &constant, Statements &to);
  LogicalResult emitTextConstsBefore(Operation &op);

  mil::NamedValue named(StringRef name, mil::Value value) { return {tree.copy(Twine(name)), mil::kNoLoc, value}; }
  mil::TypedName typed(const mil::Type *type, StringRef name) { return {type, tree.copy(Twine(name)), mil::kNoLoc}; }

  ProgramOp program;
  WeightLayout &weights;
  const MILPorts &ports;
  bool keepsText; ///< As buildMILAsCoreMLC says.
  bool isStatic;  ///< Whether every extent must be known.
  Names names;
  mil::Program &tree;
  Statements outermost;                ///< Of the function.
  Statements *statements = &outermost; ///< Of the block in work.
  llvm::DenseMap<Operation *, bool> foldable;
  llvm::DenseSet<Value> emitted;             ///< Constant expressions that have a statement.
  llvm::StringMap<std::string> sharedConsts; ///< Literal text of a parameter to the name of its const.
  std::vector<TextConst> textConsts;
  llvm::DenseMap<ParameterKey, unsigned> parameterConsts; ///< Into textConsts.
  SmallVector<unsigned> pending;                          ///< Those with a place, in its order; the last is next.
};

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_EXPORTMIL_EXPORTER_H
