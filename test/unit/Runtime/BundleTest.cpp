// Bundles: written, read, and refused.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/File.h"
#include "ANE/Support/MILBlob.h"
#include "TestBundles.h"
#include "llvm/Support/FormatVariadic.h"
#include <functional>

using namespace anert;
using namespace anert::test;

BundleDesc anert::test::makeTestBundle() {
  BundleDesc desc;
  desc.target = "m3max";
  PlanBuilder accumulate;
  unsigned x = accumulate.input("x"), s = accumulate.state("s"), sum = accumulate.step("add", {x, s});
  accumulate.output("y", sum);
  accumulate.plan.updates = {int(sum)};
  PlanBuilder shift;
  unsigned w = shift.file("w", shift.desc, "weights/weight.bin", 64);
  shift.output("y", shift.step("add", {shift.input("x"), w}));
  const Port port{"x", shift.desc}, y{"y", shift.desc}, state{"s", shift.desc};
  BundleProgram first{"accumulate", "ane", {port}, {y}, {state}, {}, nullptr, "program(1.3)\n{\n}\n", ""};
  first.plan = std::make_shared<HostPlan>(accumulate.plan);
  BundleProgram second{"shift", "host", {port}, {y}, {}, {"weights/weight.bin"}, nullptr, "", ""};
  second.plan = std::make_shared<HostPlan>(shift.plan);
  desc.programs = {first, second};
  desc.states = {{state, std::nullopt},
                 {{"t", shift.desc}, WeightRef{"weights/weight.bin", 64}},
                 {{"wide", {DType::fp32, {8}}}, std::nullopt}};
  desc.entries = {
      {"step", {port}, {{y, "b"}}, {{"accumulate", {"x"}, {"a"}, {"s"}}, {"shift", {"a"}, {"b"}, {}}}},
      {"twice", {port}, {{y, "b"}}, {{"accumulate", {"x"}, {"a"}, {"s"}}, {"accumulate", {"x"}, {"b"}, {"s"}}}}};
  return desc;
}

llvm::Error anert::test::writeTestWeights(llvm::StringRef staging) {
  std::string folder = (staging + "/weights").str();
  if (std::error_code error = llvm::sys::fs::create_directories(folder))
    return llvm::errorCodeToError(error);
  auto writer = llvm::cantFail(BlobWriter::create(folder + "/weight.bin"));
  const float values[] = {0.5, 1.5, 2.5, 3.5};
  const char packed[] = {char(0xe1), 0x03};
  llvm::cantFail(writer.append(DType::fp32, 4, {reinterpret_cast<const char *>(values), sizeof values}));
  llvm::cantFail(writer.append(DType::int4, 3, packed));
  return writer.commit();
}

void anert::test::writeTestBundle(const std::string &path) {
  ASSERT_EQ(messageOf(writeBundle(path, makeTestBundle(), writeTestWeights)), "");
}

TEST(Bundle, ReadsWhatItWrites) {
  TemporaryDirectory directory;
  std::string path = directory.file("b");
  writeTestBundle(path);
  auto bundle = Bundle::open(path);
  ASSERT_TRUE(bool(bundle)) << messageOf(bundle.takeError());
  const BundleDesc &desc = (*bundle)->getDesc();
  EXPECT_EQ(desc.target, "m3max");
  EXPECT_EQ(desc.programs.size(), 2u);
  EXPECT_EQ(desc.files.size(), 4u);
  EXPECT_EQ(desc.findProgram("accumulate")->milPath, "programs/accumulate/model.mil");
  EXPECT_EQ(desc.findEntry("twice")->steps[1].outputs[0], "b");
  EXPECT_EQ(desc.findEntry("none"), nullptr);
  EXPECT_EQ(desc.states[1].initial->offset, 64u);
  EXPECT_EQ((*bundle)->getImage(desc.programs[0]).milPath, path + "/programs/accumulate/model.mil");
  // Writing again replaces the bundle and leaves nothing else behind.
  writeTestBundle(path + "/");
  std::error_code error;
  int entries = 0;
  for (llvm::sys::fs::directory_iterator it(directory.path, error), end; it != end; it.increment(error))
    ++entries;
  EXPECT_EQ(entries, 1);
}

