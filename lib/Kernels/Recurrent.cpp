// rnn, gru and lstm.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Check.h"
#include "ElementwiseRows.h"
#include "ElementwiseScalar.h"
#include "Gemm.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <cmath>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// Hands out parts of a scratch area; without one it only counts.
class ScratchParts {
public:
  explicit ScratchParts(void *base = nullptr) : base(static_cast<char *>(base)) {}
  template <typename T> T *take(int64_t count) {
    T *part = base ? reinterpret_cast<T *>(base + bytes) : nullptr;
    bytes += alignScratch(count * sizeof(T));
    return part;
  }
  size_t size() const { return bytes; }

private:
  char *base;
  size_t bytes = 0;
};

/// out[m][n] = sum_k a[m][k] * W[first + n][k] over `count` rows of the weights, in fp32 as matmul sums. Weights known
/// at preparation are packed there, others once a run.
class WeightProduct {
public:
  WeightProduct(const KernelSpec &spec, llvm::StringRef weight, int64_t m, DType a, int64_t first, int64_t count)
      : operand(spec.operandIndex(weight)), aType(a), wType(spec.operand(weight)->desc.dtype), first(first),
        k(spec.operand(weight)->desc.shape[1]), gemm(m, count, k, a, wType, spec.numerics), macs(m * count * k),
        constant(spec.operand(weight)->constant) {
    if (!constant)
      return;
    packed = AlignedBytes(gemm.allPanelBytes());
    gemm.packAll(getRows(constant), packed.data(), nullptr);
  }

  int64_t flops() const { return 2 * macs; }
  size_t scratchBytes() const { return gemm.scratchBytes(); }
  char *takePanels(ScratchParts &parts) const { return parts.take<char>(constant ? 0 : gemm.allPanelBytes()); }
  /// Fills the panels unless they are packed already.
  void prepare(const void *const *in, char *panels, ThreadPool *pool) const {
    if (!constant)
      gemm.packAll(getRows(in[operand]), panels, pool);
  }
  /// Rows of `a` are dense, those of `out` are `outStride` apart.
  void run(const void *a, const char *panels, float *out, int64_t outStride, void *scratch, ThreadPool *pool) const {
    gemm.run({a, aType, k, 1}, constant ? packed.data() : panels, {out, DType::fp32, outStride, 1}, scratch, pool);
  }

private:
  GemmOperand getRows(const void *data) const {
    return {static_cast<const char *>(data) + first * k * getHostBytes(wType), wType, k, 1};
  }

  int operand;
  DType aType, wType;
  int64_t first, k;
  Gemm gemm;
  int64_t macs;
  const void *constant;
  AlignedBytes packed;
};

/// An activation with its parameters bound: the scalar definition of the MIL op that computes it.
class Activation {
public:
  Activation() = default;
  explicit Activation(std::shared_ptr<const ScalarFunction> function) : function(std::move(function)) {}
  double operator()(double x) const {
    double y;
    function->apply(&x, nullptr, nullptr, 1, &y);
    return y;
  }

private:
  std::shared_ptr<const ScalarFunction> function;
};

/// The activation that a parameter names.
llvm::Expected<Activation> getActivation(const KernelSpec &spec, llvm::StringRef name, llvm::StringRef fallback) {
  struct Row {
    llvm::StringLiteral name, op;
    double alpha, beta; ///< The op's parameters, if it has them.
  };
  static constexpr Row table[] = {
      {"tanh", "tanh", 0, 0},
      {"scaled_tanh", "scaled_tanh", 1, 1}, // The recurrent ops have no parameters for it.
      {"sigmoid", "sigmoid", 0, 0},
      {"hard_sigmoid", "sigmoid_hard", 0.2, 0.5},
      {"sigmoid_hard", "sigmoid_hard", 0.2, 0.5},
      {"relu", "relu", 0, 0},
      {"linear", "linear_activation", 1, 0},
  };
  const std::string value = spec.getString(name, fallback);
  for (const Row &row : table) {
    if (!row.name.equals_insensitive(value))
      continue;
    KernelSpec scalar;
    scalar.op = row.op.str();
    scalar.params = {{"alpha", row.alpha}, {"beta", row.beta}};
    auto function = makeScalarFunction(scalar, /*isFloat=*/true);
    if (!function)
      return function.takeError();
    return Activation(std::move(*function));
  }
  auto names = llvm::map_range(table, [](const Row &row) { return row.name; });
  return makeSpecError(spec, name + " is '" + value + "', allowed are " + llvm::join(names, ", "));
}

