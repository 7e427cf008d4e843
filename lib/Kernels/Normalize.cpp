// softmax, layer_norm, instance_norm and l2_norm: every element is scaled by statistics of its group.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Normalize.h"
#include "Reduce.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include <cmath>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;
constexpr double infinity = std::numeric_limits<double>::infinity();

struct MaxReducer {
  using Value = double;
  struct State {
    double value = -infinity;
  };
  void add(State &state, double value, int64_t) const { state.value = value > state.value ? value : state.value; }
  void merge(State &state, const State &other) const { add(state, other.value, 0); }
};

void mapSame(double *, int64_t) {}
void mapSquare(double *values, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    values[i] *= values[i];
}

/// Two numbers for each column of a block; with one column, rowChunk copies, so that loops need not tell.
struct Statistics {
  double shift[rowChunk], scale[rowChunk];
};

struct Block {
  int64_t bundle, column, count;
};

/// Base of the kernels: a pass or two for the statistics of a block, then one over its elements.
class GroupKernel : public Kernel {
public:
  GroupKernel(const KernelSpec &spec, GroupPlan plan)
      : plan(std::move(plan)), access(getElementAccess(spec.results[0].dtype)), numerics(spec.numerics) {}

  int64_t flops() const override { return 8 * plan.groups() * plan.elements(); }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    plan.forEachBlock(context.pool, [&](int64_t bundle, int64_t column, int64_t count) {
      const Block block{bundle, column, count};
      Statistics stats;
      measure(in[0], block, stats);
      double values[rowChunk];
      plan.visit(bundle, column, count, [&](int64_t offset, int64_t size, int64_t index) {
        load(in[0], offset, size, values);
        apply(in, values, size, index, block, stats);
        applyResultRules(numerics, values, size);
        access.storeDoubles(values, size, access.at(out[0], offset));
      });
    });
    return llvm::Error::success();
  }
  /// All passes but the last only read, and that one reads an element before it writes it.
  bool canOverwrite(unsigned index) const override { return index == 0; }

protected:
  virtual void measure(const void *src, const Block &block, Statistics &stats) const = 0;
  /// Maps `count` values: elements index, index + 1, ... of a group if there is one column, else element `index` of
  /// the groups of the block.
  virtual void apply(const void *const *in, double *values, int64_t count, int64_t index, const Block &block,
                     const Statistics &stats) const = 0;

  bool oneColumn() const { return plan.columns() == 1; }

  void load(const void *src, int64_t offset, int64_t count, double *values) const {
    loadRow(access, src, offset, count, values);
    applyInputRules(numerics, values, count);
  }

  /// sums[i] = the sum of map(x - shift[i]) over column i.
  template <void (*map)(double *, int64_t)>
  void sumShifted(const void *src, const Block &block, const double *shift, double *sums) const {
    double values[rowChunk];
    std::fill(sums, sums + rowChunk, 0.0);
    const int64_t lanes = oneColumn() ? reduceLanes : rowChunk;
    plan.visit(block.bundle, block.column, block.count, [&](int64_t offset, int64_t size, int64_t) {
      load(src, offset, size, values);
      for (int64_t i = 0; i < size; ++i)
        values[i] -= shift[i];
      applyResultRules(numerics, values, size);
      map(values, size);
      int64_t i = 0;
      for (; i + lanes <= size; i += lanes)
        for (int64_t lane = 0; lane < lanes; ++lane)
          sums[lane] += values[i + lane];
      for (int64_t lane = 0; i < size; ++i, ++lane)
        sums[lane] += values[i];
    });
    for (int64_t width = reduceLanes / 2; oneColumn() && width > 0; width /= 2)
      for (int64_t lane = 0; lane < width; ++lane)
        sums[lane] += sums[lane + width];
    spread(sums);
  }

  /// With one column, copies its number to all places.
  void spread(double *numbers) const {
    if (oneColumn())
      std::fill(numbers + 1, numbers + rowChunk, numbers[0]);
  }

  GroupPlan plan;
  const ElementAccess &access;
  Numerics numerics;
};

