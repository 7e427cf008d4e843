// gather, gather_along_axis, gather_nd and one_hot.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Indices.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include <cstring>

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// Copies rows of `inner` elements; which one goes where is up to the op.
class GatherKernel : public Kernel {
public:
  GatherKernel(const KernelSpec &spec, const KernelOperand &indices, int64_t inner)
      : indices(spec, indices), source(spec.operandIndex("x")), rowBytes(inner * getHostBytes(spec.results[0].dtype)),
        rows(inner ? spec.results[0].numElements() / inner : 0) {}

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    if (llvm::Error error = indices.check(in, sizes))
      return error;
    copyRows(context, rows, rowBytes, in[source], out[0], [&](int64_t row) { return getSource(in, row); });
    return llvm::Error::success();
  }

protected:
  /// The row of x that goes to row `row` of the result.
  virtual int64_t getSource(const void *const *in, int64_t row) const = 0;

  Indices indices;
  Dims sizes; ///< Of the indexed dims.
  int source;
  int64_t rowBytes, rows;
};

/// x as [batch, middle, size, inner], indices as [batch, count], the result as [batch, middle, count, inner].
class GatherAxisKernel final : public GatherKernel {
public:
  GatherAxisKernel(const KernelSpec &spec, const KernelOperand &x, const KernelOperand &indices, unsigned axis,
                   unsigned batchDims)
      : GatherKernel(spec, indices, product(llvm::ArrayRef<int64_t>(x.desc.shape).drop_front(axis + 1))),
        size(x.desc.shape[axis]),
        middle(product(llvm::ArrayRef<int64_t>(x.desc.shape).slice(batchDims, axis - batchDims))),
        count(product(llvm::ArrayRef<int64_t>(indices.desc.shape).drop_front(batchDims))) {
    sizes = {size};
  }

protected:
  int64_t getSource(const void *const *in, int64_t row) const override {
    const int64_t outer = row / count, batch = outer / middle;
    return outer * size + indices.get(in, batch * count + row % count, size);
  }

private:
  int64_t size, middle, count;
};

/// x as [outer, size, inner], indices and result as [outer, count, inner]; rows are single elements.
class GatherAlongKernel final : public GatherKernel {
public:
  GatherAlongKernel(const KernelSpec &spec, const KernelOperand &x, const KernelOperand &indices, unsigned axis)
      : GatherKernel(spec, indices, 1), size(x.desc.shape[axis]), count(indices.desc.shape[axis]),
        inner(product(llvm::ArrayRef<int64_t>(x.desc.shape).drop_front(axis + 1))) {
    sizes = {size};
  }

protected:
  int64_t getSource(const void *const *in, int64_t row) const override {
    return (row / (count * inner) * size + indices.get(in, row, size)) * inner + row % inner;
  }

private:
  int64_t size, count, inner;
};

/// The last dim of indices addresses the dims of x after the batch dims.
class GatherNdKernel final : public GatherKernel {
public:
  GatherNdKernel(const KernelSpec &spec, const KernelOperand &x, const KernelOperand &indices, unsigned batchDims,
                 unsigned depth)
      : GatherKernel(spec, indices, product(llvm::ArrayRef<int64_t>(x.desc.shape).drop_front(batchDims + depth))) {
    const llvm::ArrayRef<int64_t> shape = x.desc.shape;
    sizes = Dims(shape.slice(batchDims, depth));
    const int64_t batch = product(shape.take_front(batchDims));
    rowsPerBatch = batch ? rows / batch : 1;
  }

protected:
  int64_t getSource(const void *const *in, int64_t row) const override {
    int64_t index = row / rowsPerBatch;
    for (size_t i = 0; i < sizes.size(); ++i)
      index = index * sizes[i] + indices.get(in, row * sizes.size() + i, sizes[i]);
    return index;
  }

private:
  int64_t rowsPerBatch;
};

struct GatherOperands {
  const KernelOperand *x, *indices;
};

llvm::Expected<GatherOperands> getOperands(const KernelSpec &spec, size_t minRank) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", minRank);
  if (!x)
    return x.takeError();
  llvm::Expected<const KernelOperand *> indices = getIndexOperand(spec, "indices");
  if (!indices)
    return indices.takeError();
  return GatherOperands{*x, *indices};
}

/// One place a index is `on`, the others `off`; an index outside the vector gives all `off`.
class OneHotKernel final : public Kernel {
public:
  OneHotKernel(const KernelSpec &spec, DType indexType, unsigned axis)
      : index(spec.operandIndex("indices")), indices(getElementAccess(indexType)), result(spec.results[0]) {
    auto encode = [&](llvm::StringRef name, int64_t fallback) {
      return encodeElement(result.dtype, spec.getFloat(name, double(spec.getInt(name, spec.getBool(name, fallback)))));
    };
    on = encode("on_value", 1);
    off = encode("off_value", 0);
    size = result.shape[axis];
    inner = product(llvm::ArrayRef<int64_t>(result.shape).drop_front(axis + 1));
  }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    fillElements(out[0], result.numElements(), off, context);
    const int64_t count = size ? result.numElements() / size : 0;
    for (int64_t i = 0; i < count; ++i) {
      const int64_t hot = indices.loadInt(in[index], i);
      if (hot >= 0 && hot < size)
        std::memcpy(static_cast<char *>(out[0]) + ((i / inner * size + hot) * inner + i % inner) * on.size(), on.data(),
                    on.size());
    }
    return llvm::Error::success();
  }