TEST(Bundle, ReplacesNothingElse) {
  TemporaryDirectory directory;
  llvm::cantFail(writeFile(directory.file("notes.txt"), "mine"));
  EXPECT_NE(messageOf(writeBundle(directory.path, makeTestBundle(), writeTestWeights)), "");
  EXPECT_TRUE(llvm::sys::fs::exists(directory.file("notes.txt")));
}

TEST(Bundle, WriterRefusesWrongDescriptions) {
  const std::pair<std::function<void(BundleDesc &)>, const char *> cases[] = {
      {[](BundleDesc &d) { d.programs[0].name = "../evil"; }, "'../evil'"},
      {[](BundleDesc &d) { d.programs[0].outputs[0].name = "z"; }, "other ports than the manifest lists"},
      {[](BundleDesc &d) { d.programs[1].weights[0] = "weights/none.bin"; }, "none.bin"},
      {[](BundleDesc &d) { d.programs[1].weights.clear(); }, "$.values[0].constant.file"},
      {[](BundleDesc &d) { d.states[1].initial->offset = 4096; }, "$.states[1].initial"},
      {[](BundleDesc &d) { d.entries[0].steps[1].inputs[0] = "c"; }, "$.entries[0].steps[1].inputs[0]"}};
  for (const auto &[change, part] : cases) {
    TemporaryDirectory directory;
    BundleDesc desc = makeTestBundle();
    change(desc);
    EXPECT_CONTAINS(messageOf(writeBundle(directory.file("b"), desc, writeTestWeights)), part);
    std::error_code error;
    EXPECT_EQ(llvm::sys::fs::directory_iterator(directory.path, error), llvm::sys::fs::directory_iterator());
  }
}

namespace {

/// One edit of a file of a good bundle, and the parts of the error.
struct BadBundle {
  const char *file, *from, *to;
  std::vector<const char *> parts;
};

} // namespace

/// Replaces the first `from` of a file; an empty `from` replaces all of it.
static void edit(const std::string &path, llvm::StringRef from, llvm::StringRef to) {
  std::string text = llvm::cantFail(mapFile(path))->getBuffer().str();
  size_t at = from.empty() ? 0 : text.find(from.str());
  ASSERT_NE(at, std::string::npos) << from.str();
  text.replace(at, from.empty() ? text.size() : from.size(), to.str());
  llvm::cantFail(writeFile(path, text));
}

