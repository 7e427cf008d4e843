// The importer of MIL text: one class, its parts by theme.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_IMPORTMIL_IMPORTER_H
#define ANE_LIB_CONVERSION_IMPORTMIL_IMPORTER_H

#include "ANE/Dialect/ANE/IR/Provenance.h"
#include "Literals.h"

namespace mlir::ane {

/// Builds the program of one MIL function. Knows signatures, not ops.
class FunctionImporter {
public:
  FunctionImporter(Source &source, Literals &literals, const mil::Function &function, OpBuilder builder)
      : source(source), literals(literals), function(function), builder(builder) {}
  void run();

private:
  /// What a name means. Neither value nor literal: its definition was in error, which was reported.
  struct Binding {
    mil::Loc loc;
    Value value;       ///< Made at the first use for a const.
    Attribute literal; ///< Of a const.
    Location location; ///< Of a const, with its names.
    Block *block;      ///< Where it was defined.
  };
  /// The operands and parameters of one call.
  struct Call {
    RegisteredOperationName name;
    ArrayRef<MILArg> signature;
    mil::Loc loc; ///< Of the op's name.
    SmallVector<const mil::NamedValue *> given;
    SmallVector<Value> operands;
    SmallVector<int32_t> segments;
    SmallVector<std::pair<const mil::NamedValue *, Attribute>> params;
    NamedAttrList places; ///< Of literals and consts, see Provenance::args.
  };

  // Names.
  void define(const mil::TypedName &name, Value value, Attribute literal, Location location);
  void define(const mil::TypedName &name, Value value) { define(name, value, {}, source.getLoc(name)); }
  Binding *lookup(const mil::Value &ref);
  /// The value of a binding; a const becomes an op here.
  Value materialize(Binding &binding);

  // Functions.
  std::optional<Opset> readOpset(StringRef spelling, mil::Loc loc);
  bool createProgram();
  void importStatement(const mil::Statement &statement);
  bool importConst(const mil::Statement &statement);
  /// The values that a block returns; null ones after an error.
  SmallVector<Value> readResults(const mil::Block &block);
  void importResults();
  /// Fills a region of `op` with a nested block, whose names end with it.
  void importBlock(const mil::Block &block, Region &region);

  // Calls.
  bool importCall(const mil::Statement &statement);
  std::optional<RegisteredOperationName> findOp(const mil::Statement &statement);
  bool collectArguments(const mil::Statement &statement, Call &call);
  bool bindArguments(const mil::Statement &statement, Call &call);
  bool bindOperand(const mil::Value &value, Call &call);
  Attribute bindParameter(const mil::NamedValue &given);
  /// A list that is given as a tuple of scalars.
  Attribute bindTuple(const mil::NamedValue &given);
  Operation *build(const mil::Statement &statement, Call &call);
  bool setParameters(Operation *op, Call &call);
  Location getLoc(const mil::Statement &statement, DictionaryAttr args);
  /// Notes where the literal of an argument or the const of a parameter stands.
  void addPlace(const mil::NamedValue &given, bool isParameter, Call &call);

  Source &source;
  Literals &literals;
  const mil::Function &function;
  OpBuilder builder;
  ProgramOp program;
  llvm::StringMap<Binding> bindings;
  SmallVector<StringRef> scope; ///< Names in the order of their definition.
};

} // namespace mlir::ane

#endif // ANE_LIB_CONVERSION_IMPORTMIL_IMPORTER_H