/// e^(x - max) / sum.
class SoftmaxKernel final : public GroupKernel {
public:
  using GroupKernel::GroupKernel;

protected:
  void measure(const void *src, const Block &block, Statistics &stats) const override {
    MaxReducer::State largest[reduceStates];
    reduceBlock(plan, MaxReducer(), access, numerics, src, block.bundle, block.column, block.count, largest);
    for (int64_t i = 0; i < block.count; ++i)
      stats.shift[i] = largest[i].value;
    spread(stats.shift);
    sumShifted<expNonPositive>(src, block, stats.shift, stats.scale);
  }
  void apply(const void *const *, double *values, int64_t count, int64_t, const Block &,
             const Statistics &stats) const override {
    for (int64_t i = 0; i < count; ++i)
      values[i] -= stats.shift[i];
    applyResultRules(numerics, values, count); // inf - inf is 0: all the mass goes to infinite elements.
    expNonPositive(values, count);
    for (int64_t i = 0; i < count; ++i)
      values[i] /= stats.scale[i];
  }
};

/// An optional tensor operand.
struct OptionalOperand {
  int index = -1;
  const ElementAccess *access = nullptr;

  OptionalOperand(const KernelSpec &spec, llvm::StringRef name) : index(spec.operandIndex(name)) {
    if (index >= 0)
      access = &getElementAccess(spec.operand(name)->desc.dtype);
  }
};

/// (x - mean) / sqrt(variance + epsilon) * gamma + beta, or, without centring, x / sqrt(sum of squares + epsilon).
class NormKernel final : public GroupKernel {
public:
  /// gamma and beta go by the index in the group, or (channels > 0) by the number of the group modulo `channels`.
  NormKernel(const KernelSpec &spec, GroupPlan plan, bool centres, double epsilon, int64_t channels)
      : GroupKernel(spec, std::move(plan)), centres(centres), epsilon(spec.getFloat("epsilon", epsilon)),
        channels(channels), gamma(spec, "gamma"), beta(spec, "beta") {}

protected:
  void measure(const void *src, const Block &block, Statistics &stats) const override {
    const double zeros[rowChunk] = {}, elements = centres ? double(plan.elements()) : 1.0;
    std::fill(stats.shift, stats.shift + rowChunk, 0.0);
    if (centres) {
      sumShifted<mapSame>(src, block, zeros, stats.shift);
      for (double &mean : stats.shift)
        mean /= elements;
    }
    sumShifted<mapSquare>(src, block, stats.shift, stats.scale);
    for (double &square : stats.scale)
      square = std::sqrt(square / elements + epsilon);
  }

  void apply(const void *const *in, double *values, int64_t count, int64_t index, const Block &block,
             const Statistics &stats) const override {
    double factors[rowChunk];
    for (int64_t i = 0; i < count; ++i)
      values[i] = (values[i] - stats.shift[i]) / stats.scale[i];
    if (loadAffine(gamma, in, count, index, block, factors))
      for (int64_t i = 0; i < count; ++i)
        values[i] *= factors[i];
    if (loadAffine(beta, in, count, index, block, factors))
      for (int64_t i = 0; i < count; ++i)
        values[i] += factors[i];
  }

private:
  bool loadAffine(const OptionalOperand &operand, const void *const *in, int64_t count, int64_t index,
                  const Block &block, double *factors) const {
    if (operand.index < 0)
      return false;
    const void *base = in[operand.index];
    if (channels == 0) {
      operand.access->loadDoubles(operand.access->at(base, index), oneColumn(), count, factors);
      return true;
    }
    const int64_t group = block.bundle * plan.columns() + block.column;
    for (int64_t i = 0; i < count; ++i)
      factors[i] = i && oneColumn() ? factors[0] : operand.access->loadDouble(base, (group + i) % channels);
    return true;
  }

