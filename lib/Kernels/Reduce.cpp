// reduce_* ops and cumsum.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Reduce.h"
#include "ANE/Kernels/EngineModel.h"
#include "ANE/Support/Scalar.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

namespace anert {

GroupPlan::GroupPlan(llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<unsigned> axes) {
  const View view = View::dense(shape);
  View reduced{{}, {}, 0};
  // Trailing dims of one kind make the runs or the columns.
  size_t last = shape.size();
  while (last > 0 && shape[last - 1] == 1)
    --last;
  const bool rows = last > 0 && llvm::is_contained(axes, last - 1);
  for (size_t i = 0; i < last; ++i) {
    const bool isReduced = llvm::is_contained(axes, i);
    bool trailing = true;
    for (size_t j = i; j < last; ++j)
      trailing &= shape[j] == 1 || llvm::is_contained(axes, j) == rows;
    if (trailing) {
      (rows ? runLength : columnCount) *= shape[i];
    } else if (isReduced) {
      reduced.shape.push_back(shape[i]);
      reduced.strides.push_back(view.strides[i]);
    } else {
      keptShape.push_back(shape[i]);
      keptStrides.push_back(view.strides[i]);
      bundleCount *= shape[i];
    }
  }
  runs.assign(reduced.numElements(), 0);
  for (size_t index = 0; index < runs.size(); ++index)
    for (int64_t i = reduced.shape.size(), rest = index; i-- > 0; rest /= reduced.shape[i])
      runs[index] += rest % reduced.shape[i] * reduced.strides[i];
}

int64_t GroupPlan::getBase(int64_t bundle) const {
  int64_t base = 0;
  for (size_t i = keptShape.size(); i-- > 0; bundle /= keptShape[i])
    base += bundle % keptShape[i] * keptStrides[i];
  return base;
}

void GroupPlan::forEachBlock(ThreadPool *pool, llvm::function_ref<void(int64_t, int64_t, int64_t)> body) const {
  const int64_t blocks = (columnCount + rowChunk - 1) / rowChunk, width = std::min(columnCount, rowChunk);
  const int64_t grain = std::max<int64_t>(1, 8192 / std::max<int64_t>(1, width * elements()));
  parallelFor(pool, bundleCount * blocks, grain, [&](int64_t begin, int64_t end) {
    for (int64_t item = begin; item < end; ++item) {
      const int64_t column = item % blocks * rowChunk;
      body(item / blocks, column, std::min(rowChunk, columnCount - column));
    }
  });
}

namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;
constexpr double infinity = std::numeric_limits<double>::infinity();

int64_t wrapAdd(int64_t x, int64_t y) { return int64_t(uint64_t(x) + uint64_t(y)); }
double wrapAdd(double x, double y) { return x + y; }
double wrapMul(double x, double y) { return x * y; }
using scalar::wrapMul;

template <typename C> struct Total {
  C value = 0;
};

/// A sum of map(x), finished by finish(sum, count).
template <typename C, C (*map)(C), C (*finishSum)(C, int64_t)> struct SumReducer {
  using Value = C;
  using State = Total<C>;
  void add(State &state, C value, int64_t) const { state.value = wrapAdd(state.value, map(value)); }
  void merge(State &state, const State &other) const { state.value = wrapAdd(state.value, other.value); }
  C finish(const State &state, int64_t count) const { return finishSum(state.value, count); }
};

template <typename C> C mapSame(C x) { return x; }
template <typename C> C mapSquare(C x) { return wrapMul(x, x); }
template <typename C> C mapAbs(C x) { return scalar::abs(x); }
template <typename C> C finishSame(C sum, int64_t) { return sum; }
template <typename C> C finishMean(C sum, int64_t count) { return scalar::divide(sum, C(count)); }
double finishRoot(double sum, int64_t) { return std::sqrt(sum); }
double finishLog(double sum, int64_t) { return std::log(sum); }

template <typename C> using Sum = SumReducer<C, mapSame<C>, finishSame<C>>;
template <typename C> using Mean = SumReducer<C, mapSame<C>, finishMean<C>>;
template <typename C> using SumSquare = SumReducer<C, mapSquare<C>, finishSame<C>>;
template <typename C> using L1Norm = SumReducer<C, mapAbs<C>, finishSame<C>>;
template <typename> using L2Norm = SumReducer<double, mapSquare<double>, finishRoot>;
template <typename> using LogSum = SumReducer<double, mapSame<double>, finishLog>;

template <typename C> struct Prod {
  using Value = C;
  struct State {
    C value = 1;
  };
  void add(State &state, C value, int64_t) const { state.value = wrapMul(state.value, value); }
  void merge(State &state, const State &other) const { state.value = wrapMul(state.value, other.value); }
  C finish(const State &state, int64_t) const { return state.value; }
};

/// The largest or smallest value, and where it is first; a NaN wins over all numbers.
template <typename C, bool largest> struct Extreme {
  using Value = C;
  struct State {
    C value = 0;
    int64_t index = -1;
  };
  static bool wins(C value, C over) { return value != value ? over == over : largest ? value > over : value < over; }
  void add(State &state, C value, int64_t index) const {
    if (state.index < 0 || wins(value, state.value))
      state = {value, index};
  }
  void merge(State &state, const State &other) const {
    if (other.index < 0)
      return;
    const bool equal = state.index >= 0 && !wins(state.value, other.value) && !wins(other.value, state.value);
    if (state.index < 0 || wins(other.value, state.value) || (equal && other.index < state.index))
      state = other;
  }
};

template <typename C, bool largest> struct ExtremeValue : Extreme<C, largest> {
  C finish(const typename Extreme<C, largest>::State &state, int64_t) const { return state.value; }
};
template <typename C, bool largest> struct ExtremeIndex : Extreme<C, largest> {
  int64_t finish(const typename Extreme<C, largest>::State &state, int64_t) const { return state.index; }
};
template <typename C> using Max = ExtremeValue<C, true>;
template <typename C> using Min = ExtremeValue<C, false>;
template <typename C> using ArgMax = ExtremeIndex<C, true>;
template <typename C> using ArgMin = ExtremeIndex<C, false>;

/// ln(sum of e^x), scaled by the largest x seen so far.
template <typename> struct LogSumExp {
  using Value = double;
  struct State {
    double largest = -infinity, sum = 0;
  };
  void add(State &state, double value, int64_t) const { merge(state, {value, value == -infinity ? 0.0 : 1.0}); }
  void merge(State &state, const State &other) const {
    if (other.sum == 0)
      return;
    if (state.sum == 0) {
      state = other;
      return;
    }
    if (other.largest != other.largest || state.largest >= other.largest) {
      const double distance = other.largest - state.largest;
      state.sum += other.sum * (state.largest == infinity && other.largest == infinity ? 1.0 : std::exp(distance));
      return;
    }
    state = {other.largest, other.sum + state.sum * std::exp(state.largest - other.largest)};
  }
  double finish(const State &state, int64_t) const { return state.largest + std::log(state.sum); }
};

template <typename Reducer> class ReduceKernel final : public Kernel {
public:
  ReduceKernel(const KernelSpec &spec, DType input, GroupPlan plan)
      : plan(std::move(plan)), input(getElementAccess(input)), result(getElementAccess(spec.results[0].dtype)),
        numerics(spec.numerics) {}

  int64_t flops() const override { return plan.groups() * plan.elements(); }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    plan.forEachBlock(context.pool, [&](int64_t bundle, int64_t column, int64_t count) {
      typename Reducer::State states[reduceStates];
      reduceBlock(plan, reducer, input, numerics, in[0], bundle, column, count, states);
      using Finished = decltype(reducer.finish(states[0], 0));
      Finished values[rowChunk];
      for (int64_t i = 0; i < count; ++i)
        values[i] = reducer.finish(states[i], plan.elements());
      store(values, count, result.at(out[0], bundle * plan.columns() + column));
    });
    return llvm::Error::success();
  }

private:
  void store(int64_t *values, int64_t count, void *dst) const { result.storeInts(values, count, dst); }
  void store(double *values, int64_t count, void *dst) const {
    applyResultRules(numerics, values, count);
    if (numerics.flushSubnormals && result.bytes == 2)
      std::transform(values, values + count, values, [](double x) { return std::fabs(x) < 0x1p-14 ? 0.0 : x; });
    result.storeDoubles(values, count, dst);
  }