enum class CellKind { Rnn, Gru, Lstm };

/// What an op says. x is [s, b, I], H the size of a state in one direction.
struct Recurrence {
  CellKind kind;
  DType dtype;
  int64_t steps, batch, hidden, gates, directions;
  bool isReverse = false, wantsSequence = false, resetAfter = false;
  Activation recurrent = {}, cell = {}, output = {};
  double clip = HUGE_VAL;

  int64_t width() const { return gates * hidden; }
  int64_t states() const { return batch * hidden; }
};

/// What one direction keeps in scratch. States go from step to step unrounded.
struct CellState {
  float *gates, *hiddenGates, *h, *reset;  ///< [s, b, gates * H], [b, gates * H], [b, H], [b, H].
  double *c, *bias, *inputBias, *peephole; ///< [b, H], and vectors that are zero if absent.
  char *inputPanels, *gemm;
  llvm::SmallVector<char *, 3> hiddenPanels;
};

/// One direction: its weights, and one step of each kind of cell.
class Direction {
public:
  Direction(const KernelSpec &spec, const Recurrence &what, llvm::StringRef suffix)
      : what(what), x(spec.operandIndex("x")), bias(spec.operandIndex(("bias" + suffix).str())),
        inputBias(spec.operandIndex("input_bias")), peephole(spec.operandIndex(("peephole" + suffix).str())),
        access(getElementAccess(what.dtype)),
        input(spec, ("weight_ih" + suffix).str(), what.steps * what.batch, what.dtype, 0, what.width()) {
    // The gates of a gru are multiplied one by one, since one of them waits for another.
    const int64_t parts = what.kind == CellKind::Gru ? 3 : 1;
    for (int64_t i = 0; i < parts; ++i)
      hidden.emplace_back(spec, ("weight_hh" + suffix).str(), what.batch, DType::fp32, i * what.hidden,
                          what.width() / parts);
  }

  int64_t flops() const { return input.flops() + what.steps * hidden.size() * hidden[0].flops(); }

  CellState takeState(ScratchParts &parts) const {
    CellState state;
    state.gates = parts.take<float>(what.steps * what.batch * what.width());
    state.hiddenGates = parts.take<float>(what.batch * what.width());
    state.h = parts.take<float>(what.states());
    state.reset = parts.take<float>(what.states());
    state.c = parts.take<double>(what.states());
    state.bias = parts.take<double>(what.width());
    state.inputBias = parts.take<double>(what.width());
    state.peephole = parts.take<double>(3 * what.hidden);
    state.inputPanels = input.takePanels(parts);
    size_t most = input.scratchBytes();
    for (const WeightProduct &product : hidden) {
      state.hiddenPanels.push_back(product.takePanels(parts));
      most = std::max(most, product.scratchBytes());
    }
    state.gemm = parts.take<char>(most);
    return state;
  }

  /// Packs weights, widens vectors, and multiplies x by its weights for all steps.
  void begin(const void *const *in, const CellState &state, ThreadPool *pool) const {
    auto widen = [&](int operand, int64_t count, double *to) {
      std::fill(to, to + count, 0.0);
      if (operand >= 0)
        access.loadDoubles(in[operand], 1, count, to);
    };
    widen(bias, what.width(), state.bias);
    widen(inputBias, what.width(), state.inputBias);
    widen(peephole, 3 * what.hidden, state.peephole);
    input.prepare(in, state.inputPanels, pool);
    for (size_t i = 0; i < hidden.size(); ++i)
      hidden[i].prepare(in, state.hiddenPanels[i], pool);
    input.run(in[x], state.inputPanels, state.gates, what.width(), state.gemm, pool);
  }

