// scatter, scatter_along_axis and scatter_nd.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Scalar.h"
#include "Check.h"
#include "Indices.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <cstring>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

enum class ScatterMode { Update, Add, Sub, Mul, Div, Max, Min };
constexpr llvm::StringLiteral modeNames[] = {"update", "add", "sub", "mul", "div", "max", "min"};

/// state[i] = state[i] op update[i], for double and for int64_t that holds int32.
template <typename T> void combine(ScatterMode mode, T *state, const T *update, int64_t count) {
  auto each = [&](auto fn) {
    for (int64_t i = 0; i < count; ++i)
      state[i] = fn(state[i], update[i]);
  };
  switch (mode) {
  case ScatterMode::Update:
    return each([](T, T b) { return b; });
  case ScatterMode::Add:
    return each([](T a, T b) { return a + b; });
  case ScatterMode::Sub:
    return each([](T a, T b) { return a - b; });
  case ScatterMode::Mul:
    return each([](T a, T b) { return a * b; });
  case ScatterMode::Div:
    return each([](T a, T b) { return scalar::divide(a, b); });
  case ScatterMode::Max:
    return each([](T a, T b) { return scalar::max(a, b); });
  case ScatterMode::Min:
    return each([](T a, T b) { return scalar::min(a, b); });
  }
}

/// Applies rows of `inner` updates to rows of the data; which one goes where is up to the op. Updates of one row are
/// applied in their order, and the row is rounded once.
class ScatterKernel : public Kernel {
public:
  ScatterKernel(const KernelSpec &spec, const KernelOperand &indices, ScatterMode mode, Dims sizes, int64_t inner)
      : indices(spec, indices), data(spec.operandIndex("data")), updates(spec.operandIndex("updates")), mode(mode),
        result(spec.results[0]), access(getElementAccess(result.dtype)), sizes(std::move(sizes)), inner(inner),
        rows(inner ? spec.operand("updates")->desc.numElements() / inner : 0) {}

  size_t scratchBytes() const override { return rows * sizeof(Place); }
  bool canOverwrite(unsigned index) const override { return int(index) == data; }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    if (llvm::Error error = indices.check(in, sizes))
      return error;
    if (in[data] != out[0])
      std::memcpy(out[0], in[data], result.numBytes());
    auto *places = static_cast<Place *>(context.scratch);
    for (int64_t row = 0; row < rows; ++row)
      places[row] = {getTarget(in, row), row};
    std::sort(places, places + rows);
    parallelFor(context.pool, rows, std::max<int64_t>(1, 4096 / std::max<int64_t>(1, inner)),
                [&](int64_t begin, int64_t end) {
                  for (int64_t i = begin; i < end; ++i)
                    if (i == 0 || places[i].target != places[i - 1].target)
                      applyAll(places + i, places + rows, in[updates], out[0]);
                });
    return llvm::Error::success();
  }

protected:
  /// The row of the data that row `row` of the updates goes to.
  virtual int64_t getTarget(const void *const *in, int64_t row) const = 0;

  Indices indices;

private:
  struct Place {
    int64_t target, row;
    bool operator<(const Place &other) const {
      return target != other.target ? target < other.target : row < other.row;
    }
  };

  /// Applies all updates with the target of the first one.
  void applyAll(const Place *place, const Place *end, const void *from, void *to) const {
    const Place *last = std::find_if(place, end, [&](const Place &other) { return other.target != place->target; });
    if (mode == ScatterMode::Update)
      std::memcpy(access.at(to, place->target * inner), access.at(from, (last - 1)->row * inner), inner * access.bytes);
    else if (access.isFloat)
      accumulate<double>(place, last, from, to, access.loadDoubles, access.storeDoubles);
    else
      accumulate<int64_t>(place, last, from, to, access.loadInts, access.storeInts);
  }

  template <typename T, typename Load, typename Store>
  void accumulate(const Place *place, const Place *last, const void *from, void *to, Load load, Store store) const {
    T state[rowChunk], update[rowChunk];
    for (int64_t begin = 0; begin < inner; begin += rowChunk) {
      const int64_t count = std::min(rowChunk, inner - begin);
      void *target = access.at(to, place->target * inner + begin);
      load(target, 1, count, state);
      for (const Place *next = place; next != last; ++next) {
        load(access.at(from, next->row * inner + begin), 1, count, update);
        combine(mode, state, update, count);
        if constexpr (std::is_same_v<T, int64_t>)
          for (int64_t i = 0; i < count; ++i)
            state[i] = int32_t(state[i]);
      }
      store(state, count, target);
    }
  }

  int data, updates;
  ScatterMode mode;
  TensorDesc result;
  const ElementAccess &access;
  Dims sizes; ///< Of the indexed dims.
  int64_t inner, rows;
};

/// Data as [outer, size, inner], indices as [count], updates as [outer, count, inner].
class ScatterAxisKernel final : public ScatterKernel {
public:
  ScatterAxisKernel(const KernelSpec &spec, const KernelOperand &indices, ScatterMode mode,
                    llvm::ArrayRef<int64_t> data, unsigned axis)
      : ScatterKernel(spec, indices, mode, {data[axis]}, product(data.drop_front(axis + 1))), size(data[axis]),
        count(indices.desc.numElements()) {}

protected:
  int64_t getTarget(const void *const *in, int64_t row) const override {
    return row / count * size + indices.get(in, row % count, size);
  }

private:
  int64_t size, count;
};