TEST(Bundle, RefusesMalformedOnes) {
  const char *m = "manifest.json";
  const BadBundle cases[] = {
      {m, "", "{", {"manifest.json", "not JSON"}},
      {m, "", "[]", {"manifest.json: $: found []", "an object"}},
      {m, "\"ane-bundle\"", "\"zip\"", {"$.format", "not a bundle"}},
      {m, "\"minReader\": 1", "\"minReader\": 2", {"$.minReader", "found 2", "at most 1", "newer"}},
      {m, "\"name\": \"accumulate\"", "\"nome\": \"accumulate\"", {"$.programs[0].name", "missing key"}},
      {m, "\"name\": \"shift\"", "\"name\": \"accumulate\"", {"$.programs[1]", "accumulate"}},
      {m, "\"device\": \"ane\"", "\"device\": \"gpu\"", {"$.programs[0].device", "'gpu'", "ane, host"}},
      {m, "programs/accumulate/model.mil", "../../etc/passwd", {"$.", "../../etc/passwd", "inside the bundle"}},
      {m,
       "\"mil\": \"programs/accumulate/model.mil\"",
       "\"mil\": \"/etc/passwd\"",
       {"$.programs[0].mil", "/etc/passwd"}},
      {m, "\"plan\": \"programs/accumulate/plan.json\"", "\"plan\": \"x.json\"", {"$.programs[0].plan", "x.json"}},
      {m, "\"type\": \"fp32\"", "\"type\": \"fp31\"", {".type", "fp31", "fp16 fp32"}},
      {m, "\"initial\": \"zero\"", "\"initial\": \"one\"", {"$.states[0].initial", "\"one\""}},
      {m, "\"offset\": 64", "\"offset\": 4096", {"$.states[1].initial", "weight.bin", "4096"}},
      {m, "\"offset\": 64", "\"offset\": 192", {"$.states[1].initial", "int4", "tensor<fp32, [4]>"}},
      {m, "\"offset\": 64", "\"offset\": 128", {"$.states[1].initial", "sentinel"}},
      {m, "\"offset\": 64", "\"offset\": -1", {"$.states[1].initial.offset", "-1"}},
      {m, "\"name\": \"twice\"", "\"name\": \"step\"", {"$.entries[1].name", "'step'"}},
      {m, "\"program\": \"shift\"", "\"program\": \"shaft\"", {"$.entries[0].steps[1].program", "accumulate, shift"}},
      {m, "\"value\": \"b\"", "\"value\": \"q\"", {"$.entries[0].outputs[0].value", "'q'", "a, b, x"}},
      {m, "xxh3:", "md5:", {"$.files[0].hash", "32 hex digits"}},
      {"weights/weight.bin", "\x40", "\x41", {"manifest.json: $.files[3].hash", "compile the bundle again"}},
      {"programs/accumulate/model.mil", "1.3", "1.33", {"$.files[0].bytes", "model.mil"}},
  };
  for (const BadBundle &bad : cases) {
    TemporaryDirectory directory;
    std::string path = directory.file("b");
    writeTestBundle(path);
    edit(path + "/" + bad.file, bad.from, bad.to);
    std::string message = messageOf(Bundle::open(path));
    EXPECT_NE(message, "") << bad.from;
    for (const char *part : bad.parts)
      EXPECT_CONTAINS(message, part);
  }
}

TEST(Bundle, RefusesWrongEntries) {
  const std::pair<std::function<void(BundleDesc &)>, std::vector<const char *>> cases[] = {
      {[](BundleDesc &d) { d.entries[0].steps[0].states = {"wide"}; },
       {"$.entries[0].steps[0].states[0]", "tensor<fp32, [8]>", "type of port s"}},
      {[](BundleDesc &d) { d.entries[0].steps[0].states = {"u"}; }, {"states[0]", "'u'", "s, t, wide"}},
      {[](BundleDesc &d) { d.entries[0].steps[0].inputs = {}; }, {"$.entries[0].steps[0].inputs", "0 names", "1, one"}},
      {[](BundleDesc &d) { d.entries[0].steps[1].outputs = {"a"}; }, {"$.entries[0].steps[1].outputs[0]", "new"}},
      {[](BundleDesc &d) { d.entries[0].inputs[0].desc.shape = {5}; }, {"steps[0].inputs[0]", "[5]", "port x"}},
      {[](BundleDesc &d) { d.entries[0].outputs[0].port.desc.dtype = DType::fp16; }, {"outputs[0].value", "fp16"}},
      {[](BundleDesc &d) { d.entries[0].outputs.push_back(d.entries[0].outputs[0]); }, {"outputs[1].name", "'y'"}},
      {[](BundleDesc &d) {
         d.programs[0].states.push_back({"s2", d.states[0].port.desc});
         d.entries[0].steps[0].states = {"s", "s"};
         d.entries[1].steps[0].states = d.entries[1].steps[1].states = {"s", "t"};
       },
       {"states[1]", "a second time"}},
      {[](BundleDesc &d) { d.states[1].port.name = "s"; }, {"$.states[1].name", "'s'"}},
      {[](BundleDesc &d) { d.states[0].port.desc.shape = {int64_t(1) << 60}; }, {"$.states[0].shape", "bytes"}},
      {[](BundleDesc &d) { d.programs[0].name = "a b"; }, {"$.programs[0].name", "'a b'"}},
      {[](BundleDesc &d) { d.programs[1].plan = nullptr; }, {"$.programs[1]", "at least one"}}};
  for (const auto &[change, parts] : cases) {
    BundleDesc desc = makeTestBundle();
    for (const char *file : {"programs/accumulate/plan.json", "programs/shift/plan.json", "weights/weight.bin"})
      desc.files.push_back({file, 1, "xxh3:0123456789abcdef0123456789abcdef"});
    EXPECT_EQ(messageOf(desc.verify()), "");
    change(desc);
    std::string message = messageOf(desc.verify());
    for (const char *part : parts)
      EXPECT_CONTAINS(message, part);
  }
}

