// Cost of one op on the device: a roofline of the array, the two streams from DRAM and the on-chip memory.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/CostModel.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <cmath>

using namespace llvm;

namespace anert::cost {

namespace {
constexpr double mebibyte = 1 << 20;
constexpr double cacheBytes = 2 * mebibyte; ///< Of every engine from family 11 on, though not every row says so.
constexpr double fittedClock = 2.364;       ///< GHz at which the per-element times hold.

/// A conv with its sizes made safe, on one of several engines.
struct ConvShape {
  double cin, cout, kh, kw, h, w, batch, stride, groups;
  double perGroup, taps, outH, outW, engines;
  const Format &format;
  bool streamed; ///< The family reads the format as stored.

  double elements() const { return cout * perGroup * taps; }
  double bytesPerElement() const { return streamed ? format.bytes : 2.0; }
  double inputBytes() const { return cin * h * w * batch * 2 / engines; }
  double outputBytes() const { return cout * outH * outW * batch * 2 / engines; }
  bool depthwise() const { return groups == cin && groups > 1; }
};

ConvShape shapeOf(const Op &op, const Chip &chip, unsigned engines) {
  auto size = [](int64_t value) { return double(std::max<int64_t>(1, value)); };
  const Format &format = op.format ? *op.format : allFormats().front();
  ConvShape s{size(op.cin),
              size(op.cout),
              size(op.kh),
              size(op.kw),
              size(op.h),
              size(op.w),
              size(op.batch),
              size(op.stride),
              size(op.groups),
              1,
              1,
              1,
              1,
              double(engines),
              format,
              chip.family >= format.fromFamily};
  s.perGroup = std::max(1.0, std::floor(s.cin / s.groups));
  s.taps = s.kh * s.kw;
  s.outH = std::floor((s.h + s.stride - 1) / s.stride);
  s.outW = std::floor((s.w + s.stride - 1) / s.stride);
  return s;
}

/// A bandwidth of the engine, as far as the DRAM behind it reaches.
double boundByDRAM(double gigabytes, const Chip &chip, const Parameters &p) {
  return p.dramShare > 0 ? std::min(gigabytes, chip.dramGBps * p.dramShare) : gigabytes;
}

/// us that `elements` weights take to leave a palette; family 18 showed no such limit.
double decodeUs(double elements, const Chip &chip, const Parameters &p) {
  double perCycle = chip.family >= 18 ? 0 : p.decodePerCycle;
  return perCycle > 0 ? elements / (perCycle * chip.clockGHz * 1e3) : 0;
}

/// Share of the MAC time that a share of zeros leaves, between the measured points.
double zeroSkipShare(double zeros) {
  static constexpr double points[][2] = {{0, 1}, {0.5, 0.67}, {0.75, 0.43}, {0.9, 0.345}, {1, 0.345}};
  zeros = std::clamp(zeros, 0.0, 1.0);
  for (size_t i = 1; i < std::size(points); ++i)
    if (zeros <= points[i][0])
      return points[i - 1][1] +
             (points[i][1] - points[i - 1][1]) * (zeros - points[i - 1][0]) / (points[i][0] - points[i - 1][0]);
  return 1;
}

/// us of the multiply-adds: channels, outputs and positions padded to what the array takes.
double macUs(const Op &op, const ConvShape &s, const Chip &chip, const Parameters &p) {
  double positions = std::max(p.minPositions, std::ceil(s.outH * s.outW * s.batch / s.engines));
  double macs = s.depthwise() ? s.cin * s.taps * positions * p.depthwiseLanes
                              : std::max(s.perGroup, p.minInputChannels) * chip.cores * std::ceil(s.cout / chip.cores) *
                                    s.taps * positions;
  bool plain = op.stride <= 1 && op.dilation <= 1 && op.groups <= 1;
  if (plain && s.kh == 3 && s.kw == 3 && !s.format.sparse)
    macs /= p.fast3x3;
  else if (plain && s.kh == 1 && s.kw == 3)
    macs /= p.fast1x3;
  double us = macs / (chip.cores * 256 * chip.clockGHz * 1e3 * p.macShare);
  if (chip.family >= 16)
    us *= (s.format.int8Rate ? p.int8Share : 1.0) * s.format.macShare *
          (p.zeroSkip > 0 ? zeroSkipShare(op.zeroWeights) : 1.0);
  return us;
}

/// DRAM bytes of the weights of one run: stored size, once more for each spatial tile and for a second engine.
double weightBytes(const Op &op, const ConvShape &s, const Parameters &p) {
  double largest = std::max(s.inputBytes(), s.outputBytes()), tiles = 1;
  if (largest > cacheBytes)
    tiles = std::floor(largest / (op.chain > 2 ? mebibyte : cacheBytes)) + 1;
  return s.elements() * s.bytesPerElement() * (1 + (s.engines - 1) * p.dualWeights) * (1 + (tiles - 1) * p.tileWeights);
}

/// Times that an input in DRAM is read: once for each pass over up to 16 groups of output channels, as many as their
/// weights leave room for.
double inputPasses(const ConvShape &s) {
  double groups = 1;
  while (groups < 16 && groups * 2 * s.perGroup * s.taps * 2 <= 65536)
    groups *= 2;
  return std::ceil(s.cout / (16 * groups));
}

OpCost convCost(const Op &op, const Chip &chip, unsigned engines, const Parameters &p) {
  ConvShape s = shapeOf(op, chip, engines);
  bool resident = op.resident && s.elements() * 2 <= mebibyte;
  double mac = macUs(op, s, chip, p), weights = 0, wide = 0, stream = 0;
  OpCost cost;
  if (resident) {
    weights = s.elements() * s.bytesPerElement() / (p.residentBytesPerCycle * chip.clockGHz) / 1e3;
  } else {
    cost.dramBytes = weightBytes(op, s, p);
    weights = cost.dramBytes / boundByDRAM(chip.weightGBps, chip, p) / 1e3;
    if (s.streamed && s.format.palette)
      weights = std::max(weights, decodeUs(s.elements(), chip, p));
  }
  // Wide kernels become stride-2 sparse ones, bound by the number of weights; each engine streams all of them.
  if (s.kw >= 9 && s.kw <= 15 && chip.family >= 16)
    wide = s.cout * s.perGroup * s.kh * 2 * (s.kw + 1) / (p.wideGWeights * 1e3) * engines;
  double perCycle = chip.family >= 18 ? p.cacheBytesPerCycle18 : p.cacheBytesPerCycle;
  double cache = (s.inputBytes() + s.outputBytes()) / (perCycle * chip.clockGHz) / 1e3;
  if (op.fromDRAM && s.inputBytes() > 0.75 * cacheBytes) {
    double bytes = inputPasses(s) * s.inputBytes() * engines;
    stream = bytes / boundByDRAM(chip.streamGBps, chip, p) / 1e3;
    cost.dramBytes += bytes;
  }
  double array = mac, fixed = p.layer;
  if (engines == 2) { // The layer is split by rows: weights stream only partly behind the MACs.
    array = std::pow(std::pow(mac, p.dualNorm) + std::pow(weights, p.dualNorm), 1 / p.dualNorm);
    fixed += s.kh > 1 ? p.dualHalo : p.dualSync;
  } else {
    array = std::max(mac, weights);
  }
  double body = std::max({array, wide, cache, stream});
  cost.us = body + fixed;
  cost.bound = body == array                     ? (weights > mac ? Bound::Weights : Bound::Compute)
               : body == cache || body == stream ? Bound::Activations
                                                 : Bound::Weights;
  if (fixed > body)
    cost.bound = Bound::Fixed;
  double macs = s.cout * s.outH * s.outW * s.batch * s.perGroup * s.taps;
  cost.flops = 2 * macs;
  cost.sparseMacs = macs * (chip.family >= 16 ? s.format.macShare : 1.0);
  return cost;
}

/// An add on the planar engine; the other operand of a skip waits in DRAM when it is large: one write, two reads.
OpCost addCost(const Op &op, const Chip &chip, unsigned engines, const Parameters &p) {
  double each = op.elements / engines, rate = p.planarRate * chip.clockGHz / 2.58 * 1e3;
  OpCost cost;
  cost.us = std::max(p.addFloor, each / rate) * (3 * 2 * each > cacheBytes ? p.addSpill : 1.0);
  if (op.kind == OpClass::Skip)
    cost.us *= p.skipShare;
  cost.bound = each / rate > p.addFloor ? Bound::Activations : Bound::Fixed;
  if (op.kind == OpClass::Skip && 2 * each > cacheBytes) {
    cost.us += 3 * 2 * each / boundByDRAM(p.dmaGBps, chip, p) / 1e3;
    cost.dramBytes = 3 * 2 * op.elements;
    cost.bound = Bound::Activations;
  }
  return cost;
}

/// Bytes that one weight of a palette takes in a file: p6 is 6 bits.
double storedBytes(const Format &format) {
  for (char c : format.name)
    if (c >= '2' && c <= '6')
      return (c - '0') / 8.0;
  return 2;
}

double nsPerElement(OpClass kind, const Parameters &p) {
  switch (kind) {
  case OpClass::ReduceSum:
    return p.nsSum;
  case OpClass::Softmax:
    return p.nsSoftmax;
  case OpClass::LayerNorm:
    return p.nsLayerNorm;
  case OpClass::FusedNorm:
    return p.nsFusedNorm;
  case OpClass::RMSNorm:
    return p.nsRMSNorm;
  case OpClass::L2Norm:
    return p.nsL2Norm;
  case OpClass::Pool:
    return p.nsPool;
  default:
    return p.nsActivation;
  }
}

OpCost attentionCost(const Op &op, const Chip &chip, const Parameters &p) {
  OpCost cost;
  double heads = std::max<int64_t>(1, op.heads), rows = std::max<int64_t>(1, op.h), width = std::max<int64_t>(1, op.w);
  cost.flops = 4 * heads * rows * rows * width;
  cost.us = heads * (p.attentionHead + p.attentionElement * rows * width / 1e3 + p.attentionScore * rows * rows / 1e3) *
            fittedClock / chip.clockGHz;
  cost.sparseMacs = cost.flops / 2;
  return cost;
}
} // namespace

OpCost costOf(const Op &op, const Chip &chip, unsigned engines, const Parameters &p) {
  engines = std::max(1u, engines);
  OpCost cost;
  switch (op.kind) {
  case OpClass::Conv:
    cost = convCost(op, chip, engines, p);
    break;
  case OpClass::Add:
  case OpClass::Skip:
    cost = addCost(op, chip, engines, p);
    break;
  case OpClass::UnaryPair:
    cost.us = op.elements / engines * 0.5 * p.unaryWork / (p.planarRate * chip.clockGHz / 2.58 * 1e3) + p.unaryFixed;
    break;
  case OpClass::MatMul:
    cost.flops = 2 * op.elements;
    cost.sparseMacs = op.elements;
    cost.us = op.elements / (chip.cores * 256 * chip.clockGHz * 1e3 * p.matmulShare) / engines +
              p.headTask * op.heads * fittedClock / chip.clockGHz;
    break;
  case OpClass::Attention:
    cost = attentionCost(op, chip, p);
    break;
  case OpClass::CachedAttention:
    cost.us = p.cachedHead * op.heads * std::max<int64_t>(1, op.batch) * fittedClock / chip.clockGHz;
    cost.bound = Bound::Fixed;
    break;
  case OpClass::Weights:
    cost.us = op.elements / boundByDRAM(chip.weightGBps, chip, p) / 1e3;
    if (op.format && op.format->palette)
      cost.us = std::max(cost.us, decodeUs(op.elements / storedBytes(*op.format), chip, p));
    cost.dramBytes = op.elements;
    cost.bound = Bound::Weights;
    break;
  default:
    cost.us = op.elements * nsPerElement(op.kind, p) / 1e3 * (fittedClock / chip.clockGHz) / engines;
    if (op.kind == OpClass::Softmax && op.tiled)
      cost.us *= p.tiledSoftmax;
    cost.bound = Bound::Activations;
  }
  if (op.kind != OpClass::Conv && op.kind != OpClass::MatMul && op.kind != OpClass::Weights)
    cost.planar = op.elements;
  for (double *field : {&cost.us, &cost.flops, &cost.dramBytes, &cost.planar, &cost.sparseMacs})
    *field *= op.count;
  return cost;
}

} // namespace anert::cost
