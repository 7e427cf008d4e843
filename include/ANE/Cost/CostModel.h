// What a program costs on an engine: time, traffic and energy of published chips, without hardware.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COST_COSTMODEL_H
#define ANE_COST_COSTMODEL_H

#include "ANE/Cost/Parameters.h"
#include "ANE/Support/Targets.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anert::cost {

/// Classes of work; ops of one class cost the same for an element.
enum class OpClass {
  Conv,       ///< conv, linear and matmul by a constant, with bias and activation.
  Add,        ///< Two inputs: add, sub, mul, maximum, ...
  Skip,       ///< The add that joins branches: its operand may have to wait in DRAM.
  UnaryPair,  ///< Two unary ops in a row (or one).
  Activation, ///< relu, gelu, sigmoid, ... that no conv takes in.
  ReduceSum,
  Softmax,
  LayerNorm, ///< layer_norm as a program of its own.
  FusedNorm, ///< A norm between the ops of a network.
  RMSNorm,
  L2Norm,
  Pool,
  MatMul,          ///< Both operands known only at run time; over `heads`, `elements` multiply-adds in all.
  Attention,       ///< scaled_dot_product_attention by the engine: `heads` of `h` rows of `w` elements.
  CachedAttention, ///< One new row against a cache: `heads` times `batch` sequences.
  Weights,         ///< Nothing but `elements` bytes of weights to read.
};

/// One op, or `count` equal ones. Conv reads the shape fields; other classes `elements` (of the output) unless their
/// line above says otherwise.
struct Op {
  OpClass kind = OpClass::Conv;
  int64_t cin = 1, cout = 1, kh = 1, kw = 1;
  int64_t h = 1, w = 1, batch = 1; ///< Of the input.
  int64_t stride = 1, dilation = 1, groups = 1;
  const Format *format = nullptr; ///< None is fp16.
  bool resident = false;          ///< The weights are those of the op before: at most 1 MiB of them stay on chip.
  bool fromDRAM = false;          ///< The input is the program's own and is read in several passes if it is large.
  int64_t chain = 9;              ///< Layers of the chain that tiling runs through; 1 or 2 tile more coarsely.
  double zeroWeights = 0;         ///< Share of zeros in the weights of a dense format.
  double elements = 0;            ///< For Weights: bytes.
  bool tiled = false;             ///< Softmax: over tiles of queries whose scores stay on chip.
  int64_t heads = 0;
  double count = 1;

  static Op conv(int64_t cin, int64_t cout, int64_t kernel, int64_t height, int64_t width);
  /// rows x k times a constant k x n.
  static Op linear(int64_t rows, int64_t k, int64_t n);
  static Op rows(OpClass kind, double elements);
};

/// What one call runs.
struct Program {
  std::vector<Op> ops;
  double ioElements = 0;   ///< Of all inputs and outputs.
  double ioRows = 0;       ///< Rows of these that do not end on a multiple of 64 bytes.
  unsigned dispatches = 1; ///< Programs it takes one after the other.
};

/// Where it runs.
struct Place {
  const Chip *chip = nullptr;
  Door door = Door::E5RT;
  unsigned engines = 1; ///< Engines that share each layer; at most `chip->programEngines` count.
};

/// What bounds an op.
enum class Bound { Compute, Weights, Activations, Fixed };
llvm::StringRef boundName(Bound bound);

/// Cost of one op on the device.
struct OpCost {
  double us = 0;
  Bound bound = Bound::Compute;
  double flops = 0;      ///< 2 for each multiply-add of the dense op.
  double dramBytes = 0;  ///< Weights as stored, and tensors that pass through DRAM between ops.
  double planar = 0;     ///< Elements that the planar engine makes.
  double sparseMacs = 0; ///< Multiply-adds after zero skipping, of which energy is spent.
};

/// Cost of a call.
struct Estimate {
  double us = 0;                                          ///< Of a synchronous call.
  double deviceUs = 0;                                    ///< Of that, on the engine.
  double computeUs = 0, weightsUs = 0, activationsUs = 0; ///< Share of `deviceUs` by what bounds the ops, ...
  double fixedUs = 0;                                     ///< ... per-op costs that no size changes, ...
  double dispatchUs = 0;                                  ///< ... and what the host adds: calls, copies.
  double flops = 0, tflops = 0;                           ///< Done, and a second of `us`.
  double shareOfPeak = 0;                                 ///< `tflops` against all engines in use.
  double dramBytes = 0;
  std::optional<double> joules; ///< Where figures for the chip's family are published.
  double expectedError = 0;     ///< Half of the measurements of the kind differ by less than this share.
  bool extrapolates = false;    ///< Outside of what was measured; `why` is a sentence.
  std::string why;
};

/// Cost of one op on `engines` engines of a chip.
OpCost costOf(const Op &op, const Chip &chip, unsigned engines, const Parameters &parameters);
/// Cost of a whole call. Takes any program: sizes are clamped to 1 and more.
Estimate estimate(const Program &program, const Place &place, const Parameters &parameters);

} // namespace anert::cost

#endif // ANE_COST_COSTMODEL_H