  /// One step; `gates` are those of its place in x.
  void step(const float *gates, const CellState &state, ThreadPool *pool) const {
    switch (what.kind) {
    case CellKind::Rnn:
      return stepRnn(gates, state, pool);
    case CellKind::Gru:
      return stepGru(gates, state, pool);
    case CellKind::Lstm:
      return stepLstm(gates, state, pool);
    }
  }

private:
  void multiply(unsigned part, const float *h, const CellState &state, ThreadPool *pool) const {
    hidden[part].run(h, state.hiddenPanels[part], state.hiddenGates + part * what.hidden, what.width(), state.gemm,
                     pool);
  }

  /// Calls fn(element of a state, its place in H, its first gate) for all elements.
  template <typename Fn> void forEach(ThreadPool *pool, Fn fn) const {
    parallelFor(pool, what.states(), 256, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i)
        fn(i, i % what.hidden, i / what.hidden * what.width() + i % what.hidden);
    });
  }

  void stepRnn(const float *gates, const CellState &state, ThreadPool *pool) const {
    multiply(0, state.h, state, pool);
    forEach(pool, [&](int64_t i, int64_t unit, int64_t gate) {
      state.h[i] = float(what.output(double(gates[gate]) + state.hiddenGates[gate] + state.bias[unit]));
    });
  }

  /// Gates are i, f, o, z.
  void stepLstm(const float *gates, const CellState &state, ThreadPool *pool) const {
    multiply(0, state.h, state, pool);
    const int64_t n = what.hidden;
    forEach(pool, [&](int64_t i, int64_t unit, int64_t gate) {
      auto sum = [&](int64_t k) {
        return double(gates[gate + k * n]) + state.hiddenGates[gate + k * n] + state.bias[unit + k * n];
      };
      const double *peep = state.peephole + unit;
      const double in = what.recurrent(sum(0) + peep[0] * state.c[i]);
      const double forget = what.recurrent(sum(1) + peep[n] * state.c[i]);
      double c = forget * state.c[i] + in * what.cell(sum(3));
      c = c > what.clip ? what.clip : c < -what.clip ? -what.clip : c;
      state.c[i] = c;
      state.h[i] = float(what.recurrent(sum(2) + peep[2 * n] * c) * what.output(c));
    });
  }

  /// Gates are r, o, z. The reset gate is applied to h before its product with the weights of o, or to that product.
  void stepGru(const float *gates, const CellState &state, ThreadPool *pool) const {
    const int64_t n = what.hidden;
    auto sum = [&](int64_t unit, int64_t gate, int64_t k) {
      return double(gates[gate + k * n]) + state.hiddenGates[gate + k * n] + state.bias[unit + k * n] +
             state.inputBias[unit + k * n];
    };
    multiply(0, state.h, state, pool);
    multiply(2, state.h, state, pool);
    forEach(pool, [&](int64_t i, int64_t unit, int64_t gate) {
      const double reset = what.recurrent(sum(unit, gate, 0));
      state.reset[i] = float(what.resetAfter ? reset : reset * state.h[i]);
    });
    multiply(1, what.resetAfter ? state.h : state.reset, state, pool);
    forEach(pool, [&](int64_t i, int64_t unit, int64_t gate) {
      const double after = double(state.hiddenGates[gate + n]) + state.bias[unit + n];
      const double open = what.output(double(gates[gate + n]) + state.inputBias[unit + n] +
                                      (what.resetAfter ? state.reset[i] * after : after));
      const double update = what.recurrent(sum(unit, gate, 2));
      state.h[i] = float((1 - update) * open + update * state.h[i]);
    });
  }

  Recurrence what;
  int x, bias, inputBias, peephole;
  const ElementAccess &access;
  WeightProduct input;
  llvm::SmallVector<WeightProduct, 3> hidden;
};

/// Walks over time, in one direction after the other.
class RecurrentKernel final : public Kernel {
public:
  RecurrentKernel(const KernelSpec &spec, const Recurrence &what)
      : what(what), initialH(spec.operandIndex("initial_h")), initialC(spec.operandIndex("initial_c")),
        access(getElementAccess(what.dtype)) {
    directions.reserve(what.directions);
    directions.emplace_back(spec, what, "");
    if (what.directions == 2)
      directions.emplace_back(spec, what, "_back");
  }

