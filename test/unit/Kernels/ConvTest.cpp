// conv and conv_transpose against chains of scalar FMAs over every form of their parameters.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelTest.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeConv(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeConvTranspose(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

using Extents = std::vector<int64_t>;

/// One convolution; spatial lists have one entry an axis.
struct ConvCase {
  Extents in, kernel, strides, dilations;
  std::string padType = "valid";
  Extents pad = {};
  int64_t batch = 1, groups = 1, inChannels = 4, outChannels = 6;
  bool bias = true, constant = true;
  DType x = DType::fp16, weight = DType::fp16;
  Extents outputShape = {};

  std::string str() const {
    auto list = [](const Extents &values) {
      return llvm::join(llvm::map_range(values, [](int64_t v) { return std::to_string(v); }), ",");
    };
    return "in " + list(in) + " k " + list(kernel) + " s " + list(strides) + " d " + list(dilations) + " " + padType +
           " pad " + list(pad) + " g " + std::to_string(groups) + (bias ? " bias" : "") + (constant ? " const" : "") +
           " " + getName(x).str() + "/" + getName(weight).str();
  }
};

int64_t product(llvm::ArrayRef<int64_t> values) {
  int64_t result = 1;
  for (int64_t value : values)
    result *= value;
  return result;
}

/// Position number i in a grid of the given extents.
Extents unravel(int64_t i, const Extents &extents) {
  Extents position(extents.size());
  for (size_t a = extents.size(); a-- > 0; i /= extents[a])
    position[a] = i % extents[a];
  return position;
}

/// Padding before and extent of the result, by MIL's rules, along one axis.
std::pair<int64_t, int64_t> place(const ConvCase &c, size_t a) {
  int64_t reach = (c.kernel[a] - 1) * c.dilations[a] + 1, in = c.in[a], s = c.strides[a];
  if (c.padType == "same" || c.padType == "same_lower") {
    int64_t out = (in + s - 1) / s, total = std::max<int64_t>(0, (out - 1) * s + reach - in);
    return {c.padType == "same" ? total / 2 : total - total / 2, out};
  }
  int64_t before = c.padType == "custom" ? c.pad[2 * a] : 0, after = c.padType == "custom" ? c.pad[2 * a + 1] : 0;
  return {before, (in + before + after - reach) / s + 1};
}

struct Inputs {
  TestTensor x, weight, bias;
};

Inputs makeInputs(const ConvCase &c, bool transposed) {
  Extents xs = {c.batch, c.inChannels}, ws;
  ws = transposed ? Extents{c.inChannels, c.outChannels / c.groups} : Extents{c.outChannels, c.inChannels / c.groups};
  xs.insert(xs.end(), c.in.begin(), c.in.end());
  ws.insert(ws.end(), c.kernel.begin(), c.kernel.end());
  return {randomTensor(c.x, xs, 1), randomTensor(c.weight, ws, 2), randomTensor(c.weight, {c.outChannels}, 3)};
}

OpCase makeOp(const ConvCase &c, const Inputs &inputs, llvm::ArrayRef<int64_t> result, bool transposed) {
  OpCase op(transposed ? "conv_transpose" : "conv", transposed ? makeConvTranspose : makeConv);
  op.arg("x", inputs.x).arg("weight", inputs.weight, c.constant);
  if (c.bias)
    op.arg("bias", inputs.bias, c.constant);
  op.param("strides", c.strides).param("dilations", c.dilations).param("groups", c.groups);
  op.param("pad_type", c.padType).param("pad", c.pad.empty() ? Extents(2 * c.in.size(), 0) : c.pad);
  if (!c.outputShape.empty())
    op.param("output_shape", c.outputShape);
  op.result(c.x, result);
  return op;
}

void checkBits(const OpCase &op, llvm::ArrayRef<float> expected, const ConvCase &c) {
  TestTensor found = runEverywhere(op);
  ASSERT_EQ(found.size(), int64_t(expected.size()));
  TestTensor rounded(found.desc.dtype, found.desc.shape);
  for (size_t i = 0; i < expected.size(); ++i)
    rounded.set(i, expected[i]);
  for (size_t i = 0; i < expected.size(); ++i)
    ASSERT_EQ(found.get(i), rounded.get(i)) << c.str() << ", element " << i;
}