private:
  int index;
  const ElementAccess &indices;
  TensorDesc result;
  std::vector<char> on, off;
  int64_t size, inner;
};

} // namespace

MadeKernel makeGather(const KernelSpec &spec) {
  llvm::Expected<GatherOperands> operands = getOperands(spec, 1);
  if (!operands)
    return operands.takeError();
  const llvm::ArrayRef<int64_t> x = operands->x->desc.shape, indices = operands->indices->desc.shape;
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), x.size());
  if (!axis)
    return axis.takeError();
  int64_t batchDims = spec.getInt("batch_dims");
  batchDims += batchDims < 0 ? indices.size() : 0;
  if (batchDims < 0 || batchDims > *axis || batchDims > int64_t(indices.size()) ||
      x.take_front(batchDims) != indices.take_front(batchDims))
    return makeSpecError(spec, "batch_dims " + llvm::Twine(batchDims) + " must be at most the axis, and x " +
                                   operands->x->desc.str() + " and indices " + operands->indices->desc.str() +
                                   " must agree in these dims");
  Dims implied(x.take_front(*axis));
  llvm::append_range(implied, indices.drop_front(batchDims));
  llvm::append_range(implied, x.drop_front(*axis + 1));
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  return std::make_unique<GatherAxisKernel>(spec, *operands->x, *operands->indices, *axis, batchDims);
}

MadeKernel makeGatherAlongAxis(const KernelSpec &spec) {
  llvm::Expected<GatherOperands> operands = getOperands(spec, 1);
  if (!operands)
    return operands.takeError();
  const llvm::ArrayRef<int64_t> x = operands->x->desc.shape;
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), x.size());
  if (!axis)
    return axis.takeError();
  Dims implied(operands->indices->desc.shape);
  if (implied.size() != x.size())
    return makeSpecError(spec, "x is " + operands->x->desc.str() + ", indices are " + operands->indices->desc.str() +
                                   "; their ranks must be equal");
  for (size_t i = 0; i < x.size(); ++i)
    if (i != *axis)
      implied[i] = x[i];
  if (implied != operands->indices->desc.shape)
    return makeSpecError(spec, "x is " + operands->x->desc.str() + ", indices are " + operands->indices->desc.str() +
                                   "; only dim " + llvm::Twine(*axis) + " may differ");
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  return std::make_unique<GatherAlongKernel>(spec, *operands->x, *operands->indices, *axis);
}

MadeKernel makeGatherNd(const KernelSpec &spec) {
  llvm::Expected<GatherOperands> operands = getOperands(spec, 1);
  if (!operands)
    return operands.takeError();
  const llvm::ArrayRef<int64_t> x = operands->x->desc.shape, indices = operands->indices->desc.shape;
  const int64_t batchDims = spec.getInt("batch_dims"), depth = indices.empty() ? 0 : indices.back();
  if (batchDims < 0 || depth < 1 || batchDims + 1 > int64_t(indices.size()) || batchDims > int64_t(x.size()) ||
      depth > int64_t(x.size()) - batchDims || x.take_front(batchDims) != indices.take_front(batchDims))
    return makeSpecError(spec, "indices " + operands->indices->desc.str() + " with batch_dims " +
                                   llvm::Twine(batchDims) + " cannot address " + operands->x->desc.str());
  Dims implied(indices.drop_back());
  llvm::append_range(implied, x.drop_front(batchDims + depth));
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  return std::make_unique<GatherNdKernel>(spec, *operands->x, *operands->indices, batchDims, depth);
}

/// The vector's size is read from the declared result.
MadeKernel makeOneHot(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> indices = getInput(spec, "indices", 0, /*sameType=*/false);
  if (!indices)
    return indices.takeError();
  Dims implied((*indices)->desc.shape);
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis", -1), implied.size() + 1);
  if (!axis)
    return axis.takeError();
  const std::optional<std::vector<int64_t>> size = getConstantInts(spec, "one_hot_vector_size");
  const llvm::ArrayRef<int64_t> shape = spec.results[0].shape;
  const int64_t declared = *axis < shape.size() ? shape[*axis] : 0;
  implied.insert(implied.begin() + *axis, size && size->size() == 1 ? size->front() : declared);
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  return std::make_unique<OneHotKernel>(spec, (*indices)->desc.dtype, *axis);
}

} // namespace anert
