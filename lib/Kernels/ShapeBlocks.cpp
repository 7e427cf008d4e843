// Ops that move blocks between dims, and padding.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ShapeMoves.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

namespace anert {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;

/// depth_to_space, space_to_depth (block outermost in the channels), pixel_shuffle, pixel_unshuffle (innermost).
MadeKernel makeDepthToSpace(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 4);
  if (!x)
    return x.takeError();
  const bool outermost = spec.param("block_size");
  const int64_t block =
      outermost ? spec.getInt("block_size") : spec.getInt("upscale_factor", spec.getInt("downscale_factor"));
  const llvm::ArrayRef<int64_t> in = (*x)->desc.shape, out = spec.results[0].shape;
  const bool toSpace = out.size() == 4 && in[1] >= out[1];
  const llvm::ArrayRef<int64_t> deep = toSpace ? in : out, wide = toSpace ? out : in;
  // deep = [N, C * b * b, H, W], wide = [N, C, H * b, W * b]
  if (block < 1 || block > 4096 || in.size() != 4 || out.size() != 4 || deep[0] != wide[0] ||
      deep[1] != wide[1] * block * block || deep[2] * block != wide[2] || deep[3] * block != wide[3])
    return makeSpecError(spec, (*x)->desc.str() + " does not become " + spec.results[0].str() + " with blocks of " +
                                   llvm::Twine(block));
  View space = View::dense(wide).split(3, {deep[3], block}).split(2, {deep[2], block});
  View depth = outermost ? View::dense(deep).split(1, {block, block, wide[1]}).permute({0, 3, 4, 1, 5, 2})
                         : View::dense(deep).split(1, {wide[1], block, block}).permute({0, 1, 4, 2, 5, 3});
  if (!toSpace)
    std::swap(space, depth);
  return makeMoveKernel(spec, {{unsigned(spec.operandIndex("x")), std::move(depth), 0, std::move(space)}});
}

/// Indices h of a block's row such that h * block + phase - before is in [0, size), as begin and end.
static std::pair<int64_t, int64_t> getPhase(int64_t block, int64_t phase, int64_t before, int64_t size, int64_t limit) {
  const int64_t shift = before - phase;
  const int64_t begin = shift <= 0 ? 0 : (shift + block - 1) / block;
  const int64_t end = size + shift <= 0 ? 0 : (size + shift + block - 1) / block;
  return {std::min(begin, limit), std::max(std::min(end, limit), std::min(begin, limit))};
}

/// space_to_batch and batch_to_space: batch entry (i * b1 + j) * N + n holds every b-th cell of the padded plane n.
MadeKernel makeSpaceToBatch(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 4);
  if (!x)
    return x.takeError();
  const bool toBatch = spec.param("paddings") || spec.operand("paddings");
  const auto block = getConstantInts(spec, "block_shape"),
             edges = getConstantInts(spec, toBatch ? "paddings" : "crops");
  const llvm::ArrayRef<int64_t> in = (*x)->desc.shape, out = spec.results[0].shape;
  const llvm::ArrayRef<int64_t> plane = toBatch ? in : out, batch = toBatch ? out : in;
  bool fits = block && block->size() == 2 && edges && edges->size() == 4 && in.size() == 4 && out.size() == 4 &&
              llvm::all_of(*block, [](int64_t b) { return b > 0 && b <= 4096; }) &&
              llvm::all_of(*edges, [](int64_t p) { return p >= 0 && p < (int64_t(1) << 31); });
  fits = fits && batch[0] == plane[0] * (*block)[0] * (*block)[1] && batch[1] == plane[1];
  for (unsigned i = 0; fits && i < 2; ++i)
    fits = batch[2 + i] * (*block)[i] == plane[2 + i] + (*edges)[2 * i] + (*edges)[2 * i + 1];
  if (!fits)
    return makeSpecError(spec, (*x)->desc.str() + " does not become " + spec.results[0].str() +
                                   " with this block_shape and padding");
  std::vector<Move> moves;
  for (int64_t i = 0; i < (*block)[0]; ++i) {
    for (int64_t j = 0; j < (*block)[1]; ++j) {
      View cells = View::dense(batch).slice(0, (i * (*block)[1] + j) * plane[0], plane[0]), area = View::dense(plane);
      for (unsigned d = 0; d < 2; ++d) {
        const int64_t step = (*block)[d], before = (*edges)[2 * d], phase = d ? j : i;
        auto [begin, end] = getPhase(step, phase, before, plane[2 + d], batch[2 + d]);
        cells = cells.slice(2 + d, begin, end - begin);
        area = area.slice(2 + d, begin * step + phase - before, end - begin, step);
      }
      const unsigned index = spec.operandIndex("x");
      moves.push_back(toBatch ? Move{index, area, 0, cells} : Move{index, cells, 0, area});
    }
  }
  return makeMoveKernel(spec, std::move(moves), encodeElement((*x)->desc.dtype, 0));
}