void checkConv(const ConvCase &c) {
  Inputs inputs = makeInputs(c, false);
  Extents before, out;
  for (size_t a = 0; a < c.in.size(); ++a) {
    before.push_back(place(c, a).first);
    out.push_back(place(c, a).second);
  }
  int64_t perGroup = c.inChannels / c.groups, cells = product(c.kernel);
  std::vector<float> expected;
  for (int64_t n = 0; n < c.batch; ++n)
    for (int64_t o = 0; o < c.outChannels; ++o)
      for (int64_t i = 0; i < product(out); ++i) {
        Extents at = unravel(i, out);
        float sum = c.bias ? inputs.bias.get(o) : 0;
        for (int64_t k = 0; k < perGroup * cells; ++k) {
          Extents cell = unravel(k % cells, c.kernel);
          int64_t channel = o / (c.outChannels / c.groups) * perGroup + k / cells;
          int64_t offset = n * c.inChannels + channel;
          bool inside = true;
          for (size_t a = 0; a < at.size(); ++a) {
            int64_t p = at[a] * c.strides[a] - before[a] + cell[a] * c.dilations[a];
            inside &= p >= 0 && p < c.in[a];
            offset = offset * c.in[a] + p;
          }
          if (inside)
            sum = std::fmaf(inputs.weight.get(o * perGroup * cells + k), inputs.x.get(offset), sum);
        }
        expected.push_back(sum);
      }
  Extents result = {c.batch, c.outChannels};
  result.insert(result.end(), out.begin(), out.end());
  checkBits(makeOp(c, inputs, result, false), expected, c);
}

/// The definition: every input cell adds its multiple of the kernel to the full result, which is then cropped.
void checkTransposed(const ConvCase &c, const Extents &crop, const Extents &out) {
  Inputs inputs = makeInputs(c, true);
  Extents full;
  for (size_t a = 0; a < c.in.size(); ++a)
    full.push_back((c.in[a] - 1) * c.strides[a] + (c.kernel[a] - 1) * c.dilations[a] + 1);
  int64_t inPerGroup = c.inChannels / c.groups, outPerGroup = c.outChannels / c.groups, cells = product(c.kernel);
  std::vector<float> expected;
  for (int64_t n = 0; n < c.batch; ++n)
    for (int64_t o = 0; o < c.outChannels; ++o) {
      float bias = c.bias ? inputs.bias.get(o) : 0;
      std::vector<float> sums(product(full), bias);
      for (int64_t i = 0; i < inPerGroup; ++i)
        for (int64_t k = 0; k < cells; ++k)
          for (int64_t p = 0; p < product(c.in); ++p) {
            Extents from = unravel(p, c.in), cell = unravel(k, c.kernel);
            int64_t channel = o / outPerGroup * inPerGroup + i, to = 0;
            for (size_t a = 0; a < from.size(); ++a)
              to = to * full[a] + from[a] * c.strides[a] + cell[a] * c.dilations[a];
            sums[to] = std::fmaf(inputs.weight.get((channel * outPerGroup + o % outPerGroup) * cells + k),
                                 inputs.x.get((n * c.inChannels + channel) * product(c.in) + p), sums[to]);
          }
      for (int64_t i = 0; i < product(out); ++i) {
        Extents at = unravel(i, out);
        int64_t from = 0;
        bool inside = true;
        for (size_t a = 0; a < at.size(); ++a) {
          inside &= at[a] + crop[a] < full[a];
          from = from * full[a] + at[a] + crop[a];
        }
        expected.push_back(inside ? sums[from] : bias);
      }
    }
  Extents result = {c.batch, c.outChannels};
  result.insert(result.end(), out.begin(), out.end());
  checkBits(makeOp(c, inputs, result, true), expected, c);
}

TEST(Conv, EveryParameterAndRank) {
  const Extents ins[] = {{11}, {7, 9}, {4, 5, 6}}, kernels[] = {{3}, {3, 2}, {2, 3, 2}};
  int count = 0;
  for (size_t rank = 1; rank <= 3; ++rank)
    for (int64_t groups : {1, 2, 4})
      for (int64_t stride : {1, 2, 3})
        for (int64_t dilation : {1, 2})
          for (const char *padType : {"valid", "custom", "same", "same_lower"}) {
            ConvCase c{ins[rank - 1], kernels[rank - 1], Extents(rank, stride), Extents(rank, dilation), padType};
            for (size_t a = 0; a < rank; ++a)
              c.pad.insert(c.pad.end(), {int64_t(a) + 1, 2 - int64_t(a)});
            if (rank == 3 && dilation == 2)
              c.kernel = {2, 2, 2};
            c.groups = groups;
            c.outChannels = 8;
            c.batch = 1 + count % 2;
            c.bias = count % 3 != 0;
            c.constant = count % 5 != 0;
            checkConv(c);
            ++count;
          }
  RecordProperty("cases", count);
}

