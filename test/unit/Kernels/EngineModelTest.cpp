// The engine's arithmetic against the published test vectors, and the names of numerics.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/EngineModel.h"
#include "ANE/Support/Targets.h"
#include "KernelTest.h"
#include "llvm/ADT/STLExtras.h"

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeMatmul(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

/// The sum of `values` by a matmul with ones, with the numerics of a chip.
double sumOnEngine(llvm::StringRef numerics, const std::vector<double> &values) {
  int64_t count = values.size();
  OpCase op("matmul", makeMatmul);
  op.arg("x", TestTensor(DType::fp16, {1, count}, values));
  op.arg("y", TestTensor(DType::fp16, {count, 1}, std::vector<double>(count, 1.0)));
  op.result(DType::fp16, {1, 1});
  op.spec.numerics = llvm::cantFail(parseNumerics(numerics));
  return runEverywhere(op).get(0);
}

/// [m, -m, 1] repeated 16 times.
std::vector<double> cancelling(double m) {
  std::vector<double> values;
  for (int i = 0; i < 16; ++i)
    values.insert(values.end(), {m, -m, 1.0});
  return values;
}

TEST(EngineModel, M1SumsInGroupsOfFour) {
  std::vector<double> values(1025, 1.0);
  values[0] = 4096;
  EXPECT_EQ(sumOnEngine("ane:m1", values), 5116);
  for (double m : {1024, 3000, 4000, 4090})
    EXPECT_EQ(sumOnEngine("ane:m1", cancelling(m)), 16) << m;
  for (double m : {4096, 8000, 16000, 30000})
    EXPECT_EQ(sumOnEngine("ane:m1", cancelling(m)), 4) << m;
  EXPECT_EQ(sumOnEngine("ane:m1", std::vector<double>(16000, 1.0)), 16000);
}

TEST(EngineModel, SumsSaturate) {
  double inf = std::numeric_limits<double>::infinity();
  for (const char *chip : {"ane:m1", "ane:m3max"}) {
    EXPECT_EQ(sumOnEngine(chip, {32752, 0}), 32752) << chip;
    EXPECT_EQ(sumOnEngine(chip, {32752, 16}), inf) << chip;
    EXPECT_EQ(sumOnEngine(chip, {-32752, -16}), -inf) << chip;
    EXPECT_EQ(sumOnEngine(chip, {60000}), 60000) << chip << ": a single product does not saturate";
  }
  EXPECT_EQ(sumOnEngine("ane:m1", {30000, 30000, 0, 0, -30000, -30000}), inf) << "partial sums saturate";
}

TEST(EngineModel, M3MaxRoundsProducts) {
  // Multiples of 2^-16; less than 1.5 * 2^-16 is lost.
  EXPECT_EQ(sumOnEngine("ane:m3max", {0x1p-16, 0x1p-16}), 0);
  EXPECT_EQ(sumOnEngine("ane:m3max", {0x1.8p-16, 0}), 0x1p-15);
  EXPECT_EQ(sumOnEngine("ane:m3max", {0x1.4p-15, 0}), 0x1p-15);
  EXPECT_EQ(sumOnEngine("ane:m3max", {0x1.cp-15, 0}), 0x1p-14);
  EXPECT_EQ(sumOnEngine("ane:m3max", {4000, -4000, 0x1p-15}), 0x1p-15) << "the sum is exact";
}

TEST(EngineModel, NaNNeverAppears) {
  double inf = std::numeric_limits<double>::infinity();
  for (const char *chip : {"ane:m1", "ane:m3max"}) {
    EXPECT_EQ(sumOnEngine(chip, {NAN, 1}), inf) << chip;
    EXPECT_EQ(sumOnEngine(chip, {inf, -inf}), 0) << chip;
  }
  EXPECT_EQ(sumOnEngine("ane:m1", {0x1p-20, 0x1p-20}), 0) << "subnormal numbers are flushed on M1";
  EXPECT_EQ(sumOnEngine("ane:m5", {0x1p-20, 0x1p-20}), 0x1p-19) << "and not on M5";
}

TEST(EngineModel, SigmoidTable) {
  const engine::ActivationTable *table = engine::findActivationTable("sigmoid");
  ASSERT_NE(table, nullptr);
  auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
  double worst = 0;
  for (int i = 0; i <= 32; ++i)
    EXPECT_EQ((*table)(-8 + 0.5f * i), halfToFloat(doubleToHalf(sigmoid(-8 + 0.5 * i)))) << "knot " << i;
  for (int i = -20000; i <= 20000; ++i)
    worst = std::max(worst, std::fabs((*table)(i / 2000.0f) - sigmoid(i / 2000.0)));
  EXPECT_NEAR(worst, 0.0032, 0.0003);
  EXPECT_EQ((*table)(-9.9375f), 0);
  EXPECT_EQ((*table)(8.3203125f), 1);
  EXPECT_EQ((*table)(NAN), 1);
}

TEST(EngineModel, OtherTables) {
  struct Row {
    const char *op;
    double (*f)(double);
    double error;
  };
  const Row rows[] = {
      {"tanh", [](double x) { return std::tanh(x); }, 0.0017},
      {"gelu", [](double x) { return 0.5 * x * std::erfc(-x / std::sqrt(2.0)); }, 0.0059},
  };
  for (const Row &row : rows) {
    const engine::ActivationTable *table = engine::findActivationTable(row.op);
    ASSERT_NE(table, nullptr);
    double worst = 0;
    for (int i = -10000; i <= 10000; ++i)
      worst = std::max(worst, std::fabs((*table)(i / 2000.0f) - row.f(i / 2000.0)));
    EXPECT_NEAR(worst, row.error, 0.0006) << row.op;
  }
  EXPECT_EQ((*engine::findActivationTable("gelu"))(1000.0f), 1000);
  EXPECT_EQ((*engine::findActivationTable("tanh"))(-100.0f), -1);
  EXPECT_EQ(engine::findActivationTable("add"), nullptr);
  EXPECT_EQ(engine::getActivationTableNames(), (std::vector<std::string>{"gelu", "sigmoid", "tanh"}));
}

TEST(EngineModel, ReplacesNaN) {
  TestTensor half(DType::fp16, {6}, {NAN, -NAN, INFINITY, -INFINITY, 0, 1}), single(DType::fp32, {2}, {-NAN, 2});
  TestTensor integer(DType::int32, {1}, {0x7fffffff});
  EXPECT_TRUE(engine::hasNaN(half.desc, half.bytes.data()));
  EXPECT_TRUE(engine::hasNaN(single.desc, single.bytes.data()));
  EXPECT_FALSE(engine::hasNaN(integer.desc, integer.bytes.data())) << "integers have none";
  engine::replaceNaN(half.desc, half.bytes.data(), INFINITY);
  const double expected[] = {INFINITY, INFINITY, INFINITY, -INFINITY, 0, 1};
  for (int64_t i = 0; i < 6; ++i)
    EXPECT_EQ(half.get(i), expected[i]) << i;
  engine::replaceNaN(single.desc, single.bytes.data(), 0);
  EXPECT_EQ(single.get(0), 0);
  EXPECT_EQ(single.get(1), 2);
  EXPECT_FALSE(engine::hasNaN(half.desc, half.bytes.data()) || engine::hasNaN(single.desc, single.bytes.data()));
}

TEST(Numerics, EvidencePerChip) {
  auto chip = [](llvm::StringRef name) -> const Chip & { return *llvm::cantFail(findChip(name)); };
  auto count = [&](llvm::StringRef name, Evidence evidence) {
    return llvm::count_if(allEngineRules(), [&](const EngineRule &r) { return r.getEvidence(chip(name)) == evidence; });
  };
  EXPECT_EQ(count("m3max", Evidence::Proven), 3) << "products, wide reduce_sum, rounding";
  EXPECT_EQ(count("m1", Evidence::Proven), 0);
  EXPECT_EQ(count("m5pro", Evidence::Absent), 1) << "subnormals";
  EXPECT_EQ(count("m4", Evidence::Proven) + count("m4", Evidence::Reported), 0);
  for (const EngineRule &rule : allEngineRules()) {
    EXPECT_FALSE(rule.source.empty() || rule.statement.empty()) << rule.id.str();
    for (const Chip &known : allChips()) {
      const bool isMeasured =
          rule.getEvidence(known) == Evidence::Proven || rule.getEvidence(known) == Evidence::Reported;
      EXPECT_TRUE(!isMeasured || rule.isUsedOn(known)) << rule.id.str() << " " << known.name.str();
    }
    // Every chip that is named exists.
    for (llvm::StringRef list : {rule.provenOn, rule.reportedOn, rule.absentOn})
      while (!list.empty()) {
        auto [name, rest] = list.split(' ');
        EXPECT_EQ(chip(name).name, name);
        list = rest;
      }
  }
}

TEST(EngineModel, ScaledSlices) {
  EXPECT_EQ(engine::sliceScaled(4094), 4094);
  EXPECT_EQ(engine::sliceScaled(4096), std::numeric_limits<float>::infinity());
  EXPECT_EQ(engine::sliceScaled(0x1p-24f), 0x1p-24f);
}

TEST(Numerics, Names) {
  EXPECT_FALSE(llvm::cantFail(parseNumerics("fp32acc")).isEngine());
  Numerics m3max = llvm::cantFail(parseNumerics("ane:m3max"));
  EXPECT_EQ(m3max.mac, MacModel::RoundedProduct);
  EXPECT_TRUE(m3max.isEngine());
  EXPECT_FALSE(m3max.sliceScales);
  EXPECT_FALSE(llvm::any_of(m3max.notes, [](const std::string &note) { return note.find("A-MAC") == 0; }));
  Numerics m1 = llvm::cantFail(parseNumerics("ane:M1"));
  EXPECT_EQ(m1.mac, MacModel::GroupsOfFour);
  EXPECT_TRUE(m1.sliceScales && m1.flushSubnormals && m1.notes.empty());
  EXPECT_EQ(llvm::cantFail(parseNumerics("ane:h13")).name, "ane:m1");
  Numerics m4 = llvm::cantFail(parseNumerics("ane:h16"));
  EXPECT_EQ(m4.name, "ane:m4");
  EXPECT_TRUE(llvm::is_contained(m4.notes, "A-MAC: the model of m3max, not measured on m4"));
}

TEST(Numerics, UnknownNamesListWhatIsKnown) {
  auto error = [](llvm::StringRef name) {
    llvm::Expected<Numerics> numerics = parseNumerics(name);
    return numerics ? "" : llvm::toString(numerics.takeError());
  };
  EXPECT_EQ(error("fp16"), "unknown numerics 'fp16'; allowed are 'fp32acc' and 'ane:<chip>', e.g. 'ane:m3max'");
  std::string unknown = error("ane:m33");
  for (const char *part : {"'m33'", "m3max", "a14", "families h11 to h18"})
    EXPECT_NE(unknown.find(part), std::string::npos) << unknown;
  EXPECT_NE(error("ane:a12").find("run no MIL programs"), std::string::npos);
}

TEST(Targets, Table) {
  EXPECT_EQ(allChips().size(), 26u);
  for (const Chip &chip : allChips()) {
    EXPECT_EQ(llvm::cantFail(findChip(chip.name)), &chip);
    EXPECT_EQ(llvm::cantFail(findChip(chip.title)), &chip);
    EXPECT_EQ(chip.engine.substr(0, 3), "h" + std::to_string(chip.family));
  }
  EXPECT_EQ(llvm::cantFail(findChip("h17"))->name, "m5");
}

} // namespace
