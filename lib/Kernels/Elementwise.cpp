// Elementwise ops: everything that has a scalar definition in ODS.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/EngineModel.h"
#include "ElementwiseBroadcast.h"
#include "ElementwiseRows.h"
#include "ElementwiseScalar.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <mutex>
#include <numeric>

namespace anert {
namespace {

/// Results of a unary fp16 op for all 65,536 operands.
using HalfTable = std::vector<uint16_t>;
constexpr int64_t halfValues = 65536;
/// From this size on a table pays for itself within a few dozen runs.
constexpr int64_t tableThreshold = 2048;
constexpr int64_t parallelGrain = 8192;

/// The operands of a spec, flattened.
llvm::SmallVector<const TensorDesc *, 4> getOperandDescs(const KernelSpec &spec) {
  llvm::SmallVector<const TensorDesc *, 4> descs;
  for (const KernelArg &arg : spec.args)
    for (const KernelOperand &operand : arg.operands)
      descs.push_back(&operand.desc);
  return descs;
}

/// The arithmetic that `applyRowOperator` computes exactly; keyed by the expression, so any op that has it gains.
std::optional<RowOperator> findRowOperator(llvm::StringRef expression) {
  static constexpr std::pair<llvm::StringLiteral, RowOperator> table[] = {
      {"x + y", RowOperator::Add},     {"x - y", RowOperator::Sub},        {"x * y", RowOperator::Mul},
      {"x / y", RowOperator::Div},     {"divide(x, y)", RowOperator::Div}, {"max(x, y)", RowOperator::Max},
      {"min(x, y)", RowOperator::Min},
  };
  for (const auto &[text, op] : table)
    if (text == expression)
      return op;
  return std::nullopt;
}

/// Runs a scalar function chunk by chunk.
class ScalarRunner {
public:
  ScalarRunner(const KernelSpec &spec, std::unique_ptr<ScalarFunction> scalar, llvm::ArrayRef<const TensorDesc *> descs)
      : scalar(std::move(scalar)), result(getElementAccess(spec.results[0].dtype)), numerics(spec.numerics),
        isLog(spec.op == "log") {
    for (const TensorDesc *desc : descs)
      operands.push_back(&getElementAccess(desc->dtype));
    if (numerics.lutActivations && descs[0]->dtype == DType::fp16)
      activation = engine::findActivationTable(spec.op);
  }

  const ScalarFunction &function() const { return *scalar; }

  /// Loads `count` elements of operand `k` to position `at` of its buffer.
  void load(unsigned k, const void *base, int64_t index, int64_t stride, int64_t count, int64_t at,
            double *buffer) const {
    const ElementAccess &access = *operands[k];
    if (!scalar->takesDoubles)
      return access.loadInts(access.at(base, index), stride, count, reinterpret_cast<int64_t *>(buffer) + at);
    access.loadDoubles(access.at(base, index), stride, count, buffer + at);
    if (access.isFloat)
      applyInputRules(numerics, buffer + at, count);
  }

  /// Computes `count` results from the buffers and stores them at `index` of `out`.
  void finish(double buffers[3][rowChunk], int64_t count, void *out, int64_t index) const {
    double values[rowChunk];
    if (activation)
      std::transform(buffers[0], buffers[0] + count, values, [&](double x) { return (*activation)(x); });
    else
      scalar->apply(buffers[0], buffers[1], buffers[2], count, values);
    if (!scalar->givesDoubles)
      return result.storeInts(reinterpret_cast<const int64_t *>(values), count, result.at(out, index));
    applyResultRules(numerics, values, count);
    if (isLog && numerics.nanToInfinity)
      std::replace(values, values + count, -std::numeric_limits<double>::infinity(), double(engine::logOfZero));
    result.storeDoubles(values, count, result.at(out, index));
  }

private:
  std::unique_ptr<ScalarFunction> scalar;
  llvm::SmallVector<const ElementAccess *, 3> operands;
  const ElementAccess &result;
  Numerics numerics;
  const engine::ActivationTable *activation = nullptr;
  bool isLog;
};

/// The table of `spec`, shared by all kernels of the same op and parameters while any of them lives.
std::shared_ptr<const HalfTable> getHalfTable(const KernelSpec &spec, const ScalarRunner &runner) {
  static std::mutex mutex;
  static std::map<std::string, std::weak_ptr<const HalfTable>> tables;
  std::string key = spec.op + " " + spec.numerics.name;
  llvm::raw_string_ostream stream(key);
  for (const auto &[name, value] : spec.params) {
    stream << " " << name << "=";
    if (const auto *text = std::get_if<std::string>(&value))
      stream << *text;
    else
      stream << llvm::format_hex(llvm::bit_cast<uint64_t>(spec.getFloat(name)), 16) << "," << spec.getInt(name) << ","
             << spec.getBool(name);
  }
  std::lock_guard<std::mutex> lock(mutex);
  std::weak_ptr<const HalfTable> &slot = tables[stream.str()];
  if (auto table = slot.lock())
    return table;
  auto table = std::make_shared<HalfTable>(halfValues);
  double buffers[3][rowChunk];
  uint16_t bits[rowChunk];
  for (int64_t begin = 0; begin < halfValues; begin += rowChunk) {
    std::iota(bits, bits + rowChunk, uint16_t(begin));
    runner.load(0, bits, 0, 1, rowChunk, 0, buffers[0]);
    runner.finish(buffers, rowChunk, table->data(), begin);
  }
  slot = table;
  return table;
}

/// Unary fp16 ops on many elements.
class TableKernel final : public Kernel {
public:
  TableKernel(std::shared_ptr<const HalfTable> table, int64_t size) : table(std::move(table)), size(size) {}