TEST(Bundle, RefusesLinksThatLeaveIt) {
  TemporaryDirectory directory;
  std::string path = directory.file("b");
  writeTestBundle(path);
  llvm::sys::fs::rename(path + "/weights/weight.bin", directory.file("outside.bin"));
  llvm::sys::fs::create_link(directory.file("outside.bin"), path + "/weights/weight.bin");
  std::string message = messageOf(Bundle::open(path));
  EXPECT_CONTAINS(message, "$.files[3]");
  EXPECT_CONTAINS(message, "outside.bin");
}

TEST(Bundle, NewerManifestsThatOldReadersUnderstandAreRead) {
  TemporaryDirectory directory;
  std::string path = directory.file("b");
  writeTestBundle(path);
  edit(path + "/manifest.json", "\"version\": 1", "\"version\": 7, \"later\": {}");
  EXPECT_EQ(messageOf(Bundle::open(path)), "");
}

TEST(Bundle, UnpacksSubByteConstants) {
  TemporaryDirectory directory;
  llvm::cantFail(writeTestWeights(directory.path));
  PlanBuilder b({3});
  b.output("y", b.step("widen", {b.file("w", {DType::int4, {3}}, "weights/weight.bin", 192)}));
  auto device = llvm::cantFail(openDevice("host"));
  ProgramImage image{"p", std::make_shared<HostPlan>(b.plan), "", std::string(directory.path)};
  auto program = llvm::cantFail(device->load(image, testOptions()));
  Surface out = makeSurface({0, 0, 0});
  ASSERT_EQ(messageOf(program->run({}, {&out}, {})), "");
  EXPECT_EQ(valuesOf(out), (std::vector<float>{1, -2, 3}));
  image.directory = directory.file("none");
  EXPECT_CONTAINS(messageOf(device->load(image, testOptions())), "constant w");
}

TEST(Bundle, UsesLargeWeightsInPlace) {
  TemporaryDirectory directory;
  const int64_t count = 1 << 16;
  std::vector<float> values(count, 3);
  llvm::ArrayRef<char> bytes(reinterpret_cast<const char *>(values.data()), count * sizeof(float));
  auto writer = llvm::cantFail(BlobWriter::create(directory.file("w.bin")));
  uint64_t offset = llvm::cantFail(writer.append(DType::fp32, count, bytes));
  llvm::cantFail(writer.commit());
  PlanBuilder b({count});
  b.output("y", b.step("add", {b.input("x"), b.file("w", b.desc, "w.bin", offset)}));
  ProgramImage image{"p", std::make_shared<HostPlan>(b.plan), "", std::string(directory.path)};
  auto program = llvm::cantFail(llvm::cantFail(openDevice("host"))->load(image, testOptions()));
  EXPECT_EQ(program->getMemoryBytes(), 0u);
  Surface in = makeSurface(std::vector<float>(count, 1)), out = makeSurface(std::vector<float>(count));
  ASSERT_EQ(messageOf(program->run({&in}, {&out}, {})), "");
  EXPECT_EQ(valuesOf(out), std::vector<float>(count, 4));
}
