// The dialect: registration, conversions between MIL and builtin types, constants.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/IR/ConstantScope.h"
#include "mlir/Bytecode/BytecodeImplementation.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/TypeSwitch.h"

#include "ANE/Dialect/ANE/IR/ANEDialect.cpp.inc"
#include "ANE/Dialect/ANE/IR/ANEEnums.cpp.inc"
#include "ANE/Dialect/ANE/IR/ANEInterfaces.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "ANE/Dialect/ANE/IR/ANEAttrs.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "ANE/Dialect/ANE/IR/ANETypes.cpp.inc"

namespace mlir::ane {

using anert::DType;

namespace {
/// Version 1 is the first; a change of an op's form that old bytecode may hold raises it and upgrades here.
constexpr uint64_t kBytecodeVersion = 1;

struct Version : DialectVersion {
  explicit Version(uint64_t number) : number(number) {}
  uint64_t number;
};

struct BytecodeInterface : BytecodeDialectInterface {
  explicit BytecodeInterface(Dialect *dialect) : BytecodeDialectInterface(dialect) {}
  void writeVersion(DialectBytecodeWriter &writer) const override { writer.writeVarInt(kBytecodeVersion); }
  std::unique_ptr<DialectVersion> readVersion(DialectBytecodeReader &reader) const override {
    uint64_t number;
    if (failed(reader.readVarInt(number)))
      return nullptr;
    if (number > kBytecodeVersion) {
      reader.emitError() << "the file has version " << number << " of the ane dialect, this tool reads up to "
                         << kBytecodeVersion << "; use a newer tool";
      return nullptr;
    }
    return std::make_unique<Version>(number);
  }
  LogicalResult upgradeFromVersion(Operation *, const DialectVersion &) const override { return success(); }
};
} // namespace

void ANEDialect::initialize() {
  addInterfaces<BytecodeInterface>();
  addOperations<
#define GET_OP_LIST
#include "ANE/Dialect/ANE/IR/ANEOps.cpp.inc"
      >();
  addTypes<
#define GET_TYPEDEF_LIST
#include "ANE/Dialect/ANE/IR/ANETypes.cpp.inc"
      >();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ANE/Dialect/ANE/IR/ANEAttrs.cpp.inc"
      >();
}

Operation *ANEDialect::materializeConstant(OpBuilder &builder, Attribute value, Type type, Location loc) {
  auto elements = llvm::dyn_cast<ElementsAttr>(value);
  return elements && elements.getType() == type ? ConstOp::create(builder, loc, elements) : nullptr;
}

std::optional<DType> getDType(Type type) {
  if (auto integer = llvm::dyn_cast<IntegerType>(type)) {
    if (integer.isSigned())
      return std::nullopt;
    if (integer.isSignless() && integer.getWidth() == 1)
      return DType::boolean;
    return anert::parseDType((integer.isUnsigned() ? "uint" : "int") + std::to_string(integer.getWidth()));
  }
  return llvm::TypeSwitch<Type, std::optional<DType>>(type)
      .Case<Float16Type>([](Type) { return DType::fp16; })
      .Case<Float32Type>([](Type) { return DType::fp32; })
      .Case<Float64Type>([](Type) { return DType::fp64; })
      .Case<BFloat16Type>([](Type) { return DType::bf16; })
      .Case<Float8E4M3FNType>([](Type) { return DType::fp8e4m3fn; })
      .Case<Float8E5M2Type>([](Type) { return DType::fp8e5m2; })
      .Default([](Type) { return std::nullopt; });
}

Type getElementType(MLIRContext *context, DType dtype) {
  switch (dtype) {
  case DType::fp16:
    return Float16Type::get(context);
  case DType::fp32:
    return Float32Type::get(context);
  case DType::fp64:
    return Float64Type::get(context);
  case DType::bf16:
    return BFloat16Type::get(context);
  case DType::fp8e4m3fn:
    return Float8E4M3FNType::get(context);
  case DType::fp8e5m2:
    return Float8E5M2Type::get(context);
  case DType::boolean:
    return IntegerType::get(context, 1);
  default:
    const anert::DTypeInfo &info = anert::getInfo(dtype);
    return IntegerType::get(context, info.bits, info.isSigned ? IntegerType::Signless : IntegerType::Unsigned);
  }
}

FailureOr<anert::TensorDesc> getDesc(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  std::optional<DType> dtype = tensor ? getDType(tensor.getElementType()) : std::nullopt;
  if (!dtype || !tensor.hasStaticShape())
    return failure();
  anert::TensorDesc desc;
  desc.dtype = *dtype;
  desc.shape.assign(tensor.getShape().begin(), tensor.getShape().end());
  return desc;
}

RankedTensorType getTensorType(MLIRContext *context, const anert::TensorDesc &desc) {
  return RankedTensorType::get(desc.shape, getElementType(context, desc.dtype));
}

thread_local ConstantScope *ConstantScope::current = nullptr;

static bool isConstantTree(Value root, const ConstantScope *scope) {
  SmallVector<Value> worklist = {root};
  llvm::SmallPtrSet<Operation *, 8> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (scope)
      if (auto found = scope->known.find(value); found != scope->known.end()) {
        if (!found->second)
          return false;
        continue;
      }
    if (auto argument = llvm::dyn_cast<BlockArgument>(value)) {
      auto program = llvm::dyn_cast<ProgramOp>(argument.getOwner()->getParentOp());
      if (!program || !program.getArgAttr(argument.getArgNumber(), kWeightAttr))
        return false;
      continue;
    }
    Operation *op = value.getDefiningOp();
    if (op->hasTrait<OpTrait::ConstantLike>() || !seen.insert(op).second)
      continue;
    // What is inside regions may use any value.
    if (!isPure(op) || op->getNumOperands() == 0 || op->getNumRegions() != 0)
      return false;
    llvm::append_range(worklist, op->getOperands());
  }
  return true;
}

bool isConstantExpression(Value root) {
  ConstantScope *scope = ConstantScope::get();
  bool result = isConstantTree(root, scope);
  if (scope)
    scope->known[root] = result;
  return result;
}

DenseResourceElementsAttr getWeightAttr(RankedTensorType type, StringRef key) {
  auto &manager = DenseResourceElementsHandle::getManagerInterface(type.getContext());
  auto *dialect = type.getContext()->getLoadedDialect<BuiltinDialect>();
  auto *entry = manager.getBlobManager().lookup(key); // insert() would rename a second use.
  auto handle = entry ? DenseResourceElementsHandle(entry, dialect) : manager.insert(key);
  return DenseResourceElementsAttr::get(type, handle);
}

StringRef getName(Location loc) {
  if (auto name = llvm::dyn_cast<NameLoc>(loc))
    return name.getName();
  if (auto fused = llvm::dyn_cast<FusedLoc>(loc))
    for (Location part : fused.getLocations())
      if (StringRef name = getName(part); !name.empty())
        return name;
  return "";
}

} // namespace mlir::ane
