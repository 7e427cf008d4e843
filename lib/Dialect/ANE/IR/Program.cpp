// Programs, dispatches and state: syntax and verification.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/IR/PortView.h"
#include "mlir/Interfaces/FunctionImplementation.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::ane {

OpFoldResult ConstOp::fold(FoldAdaptor) { return getVal(); }

//===-- ane.program ----------------------------------------------------------===//

bool ProgramOp::isState(unsigned index) {
  return llvm::isa<StateType>(getArgumentTypes()[index]) || getArgAttr(index, kStateAttr);
}

/// The `ane.port` attribute of a port, if it is set.
static StringRef getPort(Attribute attr) {
  auto name = llvm::dyn_cast_if_present<StringAttr>(attr);
  return name ? name.getValue() : StringRef();
}

/// "stem<i>", interned so that the result may be a StringRef.
static StringRef internName(MLIRContext *context, StringRef stem, unsigned index) {
  return StringAttr::get(context, stem + Twine(index)).getValue();
}

StringRef ProgramOp::getInputName(unsigned index) {
  StringRef name = getPort(getArgAttr(index, kPortAttr));
  return name.empty() ? internName(getContext(), "arg", index) : name;
}

StringRef ProgramOp::getOutputName(unsigned index) {
  StringRef name = getPort(getResultAttr(index, kPortAttr));
  return name.empty() ? internName(getContext(), "result", index) : name;
}

/// The type in the `ane.view` attribute of a port, else its own.
static Type getView(Attribute attr, Type type) {
  auto view = llvm::dyn_cast_if_present<TypeAttr>(attr);
  return view ? view.getValue() : type;
}

Type ProgramOp::getInputView(unsigned index) {
  return getView(getArgAttr(index, kViewAttr), getArgumentTypes()[index]);
}

Type ProgramOp::getOutputView(unsigned index) {
  return getView(getResultAttr(index, kViewAttr), getResultTypes()[index]);
}

ReturnOp ProgramOp::getReturn() { return llvm::cast<ReturnOp>(getBody().front().getTerminator()); }

/// `keyword` value, where the value is a case of an enumeration; absent keeps the default.
template <typename AttrT, typename Enum>
static ParseResult parseEnum(OpAsmParser &parser, StringRef keyword, std::optional<Enum> (*symbolize)(StringRef),
                             AttrT &attr) {
  if (failed(parser.parseOptionalKeyword(keyword)))
    return success();
  StringRef text;
  SMLoc loc = parser.getCurrentLocation();
  if (failed(parser.parseKeyword(&text)))
    return failure();
  auto value = symbolize(text);
  if (!value)
    return parser.emitError(loc) << "unknown " << keyword << " '" << text << "'";
  attr = AttrT::get(parser.getContext(), *value);
  return success();
}

/// One argument: `state`? `%name` `:` type attributes? location?
static ParseResult parsePort(OpAsmParser &parser, SmallVectorImpl<OpAsmParser::Argument> &args) {
  bool isState = succeeded(parser.parseOptionalKeyword("state"));
  OpAsmParser::Argument &arg = args.emplace_back();
  if (failed(parser.parseArgument(arg, /*allowType=*/true, /*allowAttrs=*/true)))
    return failure();
  if (isState && !llvm::isa<StateType>(arg.type)) {
    NamedAttrList attrs(arg.attrs);
    attrs.set(kStateAttr, UnitAttr::get(parser.getContext()));
    arg.attrs = attrs.getDictionary(parser.getContext());
  }
  return success();
}

