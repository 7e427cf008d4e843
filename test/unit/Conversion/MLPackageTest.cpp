// Core ML's encoding: every op there and back, immediate values of every type, determinism.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Conversion/ImportMIL.h"
#include "ANE/Conversion/MILSyntax.h"
#include "DataTypes.h"
#include "Decoder.h"
#include "Encoder.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Transforms/RegionUtils.h"
#include "gtest/gtest.h"
#include <set>

namespace mlir::ane {
namespace {

namespace mil = anert::mil;

template <typename T> std::string print(T &&node) {
  std::string text;
  llvm::raw_string_ostream os(text);
  mil::print(node, os);
  return text;
}

std::string print(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module.print(os);
  return text;
}

/// The bytes of a program, without the interface, for which many types of ports are no good.
std::string encode(const mil::Program &tree) {
  anert::coreml::Program message;
  anert::coreml::Encoder encoder;
  EXPECT_TRUE(encoder.encode(tree.functions.front(), "main", message)) << encoder.getError();
  return message.SerializeAsString();
}

void decode(StringRef bytes, mil::Model &model) {
  anert::coreml::Program message;
  ASSERT_TRUE(message.ParseFromArray(bytes.data(), bytes.size()));
  anert::coreml::Decoder decoder(model);
  EXPECT_TRUE(decoder.decode(message, {})) << decoder.getError();
}

/// The bytes of a program, or "" if it has no MIL form, which its op said.
std::string encode(ProgramOp program) {
  WeightLayout weights;
  FailureOr<mil::Program> tree = buildMIL(program, getModelPorts(program), weights);
  return failed(tree) ? "" : encode(*tree);
}

class MLPackage : public testing::Test {
protected:
  MLPackage() { context.loadDialect<ANEDialect, func::FuncDialect>(); }

  /// A program through the encoding: the same tree, the same IR as through text, and again the same bytes.
  void checkRoundTrip(ProgramOp program) {
    SCOPED_TRACE(program.getSymName().str());
    WeightLayout weights;
    FailureOr<mil::Program> tree = buildMIL(program, getModelPorts(program), weights);
    ASSERT_TRUE(succeeded(tree));
    std::string text = print(*tree), bytes = encode(*tree);
    mil::Model model;
    decode(bytes, model);
    ImportMILOptions options;
    options.modelPath = ".";
    OwningOpRef<ModuleOp> module = importMIL(model.program, "model", model.places, &context, options);
    llvm::SourceMgr sources;
    sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(text), llvm::SMLoc());
    OwningOpRef<ModuleOp> fromText = importMIL(sources, &context, options);
    ASSERT_TRUE(module && fromText) << text;
    EXPECT_EQ(print(*module), print(*fromText));
    // Constants that are returned are computed on export, and named anew.
    if (llvm::none_of(program.getReturn().getOutputs(), isConstantExpression))
      EXPECT_EQ(encode(*module->getOps<ProgramOp>().begin()), bytes);
    program.walk([&](MILOpInterface op) { covered.insert(op->getName().stripDialect()); });
  }
  OwningOpRef<ModuleOp> load(const Twine &path) {
    OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>((ANE_SOURCE_DIR "/test/" + path).str(), &context);
    EXPECT_TRUE(module) << path.str();
    return module;
  }