  bool centres;
  double epsilon;
  int64_t channels;
  OptionalOperand gamma, beta;
};

/// The operand x of an op whose result has x's type.
llvm::Expected<const TensorDesc *> getSameTypeInput(const KernelSpec &spec, size_t minRank) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", minRank);
  if (!x)
    return x.takeError();
  if (llvm::Error error = checkShape(spec, (*x)->desc.shape))
    return std::move(error);
  if (!getInfo((*x)->desc.dtype).isFloat || spec.operandIndex("x") != 0)
    return makeSpecError(spec, "x is " + (*x)->desc.str() + "; it must be the first operand and of a float type");
  return &(*x)->desc;
}

/// Checks that the operands `names`, where given, have the shape `shape`.
llvm::Error checkAffine(const KernelSpec &spec, llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<const char *> names) {
  for (const char *name : names)
    if (const KernelOperand *operand = spec.operand(name))
      if (llvm::ArrayRef<int64_t>(operand->desc.shape) != shape)
        return makeSpecError(spec, llvm::Twine(name) + " is " + operand->desc.str() +
                                       "; it must have the shape of the normalised dims");
  return llvm::Error::success();
}

/// Dims first, first + 1, ... up to the rank.
llvm::SmallVector<unsigned, 5> getDimsFrom(unsigned first, size_t rank) {
  llvm::SmallVector<unsigned, 5> dims;
  for (unsigned dim = first; dim < rank; ++dim)
    dims.push_back(dim);
  return dims;
}

} // namespace

MadeKernel makeSoftmax(const KernelSpec &spec) {
  llvm::Expected<const TensorDesc *> x = getSameTypeInput(spec, 1);
  if (!x)
    return x.takeError();
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis", -1), (*x)->shape.size());
  if (!axis)
    return axis.takeError();
  return std::make_unique<SoftmaxKernel>(spec, GroupPlan((*x)->shape, {*axis}));
}

MadeKernel makeLayerNorm(const KernelSpec &spec) {
  llvm::Expected<const TensorDesc *> x = getSameTypeInput(spec, 1);
  if (!x)
    return x.takeError();
  llvm::Expected<llvm::SmallVector<unsigned, 5>> axes = normalizeAxes(spec, "axes", (*x)->shape.size());
  if (!axes)
    return axes.takeError();
  Dims affine;
  for (unsigned axis : *axes)
    affine.push_back((*x)->shape[axis]);
  if (llvm::Error error = checkAffine(spec, affine, {"gamma", "beta"}))
    return std::move(error);
  return std::make_unique<NormKernel>(spec, GroupPlan((*x)->shape, *axes), /*centres=*/true, 1e-5, /*channels=*/0);
}

/// Over the spatial dims, with gamma and beta a channel.
MadeKernel makeInstanceNorm(const KernelSpec &spec) {
  llvm::Expected<const TensorDesc *> x = getSameTypeInput(spec, 3);
  if (!x)
    return x.takeError();
  const int64_t channels = (*x)->shape[1];
  if (llvm::Error error = checkAffine(spec, {channels}, {"gamma", "beta"}))
    return std::move(error);
  GroupPlan plan((*x)->shape, getDimsFrom(2, (*x)->shape.size()));
  return std::make_unique<NormKernel>(spec, std::move(plan), /*centres=*/true, 1e-5, std::max<int64_t>(channels, 1));
}

/// x / sqrt(sum over the last three dims of x^2 + epsilon).
MadeKernel makeL2Norm(const KernelSpec &spec) {
  llvm::Expected<const TensorDesc *> x = getSameTypeInput(spec, 3);
  if (!x)
    return x.takeError();
  const size_t rank = (*x)->shape.size();
  GroupPlan plan((*x)->shape, getDimsFrom(rank - 3, rank));
  return std::make_unique<NormKernel>(spec, std::move(plan), /*centres=*/false, 1e-6, /*channels=*/0);
}

} // namespace anert
