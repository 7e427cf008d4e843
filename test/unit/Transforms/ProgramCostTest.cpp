// Cost of IR: networks written as ops cost what the lists of their published shapes cost.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/ProgramCost.h"
#include "ANE/Cost/Records.h"
#include "ModelText.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::ane;
namespace cost = anert::cost;

namespace {
const anert::Chip &chip(StringRef name) { return *llvm::cantFail(anert::findChip(name)); }

ProgramCost costOfModule(StringRef text, MLIRContext &context, OwningOpRef<ModuleOp> &module) {
  module = parseModel(text, context);
  if (!module)
    return {};
  return getCostProgram((*module->getOps<ProgramOp>().begin()).getBody().front());
}

/// An image that convs, with a bias each, go over.
struct Image {
  ModelText &text;
  std::string value;
  SmallVector<int64_t> shape; ///< [1, C, H, W]

  void conv(int64_t cout, int64_t kernel, int64_t stride, bool relu) {
    int64_t cin = shape[1], pad = kernel / 2;
    SmallVector<int64_t> out = {1, cout, shape[2] / stride, shape[3] / stride}, w = {cout, cin, kernel, kernel};
    int64_t before = stride > 1 && kernel > 1 ? pad : pad, after = stride > 1 && kernel > 1 ? pad - 1 : pad;
    std::string weight = text.weight(w), bias = text.weight({1, cout, 1, 1});
    value = text.emit(llvm::formatv("ane.conv {0}, {1} {{pad_type = \"custom\", pad = array<i32: {2}, {3}, {2}, {3}>, "
                                    "strides = array<i32: {4}, {4}>} : ({5}, {6}) -> {7}",
                                    value, weight, before, after, stride, ModelText::type(shape), ModelText::type(w),
                                    ModelText::type(out)));
    shape = out;
    value = text.binary("add", value, bias, shape, {1, cout, 1, 1});
    if (relu)
      value = text.unary("relu", value, shape);
  }
};

std::string resnet18() {
  ModelText text;
  Image x{text, "%x", {1, 3, 224, 224}};
  x.conv(64, 7, 2, true);
  SmallVector<int64_t> pooled = {1, 64, 56, 56};
  x.value = text.emit(llvm::formatv("ane.max_pool {0} {{kernel_sizes = array<i32: 3, 3>, strides = array<i32: 2, 2>, "
                                    "pad_type = \"custom\", pad = array<i32: 1, 0, 1, 0>} : ({1}) -> {2}",
                                    x.value, ModelText::type(x.shape), ModelText::type(pooled)));
  x.shape = pooled;
  for (int64_t stage = 0; stage < 4; ++stage)
    for (int block = 0; block < 2; ++block) {
      int64_t channels = 64 << stage, stride = stage && !block ? 2 : 1;
      Image side = x;
      x.conv(channels, 3, stride, true);
      x.conv(channels, 3, 1, false);
      if (stride != 1)
        side.conv(channels, 1, 2, false);
      x.value = text.binary("add", x.value, side.value, x.shape, x.shape);
      x.value = text.unary("relu", x.value, x.shape);
    }
  std::string mean =
      text.emit(llvm::formatv("ane.avg_pool {0} {{kernel_sizes = array<i32: 7, 7>, pad_type = \"valid\"} "
                              ": ({1}) -> tensor<1x512x1x1xf16>",
                              x.value, ModelText::type(x.shape)));
  x.value = mean, x.shape = {1, 512, 1, 1};
  x.conv(1000, 1, 1, false);
  return text.module("%x: tensor<1x3x224x224xf16>", x.value, x.shape);
}

/// A plain encoder as frontends write it: linears over [rows, width], heads by reshape and transpose.
std::string encoder(int64_t layers, int64_t rows, int64_t width, int64_t hidden, int64_t heads) {
  ModelText t;
  std::string x = "%x";
  int64_t head = width / heads;
  SmallVector<int64_t> flat = {rows, width}, split = {rows, heads, head}, moved = {heads, rows, head},
                       scores = {heads, rows, rows};
  auto shapeOf = [&](ArrayRef<int64_t> shape) {
    std::string sizes;
    for (int64_t size : shape)
      sizes += (sizes.empty() ? "" : ", ") + std::to_string(size);
    return t.emit(llvm::formatv("ane.const dense<[{0}]> : tensor<{1}xi32>", sizes, shape.size()));
  };
  auto reshape = [&](StringRef v, ArrayRef<int64_t> from, ArrayRef<int64_t> to) {
    std::string shape = shapeOf(to);
    return t.emit(llvm::formatv("ane.reshape {0}, {1} : ({2}, tensor<{3}xi32>) -> {4}", v, shape, ModelText::type(from),
                                to.size(), ModelText::type(to)));
  };
  auto swap = [&](StringRef v, ArrayRef<int64_t> from, ArrayRef<int64_t> to) {
    return t.emit(llvm::formatv("ane.transpose {0} {{perm = array<i32: 1, 0, 2>} : ({1}) -> {2}", v,
                                ModelText::type(from), ModelText::type(to)));
  };
  auto norm = [&](StringRef v) {
    return t.emit(
        llvm::formatv("ane.layer_norm {0} {{axes = array<i32: -1>} : ({1}) -> {1}", v, ModelText::type(flat)));
  };
  for (int64_t i = 0; i < layers; ++i) {
    std::string parts[3];
    for (std::string &part : parts)
      part = swap(reshape(t.linear(x, flat, width), flat, split), split, moved);
    std::string s = t.emit(llvm::formatv("ane.matmul {0}, {1} {{transpose_y = true} : ({2}, {2}) -> {3}", parts[0],
                                         parts[1], ModelText::type(moved), ModelText::type(scores)));
    s = t.emit(llvm::formatv("ane.softmax {0} : ({1}) -> {1}", s, ModelText::type(scores)));
    s = t.emit(llvm::formatv("ane.matmul {0}, {1} : ({2}, {3}) -> {3}", s, parts[2], ModelText::type(scores),
                             ModelText::type(moved)));
    s = t.linear(reshape(swap(s, moved, split), split, flat), flat, width);
    x = norm(t.binary("add", s, x, flat, flat));
    std::string up = t.unary("gelu", t.linear(x, flat, hidden), {rows, hidden});
    x = norm(t.binary("add", t.linear(up, {rows, hidden}, width), x, flat, flat));
  }
  return t.module("%x: " + ModelText::type(flat), x, flat);
}

double deviceUs(const cost::Program &program, const anert::Chip &chip) {
  return cost::estimate(program, {&chip, cost::Door::Device, 1}, cost::fittedParameters()).deviceUs;
}
} // namespace