  size_t scratchBytes() const override {
    size_t most = 0;
    for (const Direction &direction : directions) {
      ScratchParts parts;
      direction.takeState(parts);
      most = std::max(most, parts.size());
    }
    return most;
  }
  int64_t flops() const override { return what.directions * directions[0].flops(); }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    for (int64_t i = 0; i < what.directions; ++i)
      runDirection(i, in, out, context);
    return llvm::Error::success();
  }

private:
  void runDirection(int64_t number, const void *const *in, void *const *out, const RunContext &context) const {
    const Direction &direction = directions[number];
    ScratchParts parts(context.scratch);
    const CellState state = direction.takeState(parts);
    direction.begin(in, state, context.pool);
    forEachRow(number, [&](int64_t row, int64_t at) {
      for (int64_t i = 0; i < what.hidden; ++i) {
        state.h[row * what.hidden + i] = float(access.loadDouble(in[initialH], at + i));
        if (initialC >= 0)
          state.c[row * what.hidden + i] = access.loadDouble(in[initialC], at + i);
      }
    });
    const bool backward = what.isReverse || number == 1;
    for (int64_t t = 0; t < what.steps; ++t) {
      const int64_t place = backward ? what.steps - 1 - t : t;
      direction.step(state.gates + place * what.batch * what.width(), state, context.pool);
      // A reversed sequence comes out as it was computed; the second half of a bidirectional one in time order.
      if (what.wantsSequence)
        store(number, state.h, out[0], number == 1 ? place : t);
    }
    if (!what.wantsSequence)
      store(number, state.h, out[0], 0);
    store(number, state.h, out[1], 0);
    if (initialC >= 0)
      store(number, state.c, out[2], 0);
  }

  /// Calls fn(row, offset of the row's part of a state) for all rows of the batch.
  template <typename Fn> void forEachRow(int64_t number, Fn fn) const {
    for (int64_t row = 0; row < what.batch; ++row)
      fn(row, (row * what.directions + number) * what.hidden);
  }

  /// Rounds a state to its part of step `step` of a result.
  template <typename T> void store(int64_t number, const T *state, void *to, int64_t step) const {
    double chunk[rowChunk];
    forEachRow(number, [&](int64_t row, int64_t at) {
      at += step * what.batch * what.directions * what.hidden;
      for (int64_t begin = 0; begin < what.hidden; begin += rowChunk) {
        const int64_t count = std::min(rowChunk, what.hidden - begin);
        std::copy_n(state + row * what.hidden + begin, count, chunk);
        access.storeDoubles(chunk, count, access.at(to, at + begin));
      }
    });
  }

  Recurrence what;
  int initialH, initialC;
  const ElementAccess &access;
  std::vector<Direction> directions;
};

/// An error unless operand `name` has that dtype and shape; it may be absent if it is optional.
llvm::Error checkOperand(const KernelSpec &spec, const llvm::Twine &name, DType dtype, llvm::ArrayRef<int64_t> shape,
                         bool isOptional = false) {
  if (isOptional && !spec.operand(name.str()))
    return llvm::Error::success();
  llvm::Expected<const KernelOperand *> operand = getOperand(spec, name.str(), dtype);
  if (!operand)
    return operand.takeError();
  if (llvm::ArrayRef<int64_t>((*operand)->desc.shape) == shape)
    return llvm::Error::success();
  return makeSpecError(spec, name + " is " + (*operand)->desc.str() + ", expected the shape " + formatShape(shape));
}

