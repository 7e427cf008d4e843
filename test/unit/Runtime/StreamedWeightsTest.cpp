// Compressed weights that conv, linear and matmul read as they compute: the bits of the dense path, in less memory.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Half.h"
#include "ANE/Support/MILBlob.h"
#include "TestPlans.h"
#include <cstdio>
#include <random>

using namespace anert;
using namespace anert::test;

namespace {

using Shape = llvm::ArrayRef<int64_t>;
using Bytes = std::vector<char>;

TensorDesc makeDesc(DType type, Shape shape) {
  return {type, llvm::SmallVector<int64_t, 5>(shape.begin(), shape.end())};
}

/// A plan with its constants in host layout, so that steps can also be run one by one.
struct WeightPlan {
  HostPlan plan;
  std::vector<Bytes> host; ///< Per value; empty unless constant or evaluated.
  std::mt19937 random{7};

  unsigned addValue(const TensorDesc &desc, PlanValue::Kind kind, Bytes bytes = {}) {
    PlanValue value{"v" + std::to_string(plan.values.size()), desc, kind, {}};
    if (kind == PlanValue::Kind::Constant) {
      auto packed = std::make_shared<Bytes>(bytes);
      if (getInfo(desc.dtype).bits < 8) {
        packed->assign(desc.numPackedBytes(), 0);
        packBits(desc.dtype, reinterpret_cast<const uint8_t *>(bytes.data()), desc.numElements(),
                 reinterpret_cast<uint8_t *>(packed->data()));
      }
      value.constant.bytes = *packed;
      value.constant.owner = packed;
    }
    plan.values.push_back(std::move(value));
    host.push_back(std::move(bytes));
    return plan.values.size() - 1;
  }
  /// Integers from low to high.
  unsigned integers(DType type, Shape shape, int low, int high) {
    TensorDesc desc = makeDesc(type, shape);
    Bytes bytes(desc.numBytes());
    for (char &byte : bytes)
      byte = char(low + int(random() % unsigned(high - low + 1)));
    return addValue(desc, PlanValue::Kind::Constant, bytes);
  }
  unsigned halves(Shape shape) {
    TensorDesc desc = makeDesc(DType::fp16, shape);
    Bytes bytes(desc.numBytes());
    for (int64_t i = 0; i != desc.numElements(); ++i) {
      const uint16_t half = floatToHalf((int(random() % 2048) - 1024) / 1024.0f);
      memcpy(bytes.data() + 2 * i, &half, 2);
    }
    return addValue(desc, PlanValue::Kind::Constant, bytes);
  }
  /// A mask that marks about a third, a byte an element, and their number.
  std::pair<Bytes, int64_t> makeMarks(int64_t count) {
    Bytes marks(count);
    for (char &mark : marks)
      mark = random() % 3 == 0;
    return {marks, std::count(marks.begin(), marks.end(), 1)};
  }
  using Args = std::vector<std::pair<std::string, unsigned>>;
  using Params = std::vector<std::pair<std::string, ParamValue>>;
  std::vector<unsigned> step(llvm::StringRef op, Args args, Params params, std::vector<TensorDesc> results) {
    PlanStep step;
    step.op = op.str();
    step.params = std::move(params);
    for (auto &[name, value] : args)
      step.args.push_back({name, {value}});
    for (const TensorDesc &desc : results)
      step.results.push_back(addValue(desc, PlanValue::Kind::Temporary));
    step.name = plan.values[step.results[0]].name;
    plan.steps.push_back(step);
    return {step.results.begin(), step.results.end()};
  }
  /// The dense form of constant `value`, by running the kernels of all steps so far.
  Bytes evaluate(unsigned value) {
    for (const PlanStep &step : plan.steps) {
      KernelSpec spec;
      spec.op = step.op;
      spec.params = step.params;
      std::vector<const void *> in;
      for (const PlanStep::Arg &arg : step.args) {
        in.push_back(host[arg.values[0]].data());
        spec.args.push_back({arg.name, {{plan.values[arg.values[0]].desc, in.back()}}});
      }
      std::vector<void *> out;
      for (unsigned result : step.results) {
        spec.results.push_back(plan.values[result].desc);
        host[result].resize(plan.values[result].desc.numBytes());
        out.push_back(host[result].data());
      }
      std::unique_ptr<Kernel> kernel = llvm::cantFail(makeKernel(spec));
      Bytes scratch(kernel->scratchBytes());
      llvm::cantFail(kernel->run(in.data(), out.data(), {nullptr, scratch.data()}));
    }
    return host[value];
  }
};

/// A compressed weight of `shape`, as a value of the plan.
struct Form {
  const char *name;
  unsigned (*build)(WeightPlan &p, Shape shape);
};

unsigned buildAffine(WeightPlan &p, Shape shape) {
  unsigned data = p.integers(DType::int8, shape, -128, 127), zero = p.integers(DType::int8, {shape[0]}, -3, 3);
  unsigned scale = p.halves({shape[0]});
  return p.step("constexpr_affine_dequantize", {{"quantized_data", data}, {"zero_point", zero}, {"scale", scale}},
                {{"axis", int64_t(0)}}, {makeDesc(DType::fp16, shape)})[0];
}

/// One scale an output channel; or a block of half the second dim.
template <DType type, int low, int high, bool blocks> unsigned buildBlockwise(WeightPlan &p, Shape shape) {
  llvm::SmallVector<int64_t, 5> grid(shape.size(), 1);
  grid[0] = shape[0];
  grid[1] = blocks ? 2 : 1;
  unsigned data = p.integers(type, shape, low, high), scale = p.halves(grid),
           offset = p.integers(type, grid, low, high);
  return p.step("constexpr_blockwise_shift_scale", {{"data", data}, {"scale", scale}, {"offset", offset}}, {},
                {makeDesc(DType::fp16, shape)})[0];
}

llvm::SmallVector<int64_t, 7> tableShape(Shape shape, int64_t groups, int64_t entries, int64_t vector) {
  llvm::SmallVector<int64_t, 7> table(shape.size(), 1);
  table[0] = groups;
  table.append({entries, vector});
  return table;
}

template <DType type, unsigned bits> unsigned buildLut(WeightPlan &p, Shape shape) {
  const int64_t groups = bits % 2 ? 1 : shape[0] / 2;
  unsigned indices = p.integers(type, shape, 0, (1 << bits) - 1);
  unsigned lut = p.halves(tableShape(shape, groups, 1 << bits, 1));
  return p.step("constexpr_lut_to_dense", {{"indices", indices}, {"lut", lut}}, {}, {makeDesc(DType::fp16, shape)})[0];
}

unsigned buildVectorLut(WeightPlan &p, Shape shape) {
  llvm::SmallVector<int64_t, 5> half(shape.begin(), shape.end());
  half[0] /= 2;
  unsigned indices = p.integers(DType::uint4, half, 0, 15), lut = p.halves(tableShape(shape, 1, 16, 2));
  return p.step("constexpr_lut_to_dense", {{"indices", indices}, {"lut", lut}}, {{"vector_axis", int64_t(0)}},
                {makeDesc(DType::fp16, shape)})[0];
}

template <unsigned bits> unsigned buildPackedLut(WeightPlan &p, Shape shape) {
  TensorDesc desc = makeDesc(DType::fp16, shape);
  unsigned indices = p.integers(DType::uint8, {(desc.numElements() * bits + 7) / 8}, 0, 255);
  return p.step("constexpr_lut_to_dense", {{"indices", indices}, {"lut", p.halves({1 << bits})}}, {}, {desc})[0];
}

unsigned buildSparse(WeightPlan &p, Shape shape) {
  TensorDesc desc = makeDesc(DType::fp16, shape);
  auto [marks, count] = p.makeMarks(desc.numElements());
  unsigned mask = p.addValue(makeDesc(DType::uint1, shape), PlanValue::Kind::Constant, marks);
  return p.step("constexpr_sparse_to_dense", {{"nonzero_data", p.halves({count})}, {"mask", mask}}, {}, {desc})[0];
}

unsigned buildPackedSparse(WeightPlan &p, Shape shape) {
  TensorDesc desc = makeDesc(DType::fp16, shape);
  auto [marks, count] = p.makeMarks(desc.numElements());
  Bytes packed((marks.size() + 7) / 8);
  packBits(DType::uint1, reinterpret_cast<const uint8_t *>(marks.data()), marks.size(),
           reinterpret_cast<uint8_t *>(packed.data()));
  unsigned mask = p.addValue(makeDesc(DType::uint8, {int64_t(packed.size())}), PlanValue::Kind::Constant, packed);
  return p.step("constexpr_sparse_to_dense", {{"nonzero_data", p.halves({count})}, {"mask", mask}}, {}, {desc})[0];
}

/// The second step of the joint sparse forms.
unsigned makeDense(WeightPlan &p, Shape shape, const std::vector<unsigned> &sparse) {
  return p.step("constexpr_sparse_to_dense", {{"nonzero_data", sparse[1]}, {"mask", sparse[0]}}, {},
                {makeDesc(DType::fp16, shape)})[0];
}

unsigned buildSparseLut(WeightPlan &p, Shape shape) {
  auto [marks, count] = p.makeMarks(makeDesc(DType::fp16, shape).numElements());
  TensorDesc maskDesc = makeDesc(DType::uint1, shape);
  unsigned mask = p.addValue(maskDesc, PlanValue::Kind::Constant, marks);
  unsigned indices = p.integers(DType::uint4, {count}, 0, 15), lut = p.halves(tableShape(shape, shape[0], 16, 1));
  return makeDense(p, shape,
                   p.step("constexpr_lut_to_sparse",
                          {{"indices_mask", mask}, {"indices_nonzero_data", indices}, {"lut", lut}}, {},
                          {maskDesc, makeDesc(DType::fp16, {count})}));
}

unsigned buildSparseBlockwise(WeightPlan &p, Shape shape) {
  auto [marks, count] = p.makeMarks(makeDesc(DType::fp16, shape).numElements());
  TensorDesc maskDesc = makeDesc(DType::uint1, shape);
  unsigned mask = p.addValue(maskDesc, PlanValue::Kind::Constant, marks);
  llvm::SmallVector<int64_t, 5> grid(shape.size(), 1);
  grid[0] = shape[0];
  unsigned data = p.integers(DType::int8, {count}, -128, 127), scale = p.halves(grid);
  return makeDense(p, shape,
                   p.step("constexpr_sparse_blockwise_shift_scale",
                          {{"data_mask", mask}, {"nonzero_data", data}, {"scale", scale}}, {},
                          {maskDesc, makeDesc(DType::fp16, {count})}));
}

/// A table of int8, then a scale: the joint dense form.
unsigned buildLutThenScale(WeightPlan &p, Shape shape) {
  unsigned indices = p.integers(DType::uint3, shape, 0, 7);
  unsigned lut = p.integers(DType::int8, tableShape(shape, 1, 8, 1), -128, 127);
  unsigned codes =
      p.step("constexpr_lut_to_dense", {{"indices", indices}, {"lut", lut}}, {}, {makeDesc(DType::int8, shape)})[0];
  llvm::SmallVector<int64_t, 5> grid(shape.size(), 1);
  grid[0] = shape[0];
  return p.step("constexpr_blockwise_shift_scale", {{"data", codes}, {"scale", p.halves(grid)}}, {},
                {makeDesc(DType::fp16, shape)})[0];
}

constexpr Form forms[] = {
    {"affine int8", buildAffine},
    {"blockwise int8", buildBlockwise<DType::int8, -128, 127, false>},
    {"blockwise int4", buildBlockwise<DType::int4, -8, 7, true>},
    {"lut 1", buildLut<DType::uint1, 1>},
    {"lut 2", buildLut<DType::uint2, 2>},
    {"lut 3", buildLut<DType::uint3, 3>},
    {"lut 4", buildLut<DType::uint4, 4>},
    {"lut 6", buildLut<DType::uint6, 6>},
    {"lut 8", buildLut<DType::uint8, 8>},
    {"lut of vectors", buildVectorLut},
    {"packed lut 1", buildPackedLut<1>},
    {"packed lut 2", buildPackedLut<2>},
    {"packed lut 4", buildPackedLut<4>},
    {"packed lut 6", buildPackedLut<6>},
    {"packed lut 8", buildPackedLut<8>},
    {"sparse", buildSparse},
    {"packed sparse", buildPackedSparse},
    {"sparse lut", buildSparseLut},
    {"sparse blockwise", buildSparseBlockwise},
    {"lut, then blockwise", buildLutThenScale},
};

/// An op that takes weight `w`.
struct Consumer {
  const char *name;
  std::vector<int64_t> weight, x, result;
  const char *op, *xName, *weightName;
  WeightPlan::Params params;
  bool streams = true;
};

const WeightPlan::Params convParams = {{"pad_type", std::string("valid")}, {"groups", int64_t(1)}};

const Consumer consumers[] = {
    {"one row", {38, 130}, {1, 130}, {1, 38}, "linear", "x", "weight", {}},
    {"rows", {38, 130}, {7, 130}, {7, 38}, "linear", "x", "weight", {}},
    {"matmul", {60, 70}, {2, 5, 60}, {2, 5, 70}, "matmul", "x", "y", {}},
    {"transposed", {70, 60}, {2, 5, 60}, {2, 5, 70}, "matmul", "x", "y", {{"transpose_y", true}}},
    {"few cells", {40, 64, 1, 1}, {1, 64, 1, 3}, {1, 40, 1, 3}, "conv", "x", "weight", convParams},
    {"many cells", {40, 64, 1, 1}, {1, 64, 2, 20}, {1, 40, 2, 20}, "conv", "x", "weight", convParams},
    {"groups",
     {40, 8, 3, 3},
     {1, 16, 9, 9},
     {1, 40, 7, 7},
     "conv",
     "x",
     "weight",
     {{"pad_type", std::string("valid")}, {"groups", int64_t(2)}}},
    {"conv_transpose",
     {16, 10, 2, 2},
     {1, 16, 5, 5},
     {1, 10, 6, 6},
     "conv_transpose",
     "x",
     "weight",
     convParams,
     false},
};

/// The result of a run on random values, and the bytes that the program holds.
std::pair<std::vector<char>, size_t> runPlan(const WeightPlan &source, Numerics numerics, unsigned threads) {
  LoadOptions options;
  options.numerics = std::move(numerics);
  options.threads = threads;
  std::unique_ptr<Program> program = loadPlan(source.plan, options);
  Surface x = llvm::cantFail(Surface::allocate(program->getInputs()[0].desc));
  Surface y = llvm::cantFail(Surface::allocate(program->getOutputs()[0].desc));
  std::mt19937 random(3);
  std::vector<uint16_t> values(x.getDesc().numElements());
  for (uint16_t &value : values)
    value = floatToHalf((int(random() % 2048) - 1024) / 512.0f);
  x.copyFrom(values.data());
  llvm::cantFail(program->run({&x}, {&y}, {}));
  std::vector<char> result(y.getDesc().numBytes());
  y.copyTo(result.data());
  return {result, program->getMemoryBytes()};
}

void addConsumer(WeightPlan &p, const Consumer &consumer, unsigned weight) {
  unsigned x = p.addValue(makeDesc(DType::fp16, consumer.x), PlanValue::Kind::Input);
  p.plan.inputs.push_back({"x", x});
  unsigned y = p.step(consumer.op, {{consumer.xName, x}, {consumer.weightName, weight}}, consumer.params,
                      {makeDesc(DType::fp16, consumer.result)})[0];
  p.plan.outputs.push_back({"y", y});
}

TEST(StreamedWeights, SameBitsAsDense) {
  for (const Consumer &consumer : consumers)
    for (const Form &form : forms) {
      SCOPED_TRACE(std::string(form.name) + ", " + consumer.name);
      WeightPlan compressed, dense;
      unsigned weight = form.build(compressed, consumer.weight);
      TensorDesc desc = compressed.plan.values[weight].desc;
      Bytes bytes = compressed.evaluate(weight);
      addConsumer(compressed, consumer, weight);
      addConsumer(dense, consumer, dense.addValue(desc, PlanValue::Kind::Constant, bytes));
      for (const char *numerics : {"fp32acc", "ane:m1", "ane:m3max"})
        for (unsigned threads : {1, 3}) {
          Numerics parsed = llvm::cantFail(parseNumerics(numerics));
          EXPECT_EQ(runPlan(compressed, parsed, threads).first, runPlan(dense, parsed, threads).first) << numerics;
        }
    }
}

/// The most memory that the process had resident, in bytes; 0 where it cannot be asked.
size_t getPeakBytes() {
  size_t kilobytes = 0;
  char line[256];
  if (FILE *file = fopen("/proc/self/status", "r")) {
    while (fgets(line, sizeof(line), file))
      if (sscanf(line, "VmHWM: %zu kB", &kilobytes) == 1)
        break;
    fclose(file);
  }
  return kilobytes << 10;
}

void resetPeak() {
  if (FILE *file = fopen("/proc/self/clear_refs", "w")) {
    fputs("5", file);
    fclose(file);
  }
}

TEST(StreamedWeights, NeverInMemoryAsAWhole) {
  const Consumer big[] = {
      {"one row", {4096, 4096}, {1, 4096}, {1, 4096}, "linear", "x", "weight", {}},
      {"one cell", {4096, 4096, 1, 1}, {1, 4096, 1, 1}, {1, 4096, 1, 1}, "conv", "x", "weight", convParams},
      {"many cells", {4096, 4096, 1, 1}, {1, 4096, 1, 16}, {1, 4096, 1, 16}, "conv", "x", "weight", convParams},
  };
  constexpr size_t denseBytes = 4096 * 4096 * 2;
  for (const Consumer &consumer : big) {
    SCOPED_TRACE(consumer.name);
    WeightPlan p;
    unsigned weight = buildLut<DType::uint4, 4>(p, consumer.weight);
    addConsumer(p, consumer, weight);
    p.host.clear();
    p.host.shrink_to_fit();
    resetPeak();
    const size_t before = getPeakBytes();
    auto [result, memory] = runPlan(p, Numerics(), 1);
    EXPECT_LT(memory, denseBytes / 4);
    EXPECT_LT(getPeakBytes() - before, denseBytes / 4) << "peak before: " << before;
  }
}

TEST(StreamedWeights, DenseFormWhereItIsAskedFor) {
  // An output, another kernel, and a state take the dense form, also beside a conv that does not.
  WeightPlan p;
  unsigned weight = buildLut<DType::uint4, 4>(p, {40, 64, 1, 1});
  Bytes dense = p.evaluate(weight);
  addConsumer(p, consumers[4], weight);
  p.plan.outputs.push_back({"w", weight});
  unsigned relu = p.step("relu", {{"x", weight}}, {}, {makeDesc(DType::fp16, {40, 64, 1, 1})})[0];
  p.plan.outputs.push_back({"r", relu});
  LoadOptions options;
  std::unique_ptr<Program> program = loadPlan(p.plan, options);
  std::vector<Surface> surfaces;
  std::vector<Surface *> outputs;
  for (const Port &port : program->getOutputs())
    surfaces.push_back(llvm::cantFail(Surface::allocate(port.desc)));
  for (Surface &surface : surfaces)
    outputs.push_back(&surface);
  Surface x = llvm::cantFail(Surface::allocate(program->getInputs()[0].desc));
  ASSERT_EQ(messageOf(program->run({&x}, outputs, {})), "");
  EXPECT_EQ(memcmp(surfaces[1].data(), dense.data(), dense.size()), 0);
  for (size_t i = 0; i != dense.size() / 2; ++i)
    ASSERT_EQ(reinterpret_cast<const uint16_t *>(surfaces[2].data())[i],
              std::max<int16_t>(0, reinterpret_cast<const int16_t *>(dense.data())[i]));
}

TEST(StreamedWeights, BadDataIsAnErrorAtLoad) {
  auto load = [](const WeightPlan &p) {
    auto plan = std::make_shared<HostPlan>(p.plan);
    llvm::Expected<std::shared_ptr<Device>> device = openDevice("host");
    return messageOf((*device)->load({"test", plan, "", ""}, LoadOptions()));
  };
  WeightPlan outside;
  unsigned indices = outside.integers(DType::uint8, {38, 130}, 0, 255), lut = outside.halves({1, 1, 4, 1});
  addConsumer(outside, consumers[0],
              outside.step("constexpr_lut_to_dense", {{"indices", indices}, {"lut", lut}}, {},
                           {makeDesc(DType::fp16, {38, 130})})[0]);
  EXPECT_CONTAINS(load(outside), "is outside the table");
  WeightPlan few;
  unsigned mask = few.integers(DType::uint1, {38, 130}, 1, 1);
  addConsumer(few, consumers[0],
              few.step("constexpr_sparse_to_dense", {{"nonzero_data", few.halves({7})}, {"mask", mask}}, {},
                       {makeDesc(DType::fp16, {38, 130})})[0]);
  EXPECT_CONTAINS(load(few), "the mask marks 4940 of the 4940 elements, there are 7 values");
}

} // namespace
