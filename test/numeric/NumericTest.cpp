// Every op against the goldens: shape rule, plan, kernel; then again through MIL text, folds and long operands.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/ExportMIL.h"
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Conversion/ImportMIL.h"
#include "NumericCase.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <map>

namespace mlir::ane::test {
namespace {

using anert::HostTensor;

/// Diagnostics as text.
struct Diagnostics {
  explicit Diagnostics(MLIRContext *context)
      : handler(context, [this](Diagnostic &diag) {
          text += diag.str() + "\n";
          return success();
        }) {}
  std::string text;
  ScopedDiagnosticHandler handler;
};

/// One golden file, and a directory for weights.
class NumericTest : public testing::TestWithParam<const char *> {
protected:
  void SetUp() override {
    context.loadDialect<ANEDialect, func::FuncDialect>();
    module = parseSourceFile<ModuleOp>(std::string(ANE_SOURCE_DIR "/test/numeric/goldens/") + GetParam(), &context);
    ASSERT_TRUE(module);
    for (auto program : module->getOps<ProgramOp>())
      cases.push_back(readCase(program));
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("ane-numeric", directory));
  }
  void TearDown() override { llvm::sys::fs::remove_directories(directory); }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::vector<NumericCase> cases;
  SmallString<128> directory;
};

#define EXPECT_CASE(data, condition, message)                                                                          \
  EXPECT_TRUE(condition) << "case " << ProgramOp((data).program).getSymName().str() << ": " << (message)

/// Lowers and runs a program; an error with the diagnostics that led to it.
llvm::Expected<Results> run(ProgramOp program, const NumericCase &data, const anert::WeightStore &store,
                            unsigned threads) {
  Diagnostics diagnostics(program.getContext());
  HostPlanOptions options;
  options.store = &store;
  FailureOr<anert::HostPlan> plan = lowerToHostPlan(program, options);
  if (failed(plan))
    return llvm::createStringError(diagnostics.text);
  return runPlan(std::move(*plan), data, threads);
}

bool areIdentical(const Results &a, const Results &b) {
  return llvm::equal(a, b, [](const HostTensor &x, const HostTensor &y) { return x.bytes == y.bytes; });
}

TEST_P(NumericTest, PlansGiveExpectedResults) {
  anert::WeightStore store;
  for (const NumericCase &data : cases) {
    auto one = run(data.program, data, store, 1), two = run(data.program, data, store, 2);
    if (!one || !two) {
      EXPECT_CASE(data, false, toString(one ? two.takeError() : one.takeError()));
      if (!one)
        consumeError(two.takeError());
      continue;
    }
    std::string error = compare(data, *one);
    EXPECT_CASE(data, error.empty(), error);
    EXPECT_CASE(data, areIdentical(*one, *two), "1 and 2 threads give different results");
  }
}

//===-- MIL text -------------------------------------------------------------===//

/// A program as MIL text with its weights written, and what comes back. Null with the diagnostics as error.
llvm::Expected<OwningOpRef<ModuleOp>> roundTrip(ProgramOp program, StringRef directory) {
  MLIRContext *context = program.getContext();
  Diagnostics diagnostics(context);
  std::string text;
  llvm::raw_string_ostream os(text);
  WeightLayout weights;
  if (failed(exportMIL(program, weights, os)) || failed(weights.write(directory, anert::WeightStore(), false)))
    return llvm::createStringError("export: " + diagnostics.text);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(text), llvm::SMLoc());
  ImportMILOptions options;
  options.modelPath = directory.str();
  OwningOpRef<ModuleOp> module = importMIL(sources, context, options);
  if (!module)
    return llvm::createStringError("import: " + diagnostics.text + text);
  return std::move(module);
}

/// An op with types and spelled parameters.
std::string describe(Operation *op) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << op->getName() << op->getOperandTypes() << " -> " << op->getResultTypes();
  MILArgs args = MILArgs::of(op);
  for (const MILArg &row : args.signature())
    if (row.kind == MILArg::Attribute)
      os << ", " << row.name << " = " << args.param(row.name);
  return text;
}

/// Whether a float parameter is left to its default: the text spells it in the element type of x.
bool hasDefaultFloat(Operation *op) {
  MILArgs args = MILArgs::of(op);
  return llvm::any_of(args.signature(), [&](const MILArg &row) {
    return row.kind == MILArg::Attribute && !args.attr(row.name) && isa_and_nonnull<FloatAttr>(args.param(row.name));
  });
}