  Reducer reducer;
  GroupPlan plan;
  const ElementAccess &input, &result;
  Numerics numerics;
};

/// Running sums along dim `length` of [outer, length, inner].
template <typename C> class CumsumKernel final : public Kernel {
public:
  CumsumKernel(const KernelSpec &spec, unsigned axis)
      : access(getElementAccess(spec.results[0].dtype)), exclusive(spec.getBool("exclusive")),
        reverse(spec.getBool("reverse")) {
    const llvm::ArrayRef<int64_t> shape = spec.results[0].shape;
    for (unsigned i = 0; i < shape.size(); ++i)
      (i < axis ? outer : i == axis ? length : inner) *= shape[i];
  }

  int64_t flops() const override { return outer * length * inner; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    const int64_t blocks = (inner + rowChunk - 1) / rowChunk;
    parallelFor(context.pool, outer * blocks, 1, [&](int64_t begin, int64_t end) {
      for (int64_t item = begin; item < end; ++item)
        runBlock(in[0], out[0], item / blocks, item % blocks * rowChunk);
    });
    return llvm::Error::success();
  }

private:
  void runBlock(const void *in, void *out, int64_t row, int64_t column) const {
    const int64_t count = std::min(rowChunk, inner - column);
    C sums[rowChunk] = {}, values[rowChunk];
    for (int64_t step = 0; step < length; ++step) {
      const int64_t index = (row * length + (reverse ? length - 1 - step : step)) * inner + column;
      loadRow(access, in, index, count, values);
      if (exclusive)
        store(sums, count, access.at(out, index));
      for (int64_t i = 0; i < count; ++i)
        sums[i] = wrapAdd(sums[i], values[i]);
      if (!exclusive)
        store(sums, count, access.at(out, index));
    }
  }
  void store(const double *values, int64_t count, void *dst) const { access.storeDoubles(values, count, dst); }
  void store(const int64_t *values, int64_t count, void *dst) const { access.storeInts(values, count, dst); }

  const ElementAccess &access;
  bool exclusive, reverse;
  int64_t outer = 1, length = 1, inner = 1;
};

