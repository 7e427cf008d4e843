// Cost of a call: its ops one after the other, what the host adds, energy, and how far to trust it.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/CostModel.h"
#include <algorithm>
#include <cmath>

using namespace llvm;

namespace anert::cost {

StringRef boundName(Bound bound) {
  static constexpr StringLiteral names[] = {"compute", "weights", "activations", "fixed"};
  return names[unsigned(bound)];
}

Op Op::conv(int64_t cin, int64_t cout, int64_t kernel, int64_t height, int64_t width) {
  Op op;
  op.cin = cin, op.cout = cout, op.kh = op.kw = kernel, op.h = height, op.w = width;
  return op;
}

Op Op::linear(int64_t rows, int64_t k, int64_t n) { return conv(k, n, 1, 1, rows); }

Op Op::rows(OpClass kind, double elements) {
  Op op;
  op.kind = kind;
  op.elements = elements;
  return op;
}

namespace {
/// Published energy of a family: M6 by component (a microarchitecture study); the others from GFLOP/s/W of conv stacks
/// (M1 2063, M2 Pro 2235, M5 Pro 2289) and W of GEMMs (M4, M5 Pro, M2 Pro), whose rails leave out the DRAM chips.
struct Energy {
  unsigned family;
  double staticWatts, macPicojoules, bytePicojoules, planarPicojoules;
};
constexpr Energy energies[] = {
    {13, 0.9, 0.80, 25, 55}, {14, 0.9, 0.75, 25, 55}, {16, 0.9, 0.40, 25, 55},
    {17, 1.6, 0.70, 25, 55}, {18, 1.6, 0.58, 42, 55},
};

/// Host us of one dispatch after a task of `task` us.
double hostUs(const Place &place, const Parameters &p, double task) {
  double base = p.host(*place.chip, place.door).base;
  if (place.door != Door::CoreML || place.chip->family < 18)
    return base;
  // Waiting longer lets the CPU fall asleep, and waking it takes longer.
  double share = std::clamp((task - p.wakeFrom) / (p.wakeTo - p.wakeFrom), 0.0, 1.0);
  return base + (p.wakeHigh - base) * share;
}

void addDispatch(Estimate &result, const Program &program, const Place &place, const Parameters &p) {
  unsigned dispatches = std::max(1u, program.dispatches);
  const Parameters::Host &host = p.host(*place.chip, place.door);
  double elements = program.ioElements + program.ioRows * p.rowElements;
  result.dispatchUs = dispatches * hostUs(place, p, result.deviceUs / dispatches) + elements * host.nsPerElement / 1e3;
  bool wakes = place.door == Door::CoreML && place.chip->family >= 18;
  if (wakes && place.engines == 2)
    result.dispatchUs += p.dualCall;
  if (wakes)
    result.dispatchUs = std::max(result.dispatchUs, p.callFloor - result.deviceUs);
  result.us = result.deviceUs + result.dispatchUs;
}

void addEnergy(Estimate &result, const Place &place, double macs, double planar) {
  for (const Energy &row : energies)
    if (row.family == place.chip->family)
      result.joules =
          row.staticWatts * result.us * 1e-6 +
          (row.macPicojoules * macs + row.bytePicojoules * result.dramBytes + row.planarPicojoules * planar) * 1e-12;
}

/// What the measurements that the constants are fitted to covered.
void judge(Estimate &result, const Program &program, const Place &place, const Parameters &p) {
  std::vector<std::string> reasons;
  const Chip &chip = *place.chip;
  if (place.door != Door::Device && p.host(chip, place.door).chip != chip.name)
    reasons.push_back("no published call of " + chip.title.str() + " through " + doorName(place.door).str() +
                      ": the host's share is that of other chips");
  double channels = 0, positions = 0, kernel = 0;
  const Format *format = nullptr;
  for (const Op &op : program.ops) {
    if (op.kind != OpClass::Conv)
      continue;
    channels = std::max<double>(channels, std::max(op.cin, op.cout));
    positions = std::max<double>(positions, double(op.h) * op.w * op.batch);
    kernel = std::max<double>(kernel, std::max(op.kh, op.kw));
    if (op.format && (chip.family < op.format->firstMeasured || chip.family > op.format->lastMeasured))
      format = op.format;
  }
  if (format && chip.family >= 13)
    reasons.push_back("weights as " + format->name.str() + " were not measured on its family");
  if (channels > 9216)
    reasons.push_back("more channels than measured (9216)");
  if (positions > 65536)
    reasons.push_back("more positions than measured (65536)");
  if (kernel > 15)
    reasons.push_back("a larger kernel than measured (15)");
  if (result.us > 320e3)
    reasons.push_back("longer than any call measured (320 ms)");
  if (chip.family < 13)
    reasons.push_back("nothing was measured on its family");
  if (program.ops.empty())
    reasons.push_back("no op on the engine");
  result.extrapolates = !reasons.empty();
  // Half of the measurements of that kind lie within; from cross-validation (utils/fit-cost.py).
  bool mixed = std::any_of(program.ops.begin(), program.ops.end(), [&](const Op &op) {
    return op.kind != program.ops.front().kind && op.kind != OpClass::Conv;
  });
  result.expectedError = result.extrapolates ? 0.25 : mixed ? 0.15 : result.us < 300 ? 0.08 : 0.05;
  for (const std::string &reason : reasons)
    result.why += (result.why.empty() ? "extrapolates: " : "; ") + reason;
}
} // namespace

Estimate estimate(const Program &program, const Place &place, const Parameters &p) {
  Estimate result;
  unsigned engines = std::clamp(place.engines, 1u, place.chip->programEngines);
  double macs = 0, planar = 0;
  for (const Op &op : program.ops) {
    OpCost cost = costOf(op, *place.chip, engines, p);
    result.deviceUs += cost.us;
    (cost.bound == Bound::Compute       ? result.computeUs
     : cost.bound == Bound::Weights     ? result.weightsUs
     : cost.bound == Bound::Activations ? result.activationsUs
                                        : result.fixedUs) += cost.us;
    result.flops += cost.flops;
    result.dramBytes += cost.dramBytes;
    macs += cost.sparseMacs;
    planar += cost.planar;
  }
  addDispatch(result, program, place, p);
  result.dramBytes += program.ioElements * 2;
  result.tflops = result.us > 0 ? result.flops / result.us * 1e-6 : 0;
  result.shareOfPeak = result.tflops / (place.chip->peakTflops * engines);
  addEnergy(result, place, macs, planar);
  judge(result, program, place, p);
  return result;
}

} // namespace anert::cost