/// Checks all operands and results but x.
llvm::Error checkShapes(const KernelSpec &spec, const Recurrence &what, int64_t input) {
  const int64_t columns = what.directions * what.hidden;
  const bool hasCell = what.kind == CellKind::Lstm;
  for (llvm::StringRef name : {"initial_h", "initial_c"})
    if (name == "initial_h" || hasCell)
      if (llvm::Error error = checkOperand(spec, name, what.dtype, {what.batch, columns}))
        return error;
  for (int64_t i = 0; i < what.directions; ++i) {
    const llvm::StringRef suffix = i ? "_back" : "";
    if (llvm::Error error = checkOperand(spec, "weight_ih" + suffix, what.dtype, {what.width(), input}))
      return error;
    if (llvm::Error error = checkOperand(spec, "weight_hh" + suffix, what.dtype, {what.width(), what.hidden}))
      return error;
    if (llvm::Error error = checkOperand(spec, "bias" + suffix, what.dtype, {what.width()}, true))
      return error;
    if (llvm::Error error = checkOperand(spec, "peephole" + suffix, what.dtype, {3 * what.hidden}, true))
      return error;
  }
  if (llvm::Error error = checkOperand(spec, "input_bias", what.dtype, {what.width()}, true))
    return error;
  if (spec.results.size() != (hasCell ? 3 : 2))
    return makeSpecError(spec, llvm::Twine(spec.results.size()) + " results, expected " + (hasCell ? "three" : "two"));
  llvm::SmallVector<int64_t, 5> shape = {what.wantsSequence ? what.steps : 1, what.batch, columns};
  for (const TensorDesc &result : spec.results) {
    if (result.dtype != what.dtype || result.shape != shape)
      return makeSpecError(spec, "result " + result.str() + ", expected " + getName(what.dtype) + " of shape " +
                                     formatShape(shape));
    shape = {what.batch, columns};
  }
  return llvm::Error::success();
}

/// Reads the direction and the activations.
llvm::Error readModes(const KernelSpec &spec, Recurrence &what) {
  const std::string direction = spec.getString("direction", "forward");
  const bool isBoth = direction == "bidirectional" && what.kind == CellKind::Lstm;
  if (direction != "forward" && direction != "reverse" && !isBoth)
    return makeSpecError(spec, "direction is '" + direction + "', allowed are forward, reverse" +
                                   (what.kind == CellKind::Lstm ? ", bidirectional" : ""));
  what.directions = isBoth ? 2 : 1;
  what.isReverse = direction == "reverse";
  what.wantsSequence = spec.getBool("output_sequence");
  what.resetAfter = spec.getBool("reset_after");
  const std::tuple<llvm::StringRef, llvm::StringRef, Activation *> activations[] = {
      {"activation", "tanh", &what.output},
      {"recurrent_activation", "sigmoid", &what.recurrent},
      {"cell_activation", "tanh", &what.cell}};
  for (const auto &[name, fallback, to] : activations) {
    llvm::Expected<Activation> activation = getActivation(spec, name, fallback);
    if (!activation)
      return activation.takeError();
    *to = std::move(*activation);
  }
  if (const ParamValue *clip = spec.param("clip"); clip && std::get_if<double>(clip)) {
    what.clip = *std::get_if<double>(clip);
    if (!(what.clip >= 0))
      return makeSpecError(spec, "clip is " + std::to_string(what.clip) + ", it must not be negative");
  }
  return llvm::Error::success();
}

MadeKernel makeRecurrent(const KernelSpec &spec, CellKind kind, int64_t gates) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", floatTypes);
  if (!x)
    return x.takeError();
  const TensorDesc &desc = (*x)->desc;
  llvm::Expected<const KernelOperand *> weight = getOperand(spec, "weight_hh", desc.dtype);
  if (!weight)
    return weight.takeError();
  if (desc.shape.size() != 3 || (*weight)->desc.shape.size() != 2)
    return makeSpecError(spec, "x is " + desc.str() + " and weight_hh " + (*weight)->desc.str() +
                                   ", expected [s, b, I] and [" + llvm::Twine(gates) + " * H, H]");
  Recurrence what{kind, desc.dtype, desc.shape[0], desc.shape[1], (*weight)->desc.shape[1], gates, 1};
  if (llvm::Error error = readModes(spec, what))
    return std::move(error);
  if (llvm::Error error = checkShapes(spec, what, desc.shape[2]))
    return std::move(error);
  return std::make_unique<RecurrentKernel>(spec, what);
}

} // namespace

MadeKernel makeRnn(const KernelSpec &spec) { return makeRecurrent(spec, CellKind::Rnn, 1); }
MadeKernel makeGru(const KernelSpec &spec) { return makeRecurrent(spec, CellKind::Gru, 3); }
MadeKernel makeLstm(const KernelSpec &spec) { return makeRecurrent(spec, CellKind::Lstm, 4); }

} // namespace anert