/// The ops that run: constants are folded into the text, but for compressed weights.
SmallVector<Operation *> getOps(ProgramOp program) {
  SmallVector<Operation *> ops;
  for (Operation &op : program.getBody().front().without_terminator()) {
    bool isConstant = op.getNumResults() && isConstantExpression(op.getResult(0));
    if (!isConstant || op.getName().stripDialect().starts_with("constexpr_"))
      if (!isa<ConstOp>(op))
        ops.push_back(&op);
  }
  return ops;
}

/// What a round trip changed, or "". Export may add identities for results that need a name of their own.
std::string compareOps(ProgramOp before, ProgramOp after) {
  SmallVector<Operation *> a = getOps(before), b = getOps(after);
  for (auto [i, op] : llvm::enumerate(a)) {
    if (i >= b.size())
      return "lost " + describe(op);
    if (!hasDefaultFloat(op) && describe(op) != describe(b[i]))
      return describe(op) + " became " + describe(b[i]);
  }
  for (Operation *op : ArrayRef(b).drop_front(a.size()))
    if (!isa<IdentityOp>(op))
      return "gained " + describe(op);
  return "";
}

/// Widens the tolerance where the default of a parameter is rounded to the element type of x.
NumericCase relax(const NumericCase &data) {
  NumericCase relaxed = data;
  for (Operation &op : ProgramOp(data.program).getBody().front().without_terminator())
    if (isa<MILOpInterface>(op) && hasDefaultFloat(&op)) {
      relaxed.tolerance += 1e-3;
      relaxed.ulps += 1;
    }
  return relaxed;
}

TEST_P(NumericTest, MILTextKeepsOpsAndResults) {
  for (const NumericCase &data : cases) {
    auto after = roundTrip(data.program, directory);
    if (!after) {
      EXPECT_CASE(data, false, toString(after.takeError()));
      continue;
    }
    auto program = *(*after)->getOps<ProgramOp>().begin();
    std::string change = compareOps(data.program, program);
    EXPECT_CASE(data, change.empty(), change);
    anert::WeightStore store;
    ASSERT_TRUE(succeeded(loadWeightSources(**after, directory, {}, store)));
    auto results = run(program, data, store, 1);
    if (!results) {
      EXPECT_CASE(data, false, toString(results.takeError()));
      continue;
    }
    std::string error = compare(relax(data), *results);
    EXPECT_CASE(data, error.empty(), "after the round trip " + error);
  }
}

TEST_P(NumericTest, TextAndBytecodeKeepModules) {
  auto print = [](ModuleOp printed) {
    std::string text;
    llvm::raw_string_ostream os(text);
    printed.print(os);
    return text;
  };
  std::string text = print(*module), bytecode;
  llvm::raw_string_ostream os(bytecode);
  ASSERT_TRUE(succeeded(writeBytecodeToFile(*module, os)));
  for (const std::string &form : {text, bytecode}) {
    OwningOpRef<ModuleOp> again = parseSourceString<ModuleOp>(form, &context);
    ASSERT_TRUE(again);
    EXPECT_EQ(print(*again), text);
  }
}

//===-- Folds and long operands ----------------------------------------------===//

/// The op of a case, if it has a scalar definition.
MILOpInterface getPointwise(const NumericCase &data) {
  for (auto op : ProgramOp(data.program).getBody().front().getOps<MILOpInterface>())
    if (op.isPointwise() && op->getName().stripDialect() == data.getOp())
      return op;
  return nullptr;
}

/// The tensors of the operands of `op`, from the data of the case or the constants of the program.
SmallVector<DenseElementsAttr> getOperandData(const NumericCase &data, Operation *op) {
  auto inputs = ProgramOp(data.program)->getAttrOfType<ArrayAttr>("inputs");
  return llvm::map_to_vector(op->getOperands(), [&](Value operand) {
    if (auto argument = dyn_cast<BlockArgument>(operand))
      return cast<DenseElementsAttr>(inputs[argument.getArgNumber()]);
    return cast<DenseElementsAttr>(operand.getDefiningOp<ConstOp>().getVal());
  });
}

TEST_P(NumericTest, FoldsGiveExpectedResults) {
  llvm::StringMap<unsigned> folded;
  for (const NumericCase &data : cases) {
    MILOpInterface op = getPointwise(data);
    if (!op)
      continue;
    SmallVector<Attribute> operands(llvm::iterator_range(getOperandData(data, op)));
    SmallVector<OpFoldResult> results;
    folded.try_emplace(data.getOp());
    if (failed(op->fold(operands, results)) || results.size() != 1)
      continue;
    auto elements = dyn_cast_if_present<DenseElementsAttr>(dyn_cast<Attribute>(results.front()));
    if (!elements)
      continue;
    ++folded[data.getOp()];
    std::string error = compare(data, HostTensor{*getDesc(elements.getType()), getHostBytes(elements)});
    EXPECT_CASE(data, error.empty(), "the fold gives " + error);
  }
  for (const auto &entry : folded)
    EXPECT_GT(entry.getValue(), 0u) << entry.getKey().str() << " never folds";
}