using Make = std::unique_ptr<Kernel> (*)(const KernelSpec &, DType, GroupPlan);

template <template <typename> class Reducer>
std::unique_ptr<Kernel> make(const KernelSpec &spec, DType input, GroupPlan plan) {
  if (getInfo(input).isFloat)
    return std::make_unique<ReduceKernel<Reducer<double>>>(spec, input, std::move(plan));
  return std::make_unique<ReduceKernel<Reducer<int64_t>>>(spec, input, std::move(plan));
}

} // namespace

MadeKernel makeReduce(const KernelSpec &spec) {
  static const llvm::StringMap<Make> makers = {
      {"sum", make<Sum>},
      {"mean", make<Mean>},
      {"sum_square", make<SumSquare>},
      {"l1_norm", make<L1Norm>},
      {"l2_norm", make<L2Norm>},
      {"log_sum", make<LogSum>},
      {"prod", make<Prod>},
      {"log_sum_exp", make<LogSumExp>},
      {"max", make<Max>},
      {"min", make<Min>},
      {"argmax", make<ArgMax>},
      {"argmin", make<ArgMin>},
  };
  llvm::StringRef kind = spec.op;
  kind.consume_front("reduce_");
  const Make maker = makers.lookup(kind);
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 0, /*sameType=*/false);
  if (!x)
    return x.takeError();
  if (!maker)
    return makeSpecError(spec, "there is no such reduction");
  const TensorDesc &desc = (*x)->desc;
  llvm::Expected<llvm::SmallVector<unsigned, 5>> axes = normalizeAxes(spec, "axes", desc.shape.size());
  if (!axes)
    return axes.takeError();
  const bool isArg = kind.starts_with("arg");
  if (isArg) {
    llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis", -1), desc.shape.size());
    if (!axis)
      return axis.takeError();
    *axes = {*axis};
  } else if (spec.results[0].dtype != desc.dtype) {
    return makeSpecError(spec,
                         "x is " + desc.str() + ", the result " + spec.results[0].str() + "; dtypes must be equal");
  }
  Dims implied;
  for (unsigned i = 0; i < desc.shape.size(); ++i)
    if (!llvm::is_contained(*axes, i))
      implied.push_back(desc.shape[i]);
    else if (spec.getBool("keep_dims"))
      implied.push_back(1);
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  return maker(spec, desc.dtype, GroupPlan(desc.shape, *axes));
}

MadeKernel makeCumsum(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 1);
  if (!x)
    return x.takeError();
  if (llvm::Error error = checkShape(spec, (*x)->desc.shape))
    return std::move(error);
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), (*x)->desc.shape.size());
  if (!axis)
    return axis.takeError();
  if (getInfo((*x)->desc.dtype).isFloat)
    return std::make_unique<CumsumKernel<double>>(spec, *axis);
  return std::make_unique<CumsumKernel<int64_t>>(spec, *axis);
}

} // namespace anert
