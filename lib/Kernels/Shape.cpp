// Ops that only rearrange whole dims: reshape, transpose, concat, stack, split, tile, reverse, crop, band_part.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ShapeMoves.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

namespace anert {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// The one move from operand x to the result.
static MadeKernel moveAll(const KernelSpec &spec, View from, View to) {
  return makeMoveKernel(spec, {{unsigned(spec.operandIndex("x")), std::move(from), 0, std::move(to)}});
}

/// Ops that keep the order of the elements: reshape, expand_dims, squeeze, flatten2d, identity, reshape_like.
MadeKernel makeReshape(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x");
  if (!x)
    return x.takeError();
  const int64_t count = (*x)->desc.numElements();
  if (count != spec.results[0].numElements())
    return makeSpecError(spec, (*x)->desc.str() + " and " + spec.results[0].str() + " differ in number of elements");
  return moveAll(spec, View::dense({count}), View::dense({count}));
}

MadeKernel makeTranspose(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x");
  if (!x)
    return x.takeError();
  llvm::SmallVector<unsigned, 5> perm;
  const size_t rank = (*x)->desc.shape.size();
  for (int64_t dim : spec.getInts("perm")) {
    llvm::Expected<unsigned> axis = normalizeAxis(spec, dim, rank);
    if (!axis)
      return axis.takeError();
    if (llvm::is_contained(perm, *axis))
      return makeSpecError(spec, "perm names dim " + llvm::Twine(*axis) + " twice");
    perm.push_back(*axis);
  }
  if (perm.size() != rank)
    return makeSpecError(spec, "perm has " + llvm::Twine(perm.size()) + " entries for rank " + llvm::Twine(rank));
  View from = View::dense((*x)->desc.shape).permute(perm);
  if (llvm::Error error = checkShape(spec, from.shape))
    return std::move(error);
  View to = View::dense(from.shape);
  return moveAll(spec, std::move(from), std::move(to));
}

/// The operands of `values`, all of the result's dtype.
static llvm::Expected<llvm::ArrayRef<KernelOperand>> getValues(const KernelSpec &spec) {
  auto arg = llvm::find_if(spec.args, [](const KernelArg &arg) { return arg.name == "values"; });
  if (arg == spec.args.end() || arg->operands.empty() || spec.results.size() != 1)
    return makeSpecError(spec, "operands 'values' and one result are needed");
  for (const KernelOperand &value : arg->operands)
    if (value.desc.dtype != spec.results[0].dtype)
      return makeSpecError(spec, "value of type " + value.desc.str() + " in a result " + spec.results[0].str());
  return llvm::ArrayRef<KernelOperand>(arg->operands);
}

/// The shape in which a value joins others: scalars join to a vector.
static Dims getJoinedShape(const KernelOperand &value) {
  return value.desc.shape.empty() ? Dims{1} : Dims(value.desc.shape);
}

MadeKernel makeConcat(const KernelSpec &spec) {
  llvm::Expected<llvm::ArrayRef<KernelOperand>> values = getValues(spec);
  if (!values)
    return values.takeError();
  const Dims first = getJoinedShape(values->front());
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), first.size());
  if (!axis)
    return axis.takeError();
  Dims implied(first);
  implied[*axis] = 0;
  for (const KernelOperand &value : *values) {
    Dims shape = getJoinedShape(value);
    bool fits = shape.size() == first.size();
    if (fits) {
      fits = !spec.getBool("interleave") || shape[*axis] == first[*axis];
      implied[*axis] += shape[*axis];
      shape[*axis] = first[*axis];
    }
    if (!fits || shape != first)
      return makeSpecError(spec, value.desc.str() + " does not fit to " + values->front().desc.str() + " on axis " +
                                     llvm::Twine(*axis));
  }
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  const View whole = View::dense(implied);
  std::vector<Move> moves;
  int64_t begin = 0;
  for (auto [index, value] : llvm::enumerate(*values)) {
    const Dims shape = getJoinedShape(value);
    const int64_t size = shape[*axis];
    View to =
        spec.getBool("interleave") ? whole.slice(*axis, index, size, values->size()) : whole.slice(*axis, begin, size);
    moves.push_back({unsigned(index), View::dense(shape), 0, std::move(to)});
    begin += size;
  }
  return makeMoveKernel(spec, std::move(moves));
}

MadeKernel makeStack(const KernelSpec &spec) {
  llvm::Expected<llvm::ArrayRef<KernelOperand>> values = getValues(spec);
  if (!values)
    return values.takeError();
  const TensorDesc &first = values->front().desc;
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), first.shape.size() + 1);
  if (!axis)
    return axis.takeError();
  Dims implied(first.shape);
  implied.insert(implied.begin() + *axis, values->size());
  if (llvm::Error error = checkShape(spec, implied))
    return std::move(error);
  std::vector<Move> moves;
  for (auto [index, value] : llvm::enumerate(*values)) {
    if (value.desc != first)
      return makeSpecError(spec, value.desc.str() + " is stacked with " + first.str() + "; all must be equal");
    moves.push_back(
        {unsigned(index), View::dense(first.shape).repeat(*axis, 1), 0, View::dense(implied).slice(*axis, index, 1)});
  }
  return makeMoveKernel(spec, std::move(moves));
}