ParseResult ProgramOp::parse(OpAsmParser &parser, OperationState &result) {
  Builder &builder = parser.getBuilder();
  StringAttr name;
  Properties &properties = result.getOrAddProperties<Properties>();
  if (succeeded(parser.parseOptionalKeyword("private")))
    properties.sym_visibility = builder.getStringAttr("private");
  if (failed(parser.parseSymbolName(name)) || failed(parseEnum(parser, "on", symbolizeDeviceKind, properties.device)) ||
      failed(parseEnum(parser, "opset", symbolizeOpset, properties.opset)) ||
      failed(parseEnum(parser, "stage", symbolizeStage, properties.stage)))
    return failure();
  properties.sym_name = name;
  SmallVector<OpAsmParser::Argument> args;
  if (failed(parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren, [&] { return parsePort(parser, args); })))
    return failure();
  SmallVector<Type> results;
  SmallVector<DictionaryAttr> resultAttrs;
  if (succeeded(parser.parseOptionalArrow()) &&
      failed(call_interface_impl::parseFunctionResultList(parser, results, resultAttrs)))
    return failure();
  if (failed(parser.parseOptionalAttrDictWithKeyword(result.attributes)))
    return failure();
  SmallVector<Type> inputs = llvm::map_to_vector(args, [](const auto &arg) { return arg.type; });
  properties.function_type = TypeAttr::get(builder.getFunctionType(inputs, results));
  call_interface_impl::addArgAndResultAttrs(builder, result, args, resultAttrs, getArgAttrsAttrName(result.name),
                                            getResAttrsAttrName(result.name));
  return parser.parseRegion(*result.addRegion(), args);
}