  MLIRContext context;
  std::set<StringRef> covered;
};

/// A program of `op` alone, with the constants that it uses, weights of zeros; other operands are inputs.
ProgramOp isolate(Operation *op) {
  auto from = op->getParentOfType<ProgramOp>();
  auto program = llvm::cast<ProgramOp>(from->cloneWithoutRegions());
  program->removeAttr(program.getArgAttrsAttrName());
  program->removeAttr(program.getResAttrsAttrName());
  Block *block = new Block;
  program.getBody().push_back(block);
  OpBuilder builder = OpBuilder::atBlockEnd(block);
  IRMapping mapping;
  std::function<void(Operation *)> clone = [&](Operation *original) {
    llvm::SetVector<Value> used(original->operand_begin(), original->operand_end());
    getUsedValuesDefinedAbove(original->getRegions(), used);
    for (Value operand : used) {
      if (mapping.contains(operand))
        continue;
      auto arg = llvm::dyn_cast<BlockArgument>(operand);
      if (arg && arg.getOwner() == &from.getBody().front() && from.getArgAttr(arg.getArgNumber(), kWeightAttr))
        mapping.map(operand, ConstOp::create(builder, operand.getLoc(),
                                             llvm::cast<ElementsAttr>(builder.getZeroAttr(operand.getType()))));
      else if (!arg && isConstantExpression(operand))
        clone(operand.getDefiningOp());
      else
        mapping.map(operand, block->addArgument(operand.getType(), operand.getLoc()));
    }
    builder.clone(*original, mapping);
  };
  clone(op);
  SmallVector<Value> results;
  for (Value result : op->getResults())
    results.push_back(mapping.lookup(result));
  ReturnOp::create(builder, op->getLoc(), results, ValueRange());
  program.setFunctionType(FunctionType::get(op->getContext(), block->getArgumentTypes(), op->getResultTypes()));
  return program;
}

TEST_F(MLPackage, KeepsEveryOp) {
  for (StringRef file : {"contraction", "elementwise", "image", "layout", "recurrent", "scatter", "weights"}) {
    OwningOpRef<ModuleOp> module = load("numeric/goldens/" + file + ".mlir");
    for (auto program : module->getOps<ProgramOp>())
      checkRoundTrip(program);
  }
  // What does not run has no numeric cases. Results that are no tensors come below.
  OwningOpRef<ModuleOp> module = load("Dialect/ANE/ops.mlir");
  module->walk([&](MILOpInterface op) {
    if (op.isExecutable() || !llvm::all_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>))
      return;
    OwningOpRef<ProgramOp> program(isolate(op));
    checkRoundTrip(*program);
  });
  // Control flow and lists as a whole: their regions and lists come from nowhere else.
  llvm::SourceMgr sources;
  std::string path;
  ASSERT_TRUE(
      sources.AddIncludeFile(ANE_SOURCE_DIR "/test/Conversion/ImportMIL/control-flow.mil", llvm::SMLoc(), path));
  OwningOpRef<ModuleOp> text = importMIL(sources, &context);
  ASSERT_TRUE(text);
  for (auto program : text->getOps<ProgramOp>())
    checkRoundTrip(program);
  const std::set<StringRef> excluded = {"classify"};
  for (RegisteredOperationName name : context.getRegisteredOperations())
    if (name.hasInterface<MILOpInterface>() && !excluded.count(name.stripDialect()))
      EXPECT_TRUE(covered.count(name.stripDialect())) << name.getStringRef().str() << " was in no program";
}

//===-- Values ---------------------------------------------------------------===//

/// A program of one const with this value.
std::string makeText(StringRef type, StringRef value) {
  return ("program(1.3) { func main<ios18>(fp16 x) { " + type + " c = const()[name = string(\"c\"), val = " + value +
          "]; } -> (x); }")
      .str();
}

std::optional<mil::Program> parse(llvm::SourceMgr &sources, StringRef text) {
  unsigned id = sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(text), llvm::SMLoc());
  return mil::parse(sources, id, [](const llvm::SMDiagnostic &error) { ADD_FAILURE() << error.getMessage().str(); });
}