/// `tensor` again and again, until it has `count` elements.
HostTensor repeat(const HostTensor &tensor, int64_t count) {
  HostTensor result{{tensor.desc.dtype, {count}}, {}};
  unsigned size = anert::getHostBytes(tensor.desc.dtype);
  for (int64_t i = 0, e = tensor.desc.numElements(); i < count; ++i)
    result.bytes.insert(result.bytes.end(), tensor.bytes.begin() + i % e * size,
                        tensor.bytes.begin() + (i % e + 1) * size);
  return result;
}

// Kernels take other ways for many elements: tables, SIMD rows with a rest.
TEST_P(NumericTest, LongOperandsGiveTheSameElements) {
  constexpr int64_t kCount = 4099;
  for (const NumericCase &data : cases) {
    MILOpInterface op = getPointwise(data);
    if (!op || !llvm::all_equal(llvm::map_range(op->getOperandTypes(),
                                                [](Type type) { return cast<RankedTensorType>(type).getShape(); })))
      continue;
    anert::KernelSpec spec = *getKernelSpec(op);
    std::vector<HostTensor> operands;
    std::vector<const void *> in;
    for (DenseElementsAttr elements : getOperandData(data, op))
      operands.push_back(repeat({*getDesc(elements.getType()), getHostBytes(elements)}, kCount));
    for (const HostTensor &operand : operands)
      in.push_back(operand.bytes.data());
    for (anert::KernelArg &arg : spec.args)
      arg.operands.front().desc.shape = {kCount};
    spec.results.front().shape = {kCount};
    auto kernel = anert::makeKernel(spec);
    ASSERT_TRUE(bool(kernel)) << toString(kernel.takeError());
    HostTensor expected = repeat(data.expected.front(), kCount), found = expected;
    std::fill(found.bytes.begin(), found.bytes.end(), char(0x5A));
    std::vector<char> scratch((*kernel)->scratchBytes() + 64);
    void *out = found.bytes.data();
    anert::RunContext runContext{nullptr, reinterpret_cast<void *>((uintptr_t(scratch.data()) + 63) & ~uintptr_t(63))};
    ASSERT_FALSE((*kernel)->run(in.data(), &out, runContext));
    std::string error = compare(expected, found, data.tolerance, data.ulps);
    EXPECT_CASE(data, error.empty(), std::to_string(kCount) + " elements, " + error);
  }
}

constexpr const char *kFiles[] = {"contraction.mlir", "elementwise.mlir", "image.mlir",  "layout.mlir",
                                  "recurrent.mlir",   "scatter.mlir",     "weights.mlir"};
INSTANTIATE_TEST_SUITE_P(Goldens, NumericTest, testing::ValuesIn(kFiles),
                         [](const auto &info) { return StringRef(info.param).split('.').first.str(); });

//===-- Completeness ---------------------------------------------------------===//

TEST(NumericCases, CoverEveryExecutableOp) {
  constexpr unsigned kLeast = 3, kLeastPointwise = 5;
  MLIRContext context;
  context.loadDialect<ANEDialect, func::FuncDialect>();
  std::map<StringRef, unsigned> counts;
  std::vector<OwningOpRef<ModuleOp>> modules;
  unsigned total = 0, ops = 0;
  for (const char *file : kFiles) {
    modules.push_back(parseSourceFile<ModuleOp>(std::string(ANE_SOURCE_DIR "/test/numeric/goldens/") + file, &context));
    ASSERT_TRUE(modules.back());
    for (auto program : modules.back()->getOps<ProgramOp>()) {
      StringRef op = program.getSymName().rsplit('.').first;
      EXPECT_TRUE(llvm::any_of(program.getBody().front(),
                               [&](Operation &inner) { return inner.getName().stripDialect() == op; }))
          << program.getSymName().str() << " does not contain ane." << op.str();
      ++counts[op];
      ++total;
    }
  }
  for (RegisteredOperationName name : context.getRegisteredOperations()) {
    auto *mil = name.getInterface<MILOpInterface>();
    if (!mil || !mil->isExecutable())
      continue;
    ++ops;
    EXPECT_GE(counts[name.stripDialect()], mil->isPointwise() ? kLeastPointwise : kLeast)
        << name.getStringRef().str() << " has too few numeric cases; add them in test/numeric/cases and run "
        << "test/numeric/make-goldens.py build/ane-ops.json";
  }
  llvm::outs() << total << " numeric cases over " << ops << " ops\n";
}

} // namespace
} // namespace mlir::ane::test