/// Data as [outer, size, along], indices and updates as [outer, count, along]; rows are single elements.
class ScatterAlongKernel final : public ScatterKernel {
public:
  ScatterAlongKernel(const KernelSpec &spec, const KernelOperand &indices, ScatterMode mode,
                     llvm::ArrayRef<int64_t> data, unsigned axis)
      : ScatterKernel(spec, indices, mode, {data[axis]}, 1), size(data[axis]), count(indices.desc.shape[axis]),
        along(product(data.drop_front(axis + 1))) {}

protected:
  int64_t getTarget(const void *const *in, int64_t row) const override {
    return (row / (count * along) * size + indices.get(in, row, size)) * along + row % along;
  }

private:
  int64_t size, count, along;
};

/// The last dim of indices addresses the leading dims of the data.
class ScatterNdKernel final : public ScatterKernel {
public:
  ScatterNdKernel(const KernelSpec &spec, const KernelOperand &indices, ScatterMode mode, llvm::ArrayRef<int64_t> data,
                  unsigned depth)
      : ScatterKernel(spec, indices, mode, Dims(data.take_front(depth)), product(data.drop_front(depth))),
        dims(data.take_front(depth)) {}

protected:
  int64_t getTarget(const void *const *in, int64_t row) const override {
    int64_t target = 0;
    for (size_t i = 0; i < dims.size(); ++i)
      target = target * dims[i] + indices.get(in, row * dims.size() + i, dims[i]);
    return target;
  }

private:
  Dims dims;
};

struct ScatterOperands {
  const KernelOperand *data, *indices, *updates;
  ScatterMode mode;
};

llvm::Expected<ScatterOperands> getOperands(const KernelSpec &spec, size_t minRank) {
  llvm::Expected<const KernelOperand *> data = getOperand(spec, "data", floatOrIntTypes);
  if (!data)
    return data.takeError();
  const DType dtype = (*data)->desc.dtype;
  llvm::Expected<const KernelOperand *> updates = getOperand(spec, "updates", dtype);
  if (!updates)
    return updates.takeError();
  if ((*data)->desc.shape.size() < minRank)
    return makeSpecError(spec, "data is " + (*data)->desc.str() + ", rank 1 or more is needed");
  if (llvm::Error error = checkResult(spec, (*data)->desc.shape, dtype))
    return std::move(error);
  llvm::Expected<const KernelOperand *> indices = getIndexOperand(spec, "indices");
  if (!indices)
    return indices.takeError();
  const std::string mode = spec.getString("mode", "add");
  const auto *found = llvm::find(modeNames, mode);
  if (found == std::end(modeNames))
    return makeSpecError(spec, "mode is '" + mode + "', allowed are " + llvm::join(llvm::ArrayRef(modeNames), ", "));
  return ScatterOperands{*data, *indices, *updates, ScatterMode(found - std::begin(modeNames))};
}

llvm::Error checkUpdates(const KernelSpec &spec, const ScatterOperands &operands, llvm::ArrayRef<int64_t> implied) {
  if (llvm::ArrayRef<int64_t>(operands.updates->desc.shape) == implied)
    return llvm::Error::success();
  return makeSpecError(spec, "updates are " + operands.updates->desc.str() + "; data " + operands.data->desc.str() +
                                 " and indices " + operands.indices->desc.str() + " need the shape " +
                                 formatShape(implied));
}

} // namespace

MadeKernel makeScatter(const KernelSpec &spec) {
  llvm::Expected<ScatterOperands> operands = getOperands(spec, 1);
  if (!operands)
    return operands.takeError();
  const llvm::ArrayRef<int64_t> data = operands->data->desc.shape;
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), data.size());
  if (!axis)
    return axis.takeError();
  Dims implied(data.take_front(*axis));
  llvm::append_range(implied, operands->indices->desc.shape);
  llvm::append_range(implied, data.drop_front(*axis + 1));
  if (llvm::Error error = checkUpdates(spec, *operands, implied))
    return std::move(error);
  return std::make_unique<ScatterAxisKernel>(spec, *operands->indices, operands->mode, data, *axis);
}

MadeKernel makeScatterAlongAxis(const KernelSpec &spec) {
  llvm::Expected<ScatterOperands> operands = getOperands(spec, 1);
  if (!operands)
    return operands.takeError();
  const llvm::ArrayRef<int64_t> data = operands->data->desc.shape;
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), data.size());
  if (!axis)
    return axis.takeError();
  const llvm::ArrayRef<int64_t> indices = operands->indices->desc.shape;
  Dims implied(data);
  if (indices.size() == data.size())
    implied[*axis] = indices[*axis];
  if (indices != llvm::ArrayRef<int64_t>(implied))
    return makeSpecError(spec, "data is " + operands->data->desc.str() + ", indices are " +
                                   operands->indices->desc.str() + "; only dim " + llvm::Twine(*axis) + " may differ");
  if (llvm::Error error = checkUpdates(spec, *operands, implied))
    return std::move(error);
  return std::make_unique<ScatterAlongKernel>(spec, *operands->indices, operands->mode, data, *axis);
}

MadeKernel makeScatterNd(const KernelSpec &spec) {
  llvm::Expected<ScatterOperands> operands = getOperands(spec, 0);
  if (!operands)
    return operands.takeError();
  const llvm::ArrayRef<int64_t> data = operands->data->desc.shape, indices = operands->indices->desc.shape;
  const int64_t depth = indices.empty() ? 0 : indices.back();
  if (depth < 1 || depth > int64_t(data.size()))
    return makeSpecError(spec,
                         "indices " + operands->indices->desc.str() + " cannot address " + operands->data->desc.str());
  Dims implied(indices.drop_back());
  llvm::append_range(implied, data.drop_front(depth));
  if (llvm::Error error = checkUpdates(spec, *operands, implied))
    return std::move(error);
  return std::make_unique<ScatterNdKernel>(spec, *operands->indices, operands->mode, data, depth);
}

} // namespace anert