TEST(MLPackageValues, KeepEveryType) {
  // Value, and the same as the decoder spells it if that differs.
  const char *values[] = {
      "fp16(0x1.8p+0)",
      "tensor<fp16, [3]>([inf, -inf, nan])",
      "tensor<fp32, [2, 2]>([[0x1p-149, -0x0p+0], [0x1.fffffep+127, 0x1p+0]])",
      "tensor<fp64, [2]>([0x1.0000000000001p+0, -0x1p-1074])",
      "tensor<bf16, [2]>([0x1p+0, -0x1.fep+0])",
      "tensor<fp8e4m3fn, [2]>([0x1p+0, 0x1.cp+8])",
      "tensor<fp8e5m2, [2]>([0x1p+0, inf])",
      "tensor<int4, [3]>([1, -2, -8])",
      "tensor<int8, [2]>([-128, 127])",
      "tensor<int16, [2]>([-32768, 32767])",
      "int32(-2147483648)",
      "tensor<int64, [2]>([-9223372036854775808, 9223372036854775807])",
      "tensor<uint1, [9]>([1, 0, 1, 1, 0, 0, 0, 1, 1])",
      "tensor<uint2, [3]>([3, 0, 1])",
      "tensor<uint3, [5]>([1, 2, 3, 4, 5])",
      "tensor<uint4, [3]>([15, 0, 9])",
      "tensor<uint6, [3]>([63, 1, 32])",
      "tensor<uint8, [2]>([0, 255])",
      "tensor<uint16, [2]>([0, 65535])",
      "tensor<uint32, [2]>([0, 4294967295])",
      "uint64(18446744073709551615)",
      "tensor<bool, [2, 1]>([[true], [false]])",
      "tensor<fp16, [0]>([])",
      "string(\"a \\\"quoted\\\" line\\n\")",
      "tensor<string, [2]>([\"a\", \"\"])",
  };
  std::set<anert::DType> seen;
  for (const char *value : values) {
    SCOPED_TRACE(value);
    llvm::SourceMgr sources;
    std::optional<mil::Program> tree = parse(sources, makeText(StringRef(value).split('(').first, value));
    ASSERT_TRUE(tree);
    if (std::optional<anert::DType> type = tree->functions[0].body.statements[0].results[0].type->element)
      seen.insert(*type);
    mil::Model model;
    decode(encode(*tree), model);
    ASSERT_EQ(model.program.functions.size(), 1u);
    EXPECT_EQ(print(model.program), print(*tree));
  }
  EXPECT_EQ(seen.size(), anert::allDTypes().size());
}

// Bytes as Core ML's own tools write them.
TEST(MLPackageValues, AreWhereCoreMLReadsThem) {
  auto getTensor = [](StringRef type, StringRef value) {
    llvm::SourceMgr sources;
    std::optional<mil::Program> tree = parse(sources, makeText(type, value));
    anert::coreml::Program message;
    message.ParseFromString(encode(*tree));
    return message.functions(0).value().blocks(0).value().operations(0).attributes(1).value().immediate().tensor();
  };
  EXPECT_EQ(getTensor("tensor<int4, [3]>", "tensor<int4, [3]>([1, -2, 3])").bytes().values(), "\xe1\x03");
  EXPECT_EQ(getTensor("tensor<uint3, [5]>", "tensor<uint3, [5]>([1, 2, 3, 4, 5])").bytes().values(), "\xd1\x58");
  EXPECT_EQ(getTensor("fp16", "fp16(0x1p+0)").bytes().values(), std::string("\0\x3c", 2));
  EXPECT_EQ(getTensor("uint16", "uint16(65535)").ints().values(0), 65535);
  EXPECT_EQ(getTensor("uint64", "uint64(18446744073709551615)").longints().values(0), -1);
  EXPECT_TRUE(getTensor("tensor<bool, [0]>", "tensor<bool, [0]>([])").has_bools());
}

// Every code of the format that is a type of MIL's text, and no other.
TEST(MLPackageValues, TypesHaveTheFormatsCodes) {
  std::set<int> codes;
  for (const anert::DTypeInfo &info : anert::allDTypes()) {
    int code = anert::coreml::getDataType(info.type).code;
    EXPECT_TRUE(codes.insert(code).second) << info.name.str();
    ASSERT_TRUE(anert::coreml::findDataType(code));
    EXPECT_EQ(anert::coreml::findDataType(code)->dtype, info.type);
  }
  EXPECT_EQ(codes, (std::set<int>{1, 10, 11, 12, 13, 21, 22, 23, 24, 25, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41}));
}

// Nested blocks, which are of ops that this project does not run.
TEST(MLPackageBlocks, AreKept) {
  llvm::SourceMgr sources;
  std::optional<mil::Program> tree = parse(sources, R"(program(1.3) { func main<ios18>(fp16 x, bool p) {
    fp16 y = cond(pred = p)[name = string("y")] { fp16 a = relu(x = x)[name = string("a")]; } -> (a) { } -> (x);
    tensor<fp16, [1]> z = while_loop(loop_vars = (y, x)) (fp16 i, fp16 j) { } -> (p) (fp16 k, fp16 l) { } -> (k, l);
  } -> (y); })");
  ASSERT_TRUE(tree);
  mil::Model model;
  decode(encode(*tree), model);
  EXPECT_EQ(print(model.program), print(*tree));
}

} // namespace
} // namespace mlir::ane