  int64_t flops() const override { return size; }
  bool canOverwrite(unsigned) const override { return true; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    const auto *from = static_cast<const uint16_t *>(in[0]);
    auto *to = static_cast<uint16_t *>(out[0]);
    const uint16_t *entries = table->data();
    parallelFor(context.pool, size, 4 * parallelGrain, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i)
        to[i] = entries[from[i]];
    });
    return llvm::Error::success();
  }

private:
  std::shared_ptr<const HalfTable> table;
  int64_t size;
};

/// Binary ops that are exact in fp32.
class RowOperatorKernel final : public Kernel {
public:
  RowOperatorKernel(RowOperator op, DType type, Broadcast plan) : op(op), type(type), plan(std::move(plan)) {}

  int64_t flops() const override { return plan.size(); }
  bool canOverwrite(unsigned) const override { return true; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    const ElementAccess &access = getElementAccess(type);
    parallelFor(context.pool, plan.size(), 2 * parallelGrain, [&](int64_t begin, int64_t end) {
      plan.forEachRow(begin, end, [&](const BroadcastRow &row) {
        applyRowOperator(op, type, access.at(in[0], row.in[0]), row.stride[0], access.at(in[1], row.in[1]),
                         row.stride[1], access.at(out[0], row.out), row.count);
      });
    });
    return llvm::Error::success();
  }

private:
  RowOperator op;
  DType type;
  Broadcast plan;
};

/// Any op and dtype: chunks of operands are widened, computed and rounded once.
class ScalarKernel final : public Kernel {
public:
  ScalarKernel(ScalarRunner runner, Broadcast plan) : runner(std::move(runner)), plan(std::move(plan)) {}

  int64_t flops() const override { return plan.size(); }
  bool canOverwrite(unsigned) const override { return true; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    parallelFor(context.pool, plan.size(), parallelGrain, [&](int64_t begin, int64_t end) {
      double buffers[3][rowChunk];
      for (int64_t at = begin; at < end; at += rowChunk) {
        const int64_t stop = std::min(end, at + rowChunk);
        plan.forEachRow(at, stop, [&](const BroadcastRow &row) {
          for (unsigned k = 0; k < runner.function().arity; ++k)
            runner.load(k, in[k], row.in[k], row.stride[k], row.count, row.out - at, buffers[k]);
        });
        runner.finish(buffers, stop - at, out[0], at);
      }
    });
    return llvm::Error::success();
  }

private:
  ScalarRunner runner;
  Broadcast plan;
};

} // namespace

llvm::Expected<std::unique_ptr<Kernel>> makeElementwise(const KernelSpec &spec) {
  llvm::SmallVector<const TensorDesc *, 4> descs = getOperandDescs(spec);
  if (descs.empty() || spec.results.size() != 1)
    return makeSpecError(spec, "an elementwise op has operands and one result");
  auto scalar = makeScalarFunction(spec, getInfo(descs[0]->dtype).isFloat);
  if (!scalar)
    return scalar.takeError();
  const unsigned arity = (*scalar)->arity;
  if (descs.size() != arity)
    return makeSpecError(spec, "found " + llvm::Twine(descs.size()) + " operands, the op takes " + llvm::Twine(arity));
  const DType type = descs[0]->dtype;
  if (llvm::any_of(descs, [&](const TensorDesc *desc) { return desc->dtype != type; }))
    return makeSpecError(spec, "operands of different dtypes, " + descs[0]->str() + " and " + descs.back()->str() +
                                   "; cast one of them");
  llvm::Expected<Broadcast> plan = Broadcast::create(spec, spec.results[0].shape, descs);
  if (!plan)
    return plan.takeError();
  const bool sameResult = spec.results[0].dtype == type;
  const bool cleans = spec.numerics.nanToInfinity;
  if (std::optional<RowOperator> op = findRowOperator((*scalar)->expression))
    if (arity == 2 && sameResult && !cleans && (type == DType::fp16 || type == DType::fp32))
      return std::make_unique<RowOperatorKernel>(*op, type, std::move(*plan));
  ScalarRunner runner(spec, std::move(*scalar), descs);
  if (arity == 1 && type == DType::fp16 && sameResult && descs[0]->shape == spec.results[0].shape &&
      plan->size() >= tableThreshold)
    return std::make_unique<TableKernel>(getHalfTable(spec, runner), plan->size());
  return std::make_unique<ScalarKernel>(std::move(runner), std::move(*plan));
}

} // namespace anert
