// Damaged programs: numbers and element types of the numeric cases changed at random. Each is rejected with a
// diagnostic or runs; none may crash or assert.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/HostPlan.h"
#include "NumericCase.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"
#include <random>

namespace mlir::ane::test {
namespace {

/// The program alone, without the data of the case.
std::string printBare(ProgramOp program) {
  for (StringRef name : {"inputs", "expected", "states", "updated", "tolerance", "ulps"})
    program->removeAttr(name);
  std::string text;
  llvm::raw_string_ostream os(text);
  program.print(os, OpPrintingFlags().printGenericOpForm());
  return text;
}

constexpr StringLiteral kNumbers[] = {"0", "-1", "1", "2", "3", "5", "-3", "64", "2147483647", "-2147483648"};
constexpr StringLiteral kTypes[] = {"f16", "f32", "i32", "i1", "i8", "ui8", "ui16", "i4", "ui1", "f64", "bf16"};

/// The numbers and element types in `text` outside of quotes; `2x3xf16` has three.
SmallVector<StringRef> findWords(StringRef text) {
  SmallVector<StringRef> words;
  while (!text.empty()) {
    // A large result number `%0#2147483647` exhausts the memory of MLIR's parser.
    if (text.consume_front("#"))
      text = text.drop_while([](char c) { return llvm::isDigit(c); });
    StringRef run = text.take_while([](char c) { return llvm::isAlnum(c); });
    SmallVector<StringRef> parts;
    run.split(parts, 'x');
    for (StringRef part : parts)
      if (!part.empty() && (llvm::all_of(part, llvm::isDigit) || llvm::is_contained(kTypes, part)))
        words.push_back(part);
    size_t quote = text.starts_with("\"") ? text.find('"', 1) : StringRef::npos;
    text = text.drop_front(quote != StringRef::npos ? quote + 1 : std::max<size_t>(run.size(), 1));
  }
  return words;
}

/// Replaces one number or element type.
std::string mutate(StringRef text, std::mt19937 &random) {
  SmallVector<StringRef> words = findWords(text);
  StringRef word = words[random() % words.size()];
  StringRef other =
      llvm::isDigit(word.front()) ? kNumbers[random() % std::size(kNumbers)] : kTypes[random() % std::size(kTypes)];
  size_t begin = word.data() - text.data();
  return (text.take_front(begin) + other + text.drop_front(begin + word.size())).str();
}

/// Whether the values of a plan are small enough to run it here.
bool isSmall(const anert::HostPlan &plan) {
  return llvm::all_of(plan.values, [](const anert::PlanValue &value) { return value.desc.numBytes() < (1 << 20); });
}

/// Runs a plan on zeros, if it is one that runs; what is wrong with it comes back as an error and is fine.
void run(anert::HostPlan plan) {
  if (llvm::Error error = plan.verify()) {
    consumeError(std::move(error));
    return;
  }
  if (!isSmall(plan))
    return;
  NumericCase data;
  auto zeros = [&](ArrayRef<anert::PlanPort> ports, std::vector<anert::HostTensor> &tensors) {
    for (const anert::PlanPort &port : ports) {
      const anert::TensorDesc &desc = plan.values[port.value].desc;
      tensors.push_back({desc, std::vector<char>(desc.numBytes())});
    }
  };
  zeros(plan.inputs, data.inputs);
  zeros(plan.states, data.states);
  consumeError(runPlan(std::move(plan), data, 1).takeError());
}

class MutationTest : public testing::TestWithParam<const char *> {};

TEST_P(MutationTest, DamagedProgramsAreDiagnosedOrRun) {
  unsigned rounds = 2; // More by hand: ANE_MUTATIONS=50.
  if (const char *text = getenv("ANE_MUTATIONS"))
    StringRef(text).getAsInteger(10, rounds);
  MLIRContext context;
  context.loadDialect<ANEDialect, func::FuncDialect>();
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(std::string(ANE_SOURCE_DIR "/test/numeric/goldens/") + GetParam(), &context);
  ASSERT_TRUE(module);
  unsigned accepted = 0, rejected = 0;
  std::mt19937 random(rounds);
  anert::WeightStore store;
  for (auto program : module->getOps<ProgramOp>()) {
    std::string text = printBare(program);
    for (unsigned i = 0; i < rounds; ++i) {
      bool diagnosed = false;
      ScopedDiagnosticHandler handler(&context, [&](Diagnostic &) {
        diagnosed = true;
        return success();
      });
      std::string damaged = mutate(text, random);
      SCOPED_TRACE(damaged);
      OwningOpRef<ModuleOp> parsed = parseSourceString<ModuleOp>(damaged, &context);
      EXPECT_TRUE(parsed || diagnosed);
      ++(parsed ? accepted : rejected);
      if (!parsed)
        continue;
      HostPlanOptions options;
      options.store = &store;
      FailureOr<anert::HostPlan> plan = lowerToHostPlan(*parsed->getOps<ProgramOp>().begin(), options);
      EXPECT_TRUE(succeeded(plan) || diagnosed);
      if (succeeded(plan))
        run(std::move(*plan));
    }
  }
  EXPECT_GT(accepted, 0u);
  EXPECT_GT(rejected, accepted);
}

INSTANTIATE_TEST_SUITE_P(Goldens, MutationTest,
                         testing::Values("contraction.mlir", "elementwise.mlir", "layout.mlir", "weights.mlir"),
                         [](const auto &info) { return StringRef(info.param).split('.').first.str(); });

} // namespace
} // namespace mlir::ane::test