TEST(ProgramCost, ResNet18CostsWhatItsPublishedShapesCost) {
  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  ProgramCost work = costOfModule(resnet18(), context, module);
  ASSERT_TRUE(module);
  cost::Program list = cost::network("resnet18", 1);
  EXPECT_EQ(work.program.ops.size(), list.ops.size());
  EXPECT_EQ(work.program.ioElements, list.ioElements);
  EXPECT_EQ(work.weightBytes, int64_t(2 * 11684712)); // torchvision's parameters without batch norm, which is folded.
  for (const char *name : {"m1", "m4", "m5pro"})
    EXPECT_NEAR(deviceUs(work.program, chip(name)) / deviceUs(list, chip(name)), 1, 0.02) << name;
}

TEST(ProgramCost, EncoderCostsWhatItsPublishedShapesCost) {
  MLIRContext context;
  for (auto [rows, width, heads] : {std::tuple(128, 768, 12), {197, 768, 12}, {1500, 384, 6}}) {
    OwningOpRef<ModuleOp> module;
    ProgramCost work = costOfModule(encoder(2, rows, width, 4 * width, heads), context, module);
    ASSERT_TRUE(module);
    cost::Program list = cost::transformer(2, rows, width, 4 * width, heads);
    EXPECT_EQ(work.notModelled, 0u);
    for (const char *name : {"m1", "m4", "m5pro"})
      EXPECT_NEAR(deviceUs(work.program, chip(name)) / deviceUs(list, chip(name)), 1, 0.05) << name << " " << rows;
  }
}

TEST(ProgramCost, FlopsAreThoseOfTheShapes) {
  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  ProgramCost work = costOfModule(resnet18(), context, module);
  cost::Estimate e = estimateCost(work, chip("m4"), cost::Door::InMemory, cost::fittedParameters());
  EXPECT_NEAR(e.flops, 2 * 1.8141e9, 0.01e9); // 1.81 G multiply-adds, the published figure.
  EXPECT_GT(e.us, e.deviceUs);
}

