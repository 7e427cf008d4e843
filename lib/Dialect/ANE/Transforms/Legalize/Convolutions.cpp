// Convolutions in the form that the engine takes, and weights that it can read.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Legalize.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::ane::legalize {
namespace {

/// The window of a convolution with every pad as a number.
struct Window {
  SmallVector<int64_t> kernel, strides, dilations, pads; ///< Two pads a spatial dimension: before, after.
  int64_t groups;

  explicit Window(ConvOp op) {
    MILArgs args = MILArgs::of(op);
    ArrayRef<int64_t> x = tensorType(op.getX()).getShape().drop_front(2);
    kernel = llvm::to_vector(tensorType(op.getWeight()).getShape().drop_front(2));
    strides = args.getInts("strides"), dilations = args.getInts("dilations"), pads = args.getInts("pad");
    groups = args.getInt("groups");
    StringRef type = args.getString("pad_type");
    if (type == "custom")
      return;
    pads.assign(2 * kernel.size(), 0);
    for (size_t i = 0; i < kernel.size() && type != "valid"; ++i) {
      int64_t reach = (llvm::divideCeil(x[i], strides[i]) - 1) * strides[i] + (kernel[i] - 1) * dilations[i] + 1;
      int64_t total = std::max<int64_t>(reach - x[i], 0);
      pads[2 * i] = type == "same" ? total / 2 : (total + 1) / 2;
      pads[2 * i + 1] = total - pads[2 * i];
    }
  }
  bool isPointwise() const {
    auto isOne = [](int64_t value) { return value == 1; };
    return llvm::all_of(kernel, isOne) && llvm::all_of(strides, isOne) && !isPadded();
  }
  bool isPadded() const {
    return llvm::any_of(pads, [](int64_t pad) { return pad != 0; });
  }
};

} // namespace

/// The attribute of a list of sizes.
static DenseI32ArrayAttr toAttr(ImplicitLocOpBuilder &b, ArrayRef<int64_t> numbers) {
  return b.getDenseI32ArrayAttr(llvm::to_vector_of<int32_t>(numbers));
}

/// A convolution without bias and with every parameter spelled.
static Expr conv(ImplicitLocOpBuilder &b, Value x, Value weight, const Window &window) {
  return {b, ConvOp::create(b, x, weight, Value(), toAttr(b, window.strides), b.getStringAttr("custom"),
                            toAttr(b, window.pads), toAttr(b, window.dilations), b.getI32IntegerAttr(window.groups))};
}

/// `value`, and the bias of the convolution on its channels if there is one.
static Value addBias(ImplicitLocOpBuilder &b, Expr value, Value bias) {
  if (!bias)
    return value;
  SmallVector<int64_t> shape(value.shape().size(), 1);
  shape[1] = tensorType(bias).getNumElements();
  return value + Expr(b, bias).reshape(shape);
}

//===-- O-CONVBIAS -----------------------------------------------------------===//

/// conv(x, w, c) -> add(conv(x, w), c), which the in-memory door takes
static LogicalResult splitBias(ConvOp op, PatternRewriter &rewriter, const Scope &) {
  if (!op.getBias())
    return rewriter.notifyMatchFailure(op, "there is no bias");
  ImplicitLocOpBuilder b = before(op, rewriter);
  Value plain = ConvOp::create(b, op.getX(), op.getWeight(), Value(), op.getStridesAttr(), op.getPadTypeAttr(),
                               op.getPadAttr(), op.getDilationsAttr(), op.getGroupsAttr());
  rewriter.replaceOp(op, addBias(b, Expr(b, plain), op.getBias()));
  return success();
}

/// conv_transpose(x, w, c) -> add(conv_transpose(x, w), c)
static LogicalResult splitTransposedBias(ConvTransposeOp op, PatternRewriter &rewriter, const Scope &) {
  if (!op.getBias())
    return rewriter.notifyMatchFailure(op, "there is no bias");
  ImplicitLocOpBuilder b = before(op, rewriter);
  Value plain =
      ConvTransposeOp::create(b, op.getX(), op.getWeight(), Value(), op.getPadAttr(), op.getOutputShapeAttr(),
                              op.getPadTypeAttr(), op.getStridesAttr(), op.getDilationsAttr(), op.getGroupsAttr());
  rewriter.replaceOp(op, addBias(b, Expr(b, plain), op.getBias()));
  return success();
}

void populateConvBias(RewritePatternSet &patterns, const Scope &scope) {
  if ((scope.door & Door::InMemory) == Door::None)
    return;
  add<ConvOp>(patterns, scope, splitBias);
  add<ConvTransposeOp>(patterns, scope, splitTransposedBias);
}

//===-- O-CONVIN -------------------------------------------------------------===//

/// Input channels that are known to compile; 32,000 are rejected.
static constexpr int64_t maxInputChannels = 16384;