MadeKernel makeSlidingWindows(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 1);
  if (!x)
    return x.takeError();
  View from = View::dense((*x)->desc.shape);
  llvm::Expected<unsigned> axis = normalizeAxis(spec, spec.getInt("axis"), from.shape.size());
  if (!axis)
    return axis.takeError();
  const int64_t size = spec.getInt("size"), stride = spec.getInt("stride", 1), length = from.shape[*axis];
  if (size < 1 || size > length || stride < 1)
    return makeSpecError(spec, "size " + llvm::Twine(size) + " and stride " + llvm::Twine(stride) +
                                   " must be positive, size at most the " + llvm::Twine(length) + " elements of axis " +
                                   llvm::Twine(*axis));
  const int64_t step = from.strides[*axis];
  from.shape[*axis] = (length - size) / stride + 1;
  from.strides[*axis] = from.shape[*axis] == 1 ? 0 : step * stride;
  from.shape.insert(from.shape.begin() + *axis + 1, size);
  from.strides.insert(from.strides.begin() + *axis + 1, step);
  if (llvm::Error error = checkShape(spec, from.shape))
    return std::move(error);
  View to = View::dense(from.shape);
  return makeMoveKernel(spec, {{unsigned(spec.operandIndex("x")), std::move(from), 0, std::move(to)}});
}

namespace {

/// A run of target cells [to, to + count) along one dim, filled from source cells from, from + step, ...
struct Segment {
  int64_t to, count, from, step;
};

} // namespace

/// The at most three segments of one padded dim.
static llvm::SmallVector<Segment, 3> getSegments(llvm::StringRef mode, int64_t size, int64_t before, int64_t after) {
  llvm::SmallVector<Segment, 3> segments = {{before, size, 0, 1}};
  const bool reflect = mode == "reflect";
  if (mode != "constant" && before)
    segments.push_back({0, before, reflect ? before : 0, reflect ? -1 : 0});
  if (mode != "constant" && after)
    segments.push_back({before + size, after, reflect ? size - 2 : size - 1, reflect ? -1 : 0});
  return segments;
}

MadeKernel makePad(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x");
  if (!x)
    return x.takeError();
  Dims shape((*x)->desc.shape);
  const std::optional<std::vector<int64_t>> pad = getConstantInts(spec, "pad");
  if (!pad || pad->size() % 2 || pad->size() / 2 > shape.size())
    return makeSpecError(spec, "pad must be constant, with two entries for each of the last dims");
  const std::string mode = spec.getString("mode", "constant");
  if (mode != "constant" && mode != "reflect" && mode != "replicate")
    return makeSpecError(spec, "mode '" + mode + "'; allowed are constant, reflect, replicate");
  std::vector<Move> moves = {
      {unsigned(spec.operandIndex("x")), View::dense(shape), 0, View::dense(spec.results[0].shape)}};
  const size_t first = shape.size() - pad->size() / 2;
  for (size_t i = 0; i < pad->size() / 2; ++i) {
    const int64_t size = shape[first + i], before = (*pad)[2 * i], after = (*pad)[2 * i + 1];
    const int64_t limit = mode == "constant"  ? int64_t(1) << 31
                          : mode == "reflect" ? size - 1
                          : size              ? int64_t(1) << 31
                                              : 0;
    if (before < 0 || after < 0 || std::max(before, after) > std::max<int64_t>(limit, 0))
      return makeSpecError(spec, "padding of dim " + llvm::Twine(first + i) + " by " + llvm::Twine(before) + " and " +
                                     llvm::Twine(after) + ", mode " + mode + " allows 0 to " + llvm::Twine(limit));
    shape[first + i] += before + after;
  }
  if (llvm::Error error = checkShape(spec, shape))
    return std::move(error);
  for (size_t i = 0; i < pad->size() / 2; ++i) {
    std::vector<Move> all;
    for (const Move &move : moves)
      for (const Segment &s : getSegments(mode, (*x)->desc.shape[first + i], (*pad)[2 * i], (*pad)[2 * i + 1]))
        all.push_back({move.operand, move.from.slice(first + i, s.from, s.count, s.step), 0,
                       move.to.slice(first + i, s.to, s.count)});
    moves = std::move(all);
  }
  std::optional<std::vector<char>> fill;
  if (mode == "constant")
    fill = encodeElement((*x)->desc.dtype, spec.getFloat("constant_val", spec.getInt("constant_val")));
  return makeMoveKernel(spec, std::move(moves), std::move(fill));
}

} // namespace anert