TEST(ProgramCost, CompressedWeightsHaveTheirFormat) {
  MLIRContext context;
  auto conv = [&](StringRef weight) {
    std::string text = llvm::formatv(
        "ane.weights @m file \"m.safetensors\"\nane.program @main on ane opset ios18 (%x: tensor<1x512x1x32xf16>) -> "
        "(tensor<1x512x1x32xf16>) {{\n{0}\n  %y = ane.conv %x, %w : (tensor<1x512x1x32xf16>, tensor<512x512x1x1xf16>) "
        "-> tensor<1x512x1x32xf16>\n  ane.return %y : tensor<1x512x1x32xf16>\n}",
        weight);
    OwningOpRef<ModuleOp> module;
    ProgramCost work = costOfModule(text, context, module);
    EXPECT_TRUE(module && work.program.ops.size() == 1);
    const cost::Format *format = work.program.ops.empty() ? nullptr : work.program.ops[0].format;
    return std::pair(format ? format->name.str() : "fp16", work.weightBytes);
  };
  EXPECT_EQ(conv("%w = ane.const dense_resource<\"m:w\"> : tensor<512x512x1x1xf16>"),
            std::pair(std::string("fp16"), int64_t(524288)));
  EXPECT_EQ(conv("%i = ane.const dense_resource<\"m:i\"> : tensor<512x512x1x1xui4>\n"
                 "%l = ane.const dense_resource<\"m:l\"> : tensor<1x1x1x1x16x1xf16>\n"
                 "%w = ane.constexpr_lut_to_dense %i, %l : (tensor<512x512x1x1xui4>, tensor<1x1x1x1x16x1xf16>) -> "
                 "tensor<512x512x1x1xf16>"),
            std::pair(std::string("p4"), int64_t(131072 + 32)));
  EXPECT_EQ(conv("%i = ane.const dense_resource<\"m:i\"> : tensor<512x512x1x1xui4>\n"
                 "%l = ane.const dense_resource<\"m:l\"> : tensor<32x1x1x1x16x1xf16>\n"
                 "%w = ane.constexpr_lut_to_dense %i, %l : (tensor<512x512x1x1xui4>, tensor<32x1x1x1x16x1xf16>) -> "
                 "tensor<512x512x1x1xf16>")
                .first,
            "p4g16");
  EXPECT_EQ(conv("%d = ane.const dense_resource<\"m:d\"> : tensor<512x512x1x1xi8>\n"
                 "%s = ane.const dense_resource<\"m:s\"> : tensor<512x1x1x1xf16>\n"
                 "%w = ane.constexpr_blockwise_shift_scale %d, %s : (tensor<512x512x1x1xi8>, tensor<512x1x1x1xf16>) -> "
                 "tensor<512x512x1x1xf16>")
                .first,
            "w8");
  // Scales of blocks do not reach the engine, which then reads fp16.
  EXPECT_EQ(
      conv("%d = ane.const dense_resource<\"m:d\"> : tensor<512x512x1x1xi8>\n"
           "%s = ane.const dense_resource<\"m:s\"> : tensor<512x16x1x1xf16>\n"
           "%w = ane.constexpr_blockwise_shift_scale %d, %s : (tensor<512x512x1x1xi8>, tensor<512x16x1x1xf16>) -> "
           "tensor<512x512x1x1xf16>")
          .first,
      "fp16");
  EXPECT_EQ(conv("%d = ane.const dense_resource<\"m:d\"> : tensor<65536xf16>\n"
                 "%s = ane.const dense_resource<\"m:s\"> : tensor<512x512x1x1xui1>\n"
                 "%w = ane.constexpr_sparse_to_dense %d, %s : (tensor<65536xf16>, tensor<512x512x1x1xui1>) -> "
                 "tensor<512x512x1x1xf16>")
                .first,
            "s75");
}

TEST(ProgramCost, PortsOfAListAreWhatCrossesItsEdge) {
  MLIRContext context;
  ModelText text;
  SmallVector<int64_t> shape = {1, 8, 1, 30};
  std::string a = text.unary("relu", "%x", shape), b = text.unary("exp", a, shape),
              c = text.binary("add", b, a, shape, shape);
  OwningOpRef<ModuleOp> module = parseModel(text.module("%x: tensor<1x8x1x30xf16>", c, shape), context);
  ASSERT_TRUE(module);
  SmallVector<Operation *> ops;
  for (Operation &op : (*module->getOps<ProgramOp>().begin()).getBody().front().without_terminator())
    ops.push_back(&op);
  ConstantCones cones;
  ProgramCost middle = getCostProgram(ArrayRef(ops).slice(1, 1), cones);
  ASSERT_EQ(middle.inputs.size(), 1u);
  EXPECT_EQ(middle.inputs[0], ops[0]->getResult(0));
  EXPECT_EQ(middle.outputs.size(), 1u);
  EXPECT_EQ(middle.program.ioElements, 480);
  EXPECT_EQ(middle.program.ioRows, 16); // 60 bytes are no whole line.
  EXPECT_EQ(getCostProgram(ArrayRef(ops).take_front(2), cones).outputs.size(), 2u);
}