void ProgramOp::print(OpAsmPrinter &p) {
  p << ' ';
  if (std::optional<StringRef> visibility = getSymVisibility())
    p << *visibility << ' ';
  p.printSymbolName(getSymName());
  p << " on " << stringifyDeviceKind(getDevice()) << " opset " << stringifyOpset(getOpset());
  if (getStage() != Stage::open)
    p << " stage " << stringifyStage(getStage());
  p << " (";
  llvm::interleaveComma(getBody().getArguments(), p, [&](BlockArgument arg) {
    NamedAttrList attrs(getArgAttrDict(arg.getArgNumber()));
    if (isState(arg.getArgNumber()))
      p << "state ";
    attrs.erase(kStateAttr);
    p.printRegionArgument(arg, attrs.getAttrs());
  });
  p << ')';
  if (getNumResults()) {
    p << " -> (";
    llvm::interleaveComma(llvm::enumerate(getResultTypes()), p, [&](auto result) {
      p << result.value();
      if (DictionaryAttr attrs = getResultAttrDict(result.index()))
        p.printOptionalAttrDict(attrs.getValue());
    });
    p << ')';
  }
  p.printOptionalAttrDictWithKeyword(llvm::to_vector((*this)->getDiscardableAttrs()));
  p << ' ';
  p.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

/// A view is a type whose elements a port of type `type` has room for.
static LogicalResult verifyView(ProgramOp program, StringRef port, Attribute attr, Type type) {
  if (!attr)
    return success();
  auto view = llvm::dyn_cast<TypeAttr>(attr);
  auto tensor = view ? llvm::dyn_cast<RankedTensorType>(view.getValue()) : RankedTensorType();
  if (!tensor)
    return program.emitOpError() << "port \"" << port << "\" has " << kViewAttr << " = " << attr
                                 << "; a ranked tensor type is needed";
  if (!getPortView(tensor, type))
    return program.emitOpError() << "port \"" << port << "\" of type " << type << " cannot hold its view " << tensor
                                 << "; the elements in rows as wide or wider, or in one run, with padding behind";
  return success();
}

LogicalResult ProgramOp::verify() {
  llvm::StringSet<> inputs, outputs;
  for (unsigned i = 0, e = getNumArguments(); i < e; ++i) {
    if (!inputs.insert(getInputName(i)).second)
      return emitOpError() << "has two inputs named \"" << getInputName(i) << "\"; port names must be unique";
    if (getArgAttr(i, kStateAttr) && llvm::isa<StateType>(getArgumentTypes()[i]))
      return emitOpError() << "argument " << i << " is marked " << kStateAttr << " and has a state type; use one";
  }
  for (unsigned i = 0, e = getNumResults(); i < e; ++i)
    if (!outputs.insert(getOutputName(i)).second)
      return emitOpError() << "has two outputs named \"" << getOutputName(i) << "\"; port names must be unique";
  for (unsigned i = 0, e = getNumArguments(); i < e; ++i)
    if (failed(verifyView(*this, getInputName(i), getArgAttr(i, kViewAttr), getArgumentTypes()[i])))
      return failure();
  for (unsigned i = 0, e = getNumResults(); i < e; ++i)
    if (failed(verifyView(*this, getOutputName(i), getResultAttr(i, kViewAttr), getResultTypes()[i])))
      return failure();
  return success();
}

LogicalResult ReturnOp::verify() {
  auto program = llvm::cast<ProgramOp>((*this)->getParentOp());
  if (!llvm::equal(getOutputs().getTypes(), program.getResultTypes()))
    return emitOpError() << "returns (" << getOutputs().getTypes() << "), the program declares ("
                         << program.getResultTypes() << ")";
  SmallVector<Type> states;
  for (unsigned i = 0, e = program.getNumArguments(); i < e; ++i)
    if (program.getArgAttr(i, kStateAttr))
      states.push_back(program.getArgumentTypes()[i]);
  if (!llvm::equal(getUpdates().getTypes(), states))
    return emitOpError() << "updates (" << getUpdates().getTypes() << "), the tensor states of the program are ("
                         << TypeRange(states) << "); update every one, in order";
  return success();
}

//===-- ane.dispatch ---------------------------------------------------------===//

LogicalResult DispatchOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto program = symbols.lookupNearestSymbolFrom<ProgramOp>(*this, getProgramAttr());
  if (!program)
    return emitOpError() << "'" << getProgram() << "' is not an ane.program";
  SmallVector<Type> inputs, states;
  for (unsigned i = 0, e = program.getNumArguments(); i < e; ++i)
    (program.isState(i) ? states : inputs).push_back(program.getInputView(i));
  auto results =
      llvm::map_to_vector(llvm::seq(program.getNumResults()), [&](unsigned i) { return program.getOutputView(i); });
  if (!llvm::equal(inputs, getInputs().getTypes()))
    return emitOpError() << "passes (" << getInputs().getTypes() << "), " << program.getSymName() << " takes ("
                         << TypeRange(inputs) << ")";
  if (!llvm::equal(results, getResultTypes()))
    return emitOpError() << "expects results (" << getResultTypes() << "), " << program.getSymName() << " gives ("
                         << TypeRange(results) << ")";
  ArrayAttr symbolsList = getStatesAttr();
  size_t count = symbolsList ? symbolsList.size() : 0;
  if (count != states.size())
    return emitOpError() << "updates " << count << " states, " << program.getSymName() << " has " << states.size();
  for (size_t i = 0; i < count; ++i) {
    auto symbol = llvm::cast<FlatSymbolRefAttr>(symbolsList[i]);
    auto state = symbols.lookupNearestSymbolFrom<StateOp>(*this, symbol);
    if (!state)
      return emitOpError() << "'" << symbol.getValue() << "' is not an ane.state";
    auto wrapped = llvm::dyn_cast<StateType>(states[i]);
    if (state.getType() != (wrapped ? Type(wrapped.getTensor()) : states[i]))
      return emitOpError() << "state " << symbol.getValue() << " has type " << state.getType() << ", "
                           << program.getSymName() << " takes " << states[i];
  }
  return success();
}

void DispatchOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  ArrayAttr states = getStatesAttr();
  if (!states)
    return;
  for (Attribute state : states) {
    effects.emplace_back(MemoryEffects::Read::get(), llvm::cast<SymbolRefAttr>(state));
    effects.emplace_back(MemoryEffects::Write::get(), llvm::cast<SymbolRefAttr>(state));
  }
}

} // namespace mlir::ane
