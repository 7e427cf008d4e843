// Published networks as lists of ops, as far as their papers give the shapes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/Records.h"

using namespace llvm;

namespace anert::cost {

namespace {
/// Appends convs and follows the shape of the image.
class Builder {
public:
  Builder(Program &program, int64_t channels, int64_t size, int64_t batch)
      : program(program), channels(channels), size(size), batch(batch) {}

  void conv(int64_t cout, int64_t kernel, int64_t stride = 1, int64_t groups = 1) {
    Op op = Op::conv(channels, cout, kernel, size, size);
    op.stride = stride, op.groups = groups, op.batch = batch;
    program.ops.push_back(op);
    channels = cout;
    size /= stride;
  }
  void depthwise(int64_t kernel, int64_t stride = 1) { conv(channels, kernel, stride, channels); }
  void rows(OpClass kind) { program.ops.push_back(Op::rows(kind, double(channels) * size * size * batch)); }
  void classifier() {
    rows(OpClass::Pool);
    Op op = Op::conv(channels, 1000, 1, 1, 1);
    op.batch = batch;
    program.ops.push_back(op);
  }

  Program &program;
  int64_t channels, size, batch;
};

Program resnet(bool bottleneck, ArrayRef<int> depths, int64_t batch) {
  Program program;
  Builder net(program, 3, 224, batch);
  net.conv(64, 7, 2);
  net.rows(OpClass::Pool);
  net.size = 56;
  for (size_t stage = 0; stage < depths.size(); ++stage) {
    int64_t inner = 64 << stage, out = bottleneck ? inner * 4 : inner;
    for (int block = 0; block < depths[stage]; ++block) {
      int64_t stride = stage > 0 && block == 0 ? 2 : 1, cin = net.channels, size = net.size;
      if (bottleneck) {
        net.conv(inner, 1);
        net.conv(inner, 3, stride);
        net.conv(out, 1);
      } else {
        net.conv(inner, 3, stride);
        net.conv(inner, 3);
      }
      if (cin != out || stride != 1) {
        Builder side(program, cin, size, batch);
        side.conv(out, 1, stride);
      }
      net.rows(OpClass::Skip);
    }
  }
  program.ioElements = (3.0 * 224 * 224 + 1000) * batch;
  net.classifier();
  program.ops[program.ops.size() - 2].elements = double(net.channels) * net.size * net.size * batch;
  return program;
}

Program mobileOne(char variant) {
  static constexpr double widths[5][4] = {
      {.75, 1, 1, 2}, {1.5, 1.5, 2, 2.5}, {1.5, 2, 2.5, 4}, {2, 2.5, 3, 4}, {3, 3.5, 3.5, 4}};
  static constexpr int64_t bases[] = {64, 128, 256, 512}, blocks[] = {2, 8, 10, 1};
  Program program;
  if (variant < '0' || variant > '4')
    return program;
  const double *width = widths[variant - '0'];
  Builder net(program, 3, 224, 1);
  net.conv(std::min<int64_t>(64, int64_t(64 * width[0])), 3, 2);
  for (int stage = 0; stage < 4; ++stage)
    for (int64_t block = 0; block < blocks[stage]; ++block) {
      net.depthwise(3, block == 0 ? 2 : 1);
      net.conv(int64_t(bases[stage] * width[stage]), 1);
      if (variant == '4' && stage >= 2) // The squeeze and excitation of the largest variant.
        program.ops.push_back(Op::rows(OpClass::Pool, double(net.channels)));
    }
  program.ops.push_back(Op::conv(net.channels, 1000, 1, 1, 1));
  program.ioElements = 3 * 224 * 224 + 1000;
  return program;
}

/// FastViT in the form it runs in: token mixers are single depthwise convs, only the last stage has attention.
struct FastViT {
  StringLiteral name;
  int64_t widths[4], depths[4];
  int64_t ratio; ///< Of the hidden width.
  bool attention;
};

Program fastViT(const FastViT &variant) {
  Program program;
  Builder net(program, 3, 256, 1);
  net.conv(variant.widths[0], 3, 2);
  net.depthwise(3, 2);
  net.conv(variant.widths[0], 1);
  for (int stage = 0; stage < 4; ++stage) {
    if (stage > 0) {
      net.conv(variant.widths[stage], 7, 2, variant.widths[stage - 1]);
      net.conv(variant.widths[stage], 1);
    }
    for (int64_t block = 0; block < variant.depths[stage]; ++block) {
      int64_t width = net.channels;
      if (stage == 3 && variant.attention) {
        appendAttention(program, net.size * net.size, width, width / 32);
        net.rows(OpClass::Skip);
      } else {
        net.depthwise(3);
      }
      net.depthwise(7);
      net.conv(width * variant.ratio, 1);
      net.conv(width, 1);
      net.rows(OpClass::Skip);
    }
  }
  net.depthwise(3);
  net.channels *= 2;
  net.classifier();
  program.ioElements = 3 * 256 * 256 + 1000;
  return program;
}
} // namespace

void appendAttention(Program &program, int64_t rows, int64_t width, int64_t heads) {
  Op projection = Op::linear(rows, width, width);
  projection.count = 4;
  Op product = Op::rows(OpClass::MatMul, 2.0 * heads * rows * rows * (width / std::max<int64_t>(1, heads)));
  product.heads = heads;
  Op softmax = Op::rows(OpClass::Softmax, double(heads) * rows * rows);
  softmax.heads = heads;
  program.ops.insert(program.ops.end(), {projection, product, softmax});
}

Program transformer(int64_t layers, int64_t rows, int64_t width, int64_t hidden, int64_t heads) {
  Program program;
  for (int64_t i = 0; i < layers; ++i) {
    appendAttention(program, rows, width, heads);
    Op add = Op::rows(OpClass::Skip, double(rows) * width), norm = Op::rows(OpClass::FusedNorm, double(rows) * width);
    program.ops.insert(program.ops.end(),
                       {add, norm, Op::linear(rows, width, hidden), Op::linear(rows, hidden, width), add, norm});
  }
  program.ioElements = 2.0 * rows * width;
  return program;
}

Program network(StringRef name, int64_t batch) {
  if (name == "resnet18")
    return resnet(false, {2, 2, 2, 2}, batch);
  if (name == "resnet50")
    return resnet(true, {3, 4, 6, 3}, batch);
  if (name.consume_front("mobileone_s") && name.size() == 1)
    return mobileOne(name[0]);
  if (name == "vit_b16")
    return transformer(12, 197, 768, 3072, 12);
  struct Encoder {
    StringLiteral name;
    int64_t layers, rows, width, heads;
  };
  static constexpr Encoder encoders[] = {{"whisper_tiny_encoder", 4, 1500, 384, 6},
                                         {"whisper_base_encoder", 6, 1500, 512, 8},
                                         {"whisper_small_encoder", 12, 1500, 768, 12},
                                         {"whisper_medium_encoder", 24, 1500, 1024, 16}};
  for (const Encoder &encoder : encoders)
    if (name == encoder.name)
      return transformer(encoder.layers, encoder.rows, encoder.width, 4 * encoder.width, encoder.heads);
  static constexpr FastViT variants[] = {{"fastvit_t8", {48, 96, 192, 384}, {2, 2, 4, 2}, 3, false},
                                         {"fastvit_t12", {64, 128, 256, 512}, {2, 2, 6, 2}, 3, false},
                                         {"fastvit_s12", {64, 128, 256, 512}, {2, 2, 6, 2}, 4, false},
                                         {"fastvit_sa12", {64, 128, 256, 512}, {2, 2, 6, 2}, 4, true},
                                         {"fastvit_sa24", {64, 128, 256, 512}, {4, 4, 12, 4}, 4, true},
                                         {"fastvit_sa36", {64, 128, 256, 512}, {6, 6, 18, 6}, 4, true},
                                         {"fastvit_ma36", {76, 152, 304, 608}, {6, 6, 18, 6}, 4, true}};
  for (const FastViT &variant : variants)
    if (name == variant.name)
      return fastViT(variant);
  if (name == "vision6") {
    Program program;
    Builder net(program, 3, 32, batch);
    for (int64_t channels : {16, 16, 32, 32, 64, 64})
      net.conv(channels, 3);
    program.ioElements = 67.0 * 1024 * batch;
    return program;
  }
  return {};
}

} // namespace anert::cost
