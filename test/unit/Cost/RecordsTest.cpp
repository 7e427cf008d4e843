// Measurement records: the port against the published model's own predictions, accuracy, and records that lie.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/Records.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace llvm;
using namespace anert::cost;

namespace {
/// Records of a file with the predictions of the published model ("reference_us"), NaN where it has none.
struct File {
  std::vector<Record> records;
  std::vector<double> reference;
};

File load(StringRef path, const Parameters &parameters) {
  File file;
  ErrorOr<std::unique_ptr<MemoryBuffer>> buffer = MemoryBuffer::getFile(path);
  if (!buffer) {
    ADD_FAILURE() << path.str() << ": " << buffer.getError().message();
    return file;
  }
  file.records = cantFail(readRecords((*buffer)->getBuffer(), path, parameters));
  json::Value value = cantFail(json::parse((*buffer)->getBuffer()));
  for (const json::Value &record : *value.getAsArray())
    file.reference.push_back(record.getAsObject()->getNumber("reference_us").value_or(NAN));
  return file;
}

const char *small = ANE_COST_DATA "/records.json";

/// Absolute shares by which predictions miss, sorted.
std::vector<double> errorsOf(StringRef path, const Parameters &parameters) {
  std::vector<double> errors;
  for (const Record &record : load(path, parameters).records)
    if (record.notModeled.empty() && record.us > 0)
      errors.push_back(std::abs(estimate(record.program, record.place, parameters).us / record.us - 1));
  std::sort(errors.begin(), errors.end());
  return errors;
}

void expectReference(StringRef path, size_t atLeast) {
  Parameters parameters = referenceParameters();
  File file = load(path, parameters);
  size_t compared = 0;
  for (size_t i = 0; i < file.records.size(); ++i) {
    if (std::isnan(file.reference[i]))
      continue;
    const Record &record = file.records[i];
    ASSERT_EQ(record.notModeled, "") << "record " << i;
    EXPECT_NEAR(estimate(record.program, record.place, parameters).us / file.reference[i], 1, 0.005)
        << "record " << i << ": " << record.group;
    ++compared;
  }
  EXPECT_GE(compared, atLeast);
}

Record read(StringRef text) {
  std::vector<Record> records = cantFail(readRecords(text, "test", fittedParameters()));
  return records.at(0);
}
} // namespace

TEST(Records, PortMatchesThePublishedModel) { expectReference(small, 40); }

TEST(Records, FitIsAccurate) {
  std::vector<double> errors = errorsOf(small, fittedParameters());
  ASSERT_GE(errors.size(), 40u);
  EXPECT_LE(errors[errors.size() / 2], 0.08)
      << "the small set has one record of everything, so the odd ones count more";
}

TEST(Records, CalibrationSet) {
  const char *path = std::getenv("ANE_CALIBRATION");
  if (!path)
    GTEST_SKIP() << "set ANE_CALIBRATION to a file of records (with reference_us to compare with the published model)";
  expectReference(path, 0);
  std::vector<double> errors = errorsOf(path, fittedParameters());
  ASSERT_FALSE(errors.empty());
  EXPECT_LE(errors[errors.size() / 2], 0.045);
}

TEST(Records, UnitsAndNames) {
  Record record = read(R"([{"chip": "M5 Pro", "path": "e5rt", "metric": "latency", "value": 2, "unit": "ms",
      "workload": {"kind": "gemm", "m": 4, "k": 256, "n": 512, "dtype": "p4", "weights": "const"}}])");
  EXPECT_EQ(record.notModeled, "");
  EXPECT_EQ(record.us, 2000);
  EXPECT_EQ(record.place.chip->name, "m5pro");
  EXPECT_EQ(record.group, "M5 Pro|e5rt|gemm");
  ASSERT_EQ(record.program.ops.size(), 1u);
  EXPECT_EQ(record.program.ops[0].cout, 512);
  EXPECT_EQ(record.program.ops[0].format->name, "p4");
  EXPECT_EQ(record.program.ioElements, 4 * 256 + 4 * 512);
  EXPECT_EQ(read(R"([{"unit": "TFLOPS", "value": 3}])").us, 0) << "no time";
}

TEST(Records, NetworksHaveTheirPublishedSizes) {
  auto weights = [](StringRef name) {
    double total = 0;
    for (const Op &op : network(name, 1).ops)
      if (op.kind == OpClass::Conv)
        total += double(op.cout) * (op.cin / op.groups) * op.kh * op.kw * op.count;
    return total / 1e6;
  };
  // Parameters in millions by the papers; biases and norms are folded, embeddings are not on the engine.
  EXPECT_NEAR(weights("resnet18"), 11.7, 0.1);
  EXPECT_NEAR(weights("resnet50"), 25.6, 0.2);
  EXPECT_NEAR(weights("mobileone_s0"), 2.1, 0.1);
  EXPECT_NEAR(weights("mobileone_s3"), 10.1, 0.3);
  EXPECT_NEAR(weights("vit_b16"), 85, 1);
  EXPECT_NEAR(weights("fastvit_t8"), 3.6, 0.4);
  EXPECT_NEAR(weights("fastvit_sa12"), 10.9, 0.6);
  EXPECT_NEAR(weights("fastvit_ma36"), 42.7, 2);
  EXPECT_TRUE(network("nosuchnet", 1).ops.empty());
  EXPECT_TRUE(network("mobileone_s9", 1).ops.empty());
}

TEST(Records, SayWhyTheyAreNotModeled) {
  auto why = [](StringRef fields) { return read(("[{" + fields + "}]").str()).notModeled; };
  EXPECT_EQ(why(""), "it has no workload");
  EXPECT_NE(why(R"("chip": "M99", "path": "e5rt", "workload": {"kind": "gemm"})").find("unknown chip 'M99'"),
            std::string::npos);
  EXPECT_NE(why(R"("chip": "M1", "path": "tv", "workload": {"kind": "gemm"})").find("unknown door 'tv'"),
            std::string::npos);
  EXPECT_EQ(why(R"("chip": "M1", "path": "e5rt", "workload": {"kind": "train_step"})"),
            "kind 'train_step' is not modelled");
  EXPECT_EQ(why(R"("chip": "M1", "path": "e5rt", "workload": {"kind": "gemm", "m": 1, "k": -4, "n": 8})"),
            "its workload has no usable 'k'");
  EXPECT_EQ(why(R"("chip": "M1", "path": "e5rt", "workload": {"kind": "gemm", "m": 1, "k": 4, "n": 8, "dtype": "x"})"),
            "weight format 'x' is not known");
  EXPECT_EQ(why(R"("chip": "M1", "path": "e5rt", "workload": {"kind": "net", "net": "x"})"),
            "network 'x' is not known");
}

TEST(Records, BadFilesAreErrors) {
  auto error = [](StringRef text) { return toString(readRecords(text, "f.json", fittedParameters()).takeError()); };
  EXPECT_EQ(error("{}"), "f.json: want an array of records {chip, path, workload, metric, value, unit}");
  EXPECT_EQ(error("[1]"), "f.json: record 0 is no object");
  EXPECT_NE(error("[").find("f.json"), std::string::npos);
}