/// conv(x, w) -> sum of conv(channels of x, channels of w)
static LogicalResult splitInput(ConvOp op, PatternRewriter &rewriter, const Scope &) {
  int64_t channels = tensorType(op.getX()).getDimSize(1);
  Window window(op);
  if (channels <= maxInputChannels || window.groups != 1 || !isConstantExpression(op.getWeight()))
    return rewriter.notifyMatchFailure(op, "the input channels are few, in groups, or met by a computed weight");
  ImplicitLocOpBuilder b = before(op, rewriter);
  int64_t parts = llvm::divideCeil(channels, maxInputChannels), size = llvm::divideCeil(channels, parts);
  std::optional<Expr> sum;
  for (int64_t begin = 0; begin < channels; begin += size) {
    int64_t count = std::min(size, channels - begin);
    Value x = Expr(b, op.getX()).slice(1, begin, count), weight = Expr(b, op.getWeight()).slice(1, begin, count);
    Expr part = conv(b, x, weight, window);
    sum = sum ? *sum + part : part;
  }
  rewriter.replaceOp(op, addBias(b, *sum, op.getBias()));
  return success();
}

void populateConvIn(RewritePatternSet &patterns, const Scope &scope) { add<ConvOp>(patterns, scope, splitInput); }

//===-- L-KERNEL ----------------------------------------------------------===//

/// The widest kernel of a family.
static int64_t getMaxKernelWidth(const anert::Chip &chip) { return chip.family >= 16 ? 15 : 13; }

/// conv(x, w) -> sum of conv(columns of x, columns of w), for kernels wider than the target takes
static LogicalResult splitKernel(ConvOp op, PatternRewriter &rewriter, const Scope &scope) {
  Window window(op);
  int64_t limit = getMaxKernelWidth(*scope.chip), rank = tensorType(op.getX()).getRank(), width = window.kernel.back();
  if (width <= limit || !isConstantExpression(op.getWeight()))
    return rewriter.notifyMatchFailure(op, "the kernel is no wider than the target takes, or computed");
  ImplicitLocOpBuilder b = before(op, rewriter);
  // The padding of the width becomes zeros, so that every part sees its own columns.
  Value x = op.getX();
  if (window.pads.back() != 0 || window.pads[window.pads.size() - 2] != 0) {
    SmallVector<int64_t> amounts(2 * rank, 0);
    std::swap(amounts[2 * rank - 1], window.pads.back());
    std::swap(amounts[2 * rank - 2], window.pads[window.pads.size() - 2]);
    x = PadOp::create(b, x, makeList(b, amounts), b.getStringAttr("constant"),
                      FloatAttr::get(tensorType(x).getElementType(), 0.0));
  }
  int64_t columns = tensorType(op.getY()).getShape().back(), stride = window.strides.back();
  std::optional<Expr> sum;
  for (int64_t begin = 0; begin < width; begin += limit) {
    int64_t count = std::min(limit, width - begin), dilation = window.dilations.back();
    int64_t reach = (columns - 1) * stride + (count - 1) * dilation + 1;
    Value part = Expr(b, x).slice(rank - 1, begin * dilation, reach);
    Value weight = Expr(b, op.getWeight()).slice(rank - 1, begin, count);
    Expr product = conv(b, part, weight, window);
    sum = sum ? *sum + product : product;
  }
  rewriter.replaceOp(op, addBias(b, *sum, op.getBias()));
  return success();
}

void populateKernel(RewritePatternSet &patterns, const Scope &scope) { add<ConvOp>(patterns, scope, splitKernel); }

//===-- W-CONST --------------------------------------------------------------===//

/// The columns under the window: a slice of x for each element of the kernel, joined along the channels.
static Value gatherWindows(ImplicitLocOpBuilder &b, Value x, ArrayRef<int64_t> result, const Window &window) {
  RankedTensorType type = tensorType(x);
  if (window.isPadded()) {
    SmallVector<int64_t> amounts(4, 0);
    llvm::append_range(amounts, window.pads);
    x = PadOp::create(b, x, makeList(b, amounts), b.getStringAttr("constant"),
                      FloatAttr::get(type.getElementType(), 0.0));
  }
  SmallVector<Value> parts;
  for (int64_t i = 0; i < window.kernel[0]; ++i)
    for (int64_t j = 0; j < window.kernel[1]; ++j) {
      SmallVector<int64_t> begin = {0, 0, i * window.dilations[0], j * window.dilations[1]};
      SmallVector<int64_t> end = {type.getDimSize(0), type.getDimSize(1),
                                  begin[2] + (result[2] - 1) * window.strides[0] + 1,
                                  begin[3] + (result[3] - 1) * window.strides[1] + 1};
      SmallVector<int64_t> strides = {1, 1, window.strides[0], window.strides[1]};
      parts.push_back(SliceByIndexOp::create(b, x, makeList(b, begin), makeList(b, end), toAttr(b, strides),
                                             DenseBoolArrayAttr(), DenseBoolArrayAttr(), DenseBoolArrayAttr()));
    }
  if (parts.size() == 1)
    return parts.front();
  return ConcatOp::create(b, parts, b.getI32IntegerAttr(1), b.getBoolAttr(false));
}