/// The parts are as large as the declared results; num_splits and split_sizes say nothing more.
MadeKernel makeSplit(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 1);
  if (!x)
    return x.takeError();
  Dims shape((*x)->desc.shape);
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), shape.size());
  if (!axis)
    return axis.takeError();
  const int64_t total = shape[*axis];
  const View whole = View::dense(shape);
  std::vector<Move> moves;
  int64_t begin = 0;
  for (auto [index, result] : llvm::enumerate(spec.results)) {
    shape[*axis] = result.shape.size() == shape.size() ? result.shape[*axis] : 0;
    if (llvm::Error error = checkShape(spec, shape, index))
      return std::move(error);
    if (shape[*axis] > total - begin)
      break;
    moves.push_back({unsigned(spec.operandIndex("x")), whole.slice(*axis, begin, shape[*axis]), unsigned(index),
                     View::dense(shape)});
    begin += shape[*axis];
  }
  if (begin != total || moves.size() != spec.results.size())
    return makeSpecError(spec, "the results do not add up to the " + llvm::Twine(total) + " elements of axis " +
                                   llvm::Twine(*axis));
  return makeMoveKernel(spec, std::move(moves));
}

/// The repetitions follow from the two shapes, so `reps` need not be constant.
MadeKernel makeTile(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x");
  if (!x)
    return x.takeError();
  const llvm::ArrayRef<int64_t> shape = (*x)->desc.shape, result = spec.results[0].shape;
  View from = View::dense(shape), to = View::dense(result);
  std::optional<std::vector<int64_t>> reps = getConstantInts(spec, "reps");
  for (size_t i = shape.size(); i-- > 0;) {
    const bool fits = shape.size() == result.size() && shape[i] != 0 && result[i] % shape[i] == 0;
    const int64_t times = fits ? result[i] / shape[i] : 0;
    if (!fits || (reps && i < reps->size() && (*reps)[i] != times))
      return makeSpecError(spec, "result " + spec.results[0].str() + " is not " + (*x)->desc.str() + " times reps");
    from = from.repeat(i, times);
    to = to.split(i, {times, shape[i]});
  }
  return moveAll(spec, std::move(from), std::move(to));
}

MadeKernel makeReverse(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x");
  if (!x)
    return x.takeError();
  const llvm::ArrayRef<int64_t> shape = (*x)->desc.shape;
  llvm::Expected<llvm::SmallVector<unsigned, 5>> axes = normalizeAxes(spec, "axes", shape.size());
  if (!axes)
    return axes.takeError();
  if (llvm::Error error = checkShape(spec, shape))
    return std::move(error);
  View from = View::dense(shape);
  for (unsigned axis : *axes)
    from = from.slice(axis, shape[axis] - 1, shape[axis], -1);
  return moveAll(spec, std::move(from), View::dense(shape));
}

MadeKernel makeCrop(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 2);
  if (!x)
    return x.takeError();
  View from = View::dense((*x)->desc.shape);
  unsigned dim = from.shape.size() - 2;
  for (llvm::StringRef name : {"crop_height", "crop_width"}) {
    const std::vector<int64_t> crop = spec.getInts(name);
    const int64_t size = from.shape[dim];
    if (crop.size() != 2 || crop[0] < 0 || crop[1] < 0 || crop[0] > size || crop[1] > size - crop[0])
      return makeSpecError(spec,
                           name + " must be two numbers, 0 or more, that leave something of " + llvm::Twine(size));
    from = from.slice(dim++, crop[0], size - crop[0] - crop[1]);
  }
  if (llvm::Error error = checkShape(spec, from.shape))
    return std::move(error);
  View to = View::dense(from.shape);
  return moveAll(spec, std::move(from), std::move(to));
}

/// Keeps `lower` diagonals below the main one and `upper` above it; negative keeps all.
MadeKernel makeBandPart(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 2);
  if (!x)
    return x.takeError();
  if (llvm::Error error = checkShape(spec, (*x)->desc.shape))
    return std::move(error);
  const View whole = View::dense((*x)->desc.shape);
  const unsigned rowDim = whole.shape.size() - 2, columnDim = rowDim + 1;
  const int64_t rows = whole.shape[rowDim], columns = whole.shape[columnDim];
  const int64_t lower = spec.getInt("lower", -1), upper = spec.getInt("upper", -1);
  std::vector<Move> moves;
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t begin = lower < 0 || lower >= row ? 0 : row - lower;
    const int64_t end = upper < 0 || upper >= columns ? columns : std::min(columns, row + upper + 1);
    if (begin >= end)
      continue;
    const View part = whole.slice(rowDim, row, 1).slice(columnDim, begin, end - begin);
    moves.push_back({unsigned(spec.operandIndex("x")), part, 0, part});
  }
  return makeMoveKernel(spec, std::move(moves), encodeElement((*x)->desc.dtype, 0));
}

} // namespace anert