TEST(Conv, PointwiseAndFewCells) {
  for (Extents in : {Extents{1, 1}, Extents{1, 7}, Extents{1, 33}, Extents{5, 50}})
    for (int64_t channels : {1, 5, 70})
      for (bool constant : {false, true})
        for (DType x : {DType::fp16, DType::fp32})
          for (DType weight : {DType::fp16, DType::fp32}) {
            ConvCase c{in, {1, 1}, {1, 1}, {1, 1}};
            c.inChannels = channels;
            c.outChannels = 37;
            c.constant = constant;
            c.x = x;
            c.weight = weight;
            c.batch = 2;
            checkConv(c);
          }
}

TEST(Conv, FewCellsWithPatches) {
  ConvCase c{{1, 9}, {1, 3}, {1, 2}, {1, 1}, "custom", {0, 0, 1, 1}};
  c.inChannels = c.outChannels = 34;
  c.groups = 2;
  checkConv(c);
  c.x = c.weight = DType::fp32;
  checkConv(c);
}

TEST(Conv, ManyPanelChunks) {
  ConvCase c{{70, 70}, {3, 3}, {1, 1}, {1, 1}, "same"};
  c.inChannels = 32;
  c.outChannels = 3;
  checkConv(c);
}

TEST(ConvTranspose, EveryParameterAndRank) {
  const Extents ins[] = {{6}, {4, 5}, {2, 3, 2}}, kernels[] = {{3}, {3, 2}, {2, 3, 2}};
  int count = 0;
  for (size_t rank = 1; rank <= 3; ++rank)
    for (int64_t groups : {1, 2})
      for (int64_t stride : {1, 2, 3})
        for (int64_t dilation : {1, 2})
          for (std::string padType : {"valid", "custom", "same", "same_lower", "shape"}) {
            ConvCase c{ins[rank - 1], kernels[rank - 1], Extents(rank, stride), Extents(rank, dilation), padType};
            c.groups = groups;
            c.bias = count % 3 != 0;
            c.constant = count++ % 4 != 0;
            Extents crop, out;
            for (size_t a = 0; a < rank; ++a) {
              int64_t full = (c.in[a] - 1) * stride + (c.kernel[a] - 1) * dilation + 1;
              int64_t same = c.in[a] * stride, total = std::max<int64_t>(0, full - same);
              bool isSame = padType == "same" || padType == "same_lower";
              crop.push_back(padType == "valid"        ? 0
                             : padType == "same"       ? total / 2
                             : padType == "same_lower" ? total - total / 2
                                                       : 1);
              out.push_back(padType == "valid" ? full : isSame ? same : full - 1);
              c.pad.insert(c.pad.end(), {1, 0});
            }
            if (padType == "shape") {
              // One cell more than custom padding alone gives, as PyTorch's output_padding asks for.
              c.padType = "custom";
              for (int64_t &extent : out)
                ++extent;
              c.outputShape = {c.batch, c.outChannels};
              c.outputShape.insert(c.outputShape.end(), out.begin(), out.end());
            }
            checkTransposed(c, crop, out);
          }
}

TEST(Conv, SaysWhatIsWrong) {
  ConvCase c{{5, 5}, {3, 3}, {1, 1}, {1, 1}};
  Inputs inputs = makeInputs(c, false);
  EXPECT_EQ(makeOp(c, inputs, {1, 6, 4, 3}, false).error(),
            "conv: result of shape [1, 6, 4, 3], expected [1, 6, 3, 3]");
  c.groups = 3;
  EXPECT_NE(makeOp(c, inputs, {1, 6, 3, 3}, false).error().find("groups 3; expected [N, Cin, ...]"), std::string::npos);
  c.groups = 1;
  c.padType = "full";
  EXPECT_NE(makeOp(c, inputs, {1, 6, 3, 3}, false).error().find("pad_type 'full', allowed are"), std::string::npos);
  c.padType = "valid";
  c.strides = {1, 0};
  EXPECT_NE(makeOp(c, inputs, {1, 6, 3, 3}, false).error().find("strides = [1, 0]"), std::string::npos);
}

} // namespace