/// conv(x, w) -> matmul(w, windows of x), if w is computed
static LogicalResult lowerComputedWeight(ConvOp op, PatternRewriter &rewriter, const Scope &) {
  RankedTensorType weight = tensorType(op.getWeight()), x = tensorType(op.getX());
  Window window(op);
  if (isConstantExpression(op.getWeight()) || weight.getRank() != 4 || window.groups != 1)
    return rewriter.notifyMatchFailure(op, "the weight is constant, not of two spatial dimensions, or in groups");
  ImplicitLocOpBuilder b = before(op, rewriter);
  ArrayRef<int64_t> result = tensorType(op.getY()).getShape();
  int64_t out = weight.getDimSize(0), inner = weight.getNumElements() / out;
  Expr w(b, op.getWeight()), columns(b, op.getX());
  if (!window.isPointwise()) {
    columns = Expr(b, gatherWindows(b, op.getX(), result, window));
    w = Expr(b, TransposeOp::create(b, w, b.getDenseI32ArrayAttr({0, 2, 3, 1})));
  }
  columns = columns.reshape({x.getDimSize(0), inner, result[2] * result[3]});
  Expr y = w.reshape({1, out, inner}).matmul(columns);
  rewriter.replaceOp(op, addBias(b, y.reshape(result), op.getBias()));
  return success();
}

void populateConvWeight(RewritePatternSet &patterns, const Scope &scope) {
  add<ConvOp>(patterns, scope, lowerComputedWeight);
}

//===-- M-PATCHCONV --------------------------------------------------------------===//

/// The smallest patches that are known to fail.
static constexpr int64_t minPatch = 8;

/// conv(x, w) of patches side by side -> conv(space_to_depth(x), w as 1x1)
static LogicalResult lowerPatches(ConvOp op, PatternRewriter &rewriter, const Scope &) {
  RankedTensorType weight = tensorType(op.getWeight()), x = tensorType(op.getX());
  Window window(op);
  bool isPatch = weight.getRank() == 4 && window.kernel == window.strides && window.kernel[0] == window.kernel[1] &&
                 window.kernel[0] >= minPatch && !window.isPadded() && window.groups == 1;
  int64_t patch = window.kernel[0];
  if (!isPatch || x.getDimSize(2) % patch || x.getDimSize(3) % patch || !isConstantExpression(op.getWeight()))
    return rewriter.notifyMatchFailure(op, "it is no conv of square patches of 8 or more that cover x");
  ImplicitLocOpBuilder b = before(op, rewriter);
  Value pixels = SpaceToDepthOp::create(b, op.getX(), b.getI32IntegerAttr(patch));
  Expr w(b, TransposeOp::create(b, op.getWeight(), b.getDenseI32ArrayAttr({0, 2, 3, 1})));
  window.kernel = window.strides = window.dilations = {1, 1};
  int64_t inner = weight.getNumElements() / weight.getDimSize(0);
  Expr y = conv(b, pixels, w.reshape({weight.getDimSize(0), inner, 1, 1}), window);
  rewriter.replaceOp(op, addBias(b, y, op.getBias()));
  return success();
}

void populatePatchConv(RewritePatternSet &patterns, const Scope &scope) { add<ConvOp>(patterns, scope, lowerPatches); }

//===-- W-QUANT --------------------------------------------------------------===//

/// constexpr_blockwise_shift_scale(data, scale) of blocks -> cast(data) * scale, computed on export: block-wise scales
/// do not reach the engine, so the weight is stored as fp16.
struct ExpandBlocks : OpRewritePattern<ConstexprBlockwiseShiftScaleOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ConstexprBlockwiseShiftScaleOp op, PatternRewriter &rewriter) const override {
    RankedTensorType data = tensorType(op.getData()), scale = tensorType(op.getScale());
    auto isOne = [](int64_t size) { return size == 1; };
    if (scale.getRank() == 0 || llvm::all_of(scale.getShape().drop_front(), isOne))
      return rewriter.notifyMatchFailure(op, "there is one scale an output channel");
    if (data.getElementTypeBitWidth() != 8 || data.getRank() != scale.getRank())
      return rewriter.notifyMatchFailure(op, "the integers are of less than 8 bits, which no cast takes");
    ImplicitLocOpBuilder b = before(op, rewriter);
    // Every dimension in two: blocks, and places in a block.
    SmallVector<int64_t> blocks, scales;
    for (auto [size, count] : llvm::zip_equal(data.getShape(), scale.getShape())) {
      llvm::append_values(blocks, count, size / count);
      llvm::append_values(scales, count, int64_t(1));
    }
    StringAttr dtype = b.getStringAttr(anert::getName(*getDType(scale.getElementType())));
    auto widen = [&](Value value, ArrayRef<int64_t> shape) {
      return Expr(b, CastOp::create(b, value, dtype)).reshape(shape);
    };
    Expr y = widen(op.getData(), blocks);
    if (Value offset = op.getOffset())
      y = y - widen(offset, scales);
    y = y * Expr(b, op.getScale()).reshape(scales);
    rewriter.replaceOp(op, Value(y.reshape(data.getShape())));
    return success();
  }
};

void populateBlocks(RewritePatternSet &patterns, const Scope &) { patterns.add<ExpandBlocks>(patterns.getContext()); }

} // namespace mlir::ane::legalize
