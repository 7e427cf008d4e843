// Shape rules of conv, pools, linear, matmul, einsum and attention.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::ane::infer {

/// Window parameters of a conv or pool, one entry a spatial dimension.
namespace {
struct Window {
  SmallVector<int64_t> kernel, strides, dilations, pad; ///< pad: before and after, two a dimension.
  StringRef padType;
  bool ceilMode = false;
};
} // namespace

/// Reads strides, pad_type and pad, and checks the lengths and signs of all lists.
static LogicalResult readWindow(const MILArgs &args, Window &window) {
  size_t rank = window.kernel.size();
  window.strides = args.getInts("strides");
  window.padType = args.getString("pad_type");
  window.pad = args.getInts("pad");
  if (window.dilations.empty())
    window.dilations.assign(rank, 1);
  if (failed(checkList(args, "strides", window.strides, rank, 1)) ||
      failed(checkList(args, "dilations", window.dilations, rank, 1)) ||
      failed(checkList(args, "kernel", window.kernel, rank, 1)))
    return failure();
  if (window.padType != "custom")
    return success();
  return checkList(args, "pad", window.pad, 2 * rank, 0);
}

/// Output size of spatial dimension `i` of input size `in` (mil-semantics, Padding).
static FailureOr<int64_t> windowSize(const MILArgs &args, const Window &w, unsigned i, int64_t in) {
  if (isDynamic(in))
    return in;
  int64_t stride = w.strides[i];
  if (w.padType == "same" || w.padType == "same_lower")
    return in == 0 ? 0 : (in - 1) / stride + 1;
  bool custom = w.padType == "custom";
  int64_t before = custom ? w.pad[2 * i] : 0, total = custom ? before + w.pad[2 * i + 1] : 0;
  int64_t extent = addSizes(mulSizes(w.kernel[i] - 1, w.dilations[i]), 1);
  int64_t room = addSizes(addSizes(in, total), -extent);
  if (room < 0)
    return args.error("window of " + Twine(extent) + " does not fit spatial dimension " + Twine(i) + " of size " +
                      Twine(in) + " with padding " + Twine(total) + "; enlarge pad or the input");
  if (!w.ceilMode)
    return room / stride + 1;
  int64_t out = (room + stride - 1) / stride + 1;
  // A window may not start in the padding after the input (PyTorch's rule).
  return (out - 1) * stride >= in + before && total > 0 ? out - 1 : out;
}

/// x must be [N, C, spatial...] with 1 to 3 spatial dimensions.
static LogicalResult checkSpatial(const MILArgs &args) { return checkRank(args, "x", 3, 5, ": [N, C, spatial...]"); }

/// Checks groups against the channels of x and the weight, and the bias against the output channels.
static LogicalResult checkChannels(const MILArgs &args, int64_t groups, int64_t cin, int64_t weightCin, int64_t cout) {
  if (groups < 1 || cout % groups != 0)
    return args.error("groups is " + Twine(groups) + ", which does not divide " + Twine(cout) + " output channels");
  if (!isDynamic(cin) && cin != weightCin)
    return args.error("x has " + Twine(cin) + " channels, the weight takes " + Twine(weightCin) +
                      " (with groups = " + Twine(groups) + ")");
  return checkShape(args, "bias", cout, ", one value an output channel");
}

/// The window of a convolution, whose weight must be static and laid out as `layout` says.
static LogicalResult readConvWindow(const MILArgs &args, StringRef layout, Window &window) {
  RankedTensorType x = args.type("x"), weight = args.type("weight");
  if (failed(checkSpatial(args)))
    return failure();
  if (weight.getRank() != x.getRank() || !weight.hasStaticShape())
    return args.error("weight has shape " + shapeString(weight.getShape()) + ", expected static rank " +
                      Twine(x.getRank()) + ": " + layout);
  window.kernel.assign(weight.getShape().begin() + 2, weight.getShape().end());
  window.dilations = args.getInts("dilations");
  return readWindow(args, window);
}

LogicalResult conv(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x"), weight = args.type("weight");
  Window window;
  if (failed(readConvWindow(args, "[Cout, Cin/groups, K...]", window)))
    return failure();
  int64_t groups = args.getInt("groups"), cout = weight.getDimSize(0);
  if (failed(checkChannels(args, groups, x.getDimSize(1), mulSizes(weight.getDimSize(1), groups), cout)))
    return failure();
  SmallVector<int64_t> shape = {x.getDimSize(0), cout};
  for (auto [i, in] : llvm::enumerate(x.getShape().drop_front(2))) {
    FailureOr<int64_t> size = windowSize(args, window, i, in);
    if (failed(size))
      return failure();
    shape.push_back(*size);
  }
  return give(args, types, shape, x.getElementType());
}

/// Size of a spatial dimension of a transposed convolution before `output_shape` overrides it.
static int64_t transposedSize(const Window &w, unsigned i, int64_t in) {
  if (isDynamic(in))
    return in;
  if (w.padType == "same" || w.padType == "same_lower")
    return mulSizes(in, w.strides[i]);
  int64_t full = addSizes(addSizes(mulSizes(in - 1, w.strides[i]), mulSizes(w.kernel[i] - 1, w.dilations[i])), 1);
  return w.padType == "custom" ? full - w.pad[2 * i] - w.pad[2 * i + 1] : full;
}

LogicalResult convTranspose(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x"), weight = args.type("weight");
  Window window;
  if (failed(readConvWindow(args, "[Cin, Cout/groups, K...]", window)))
    return failure();
  int64_t groups = args.getInt("groups"), cout = mulSizes(weight.getDimSize(1), groups);
  if (failed(checkChannels(args, groups, x.getDimSize(1), weight.getDimSize(0), cout)))
    return failure();
  SmallVector<int64_t> shape = {x.getDimSize(0), cout};
  for (auto [i, in] : llvm::enumerate(x.getShape().drop_front(2)))
    shape.push_back(transposedSize(window, i, in));
  if (SmallVector<int64_t> wanted = args.getInts("output_shape"); !wanted.empty()) {
    if (wanted.size() != shape.size() || wanted[1] != cout || (wanted[0] != shape[0] && shape[0] >= 0))
      return args.error("output_shape is " + shapeString(wanted) + ", expected rank " + Twine(shape.size()) +
                        " starting with " + shapeString(ArrayRef(shape).take_front(2)));
    shape = wanted;
  }
  if (llvm::any_of(shape, [](int64_t size) { return size < 1 && !isDynamic(size); }))
    return args.error("result would have shape " + shapeString(shape) + "; reduce pad");
  return give(args, types, shape, x.getElementType());
}

LogicalResult pool(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x");
  if (failed(checkSpatial(args)))
    return failure();
  Window window;
  window.kernel = args.getInts("kernel_sizes");
  window.ceilMode = args.getBool("ceil_mode");
  if (window.kernel.size() != size_t(x.getRank() - 2))
    return args.error("kernel_sizes has " + Twine(window.kernel.size()) + " entries, expected " +
                      Twine(x.getRank() - 2) + ", one a spatial dimension of x");
  if (failed(readWindow(args, window)))
    return failure();
  for (size_t i = 0; window.ceilMode && window.padType == "custom" && i < window.kernel.size(); ++i)
    if (window.pad[2 * i] != window.pad[2 * i + 1])
      return args.error("pad is " + shapeString(window.pad) + ", which must be symmetric with ceil_mode");
  if (window.ceilMode && (window.padType.starts_with("same") || x.getRank() > 4))
    return args.error("ceil_mode is allowed in 1 and 2 dimensions with pad_type valid or custom only");
  SmallVector<int64_t> shape(x.getShape().take_front(2));
  for (auto [i, in] : llvm::enumerate(x.getShape().drop_front(2))) {
    FailureOr<int64_t> size = windowSize(args, window, i, in);
    if (failed(size))
      return failure();
    shape.push_back(*size);
  }
  return give(args, types, shape, x.getElementType());
}

LogicalResult linear(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x"), weight = args.type("weight");
  if (failed(checkRank(args, "weight", 2, 2, ": [Dout, Din]")))
    return failure();
  if (x.getRank() < 1 || !maybeEqual(x.getShape().back(), weight.getDimSize(1)))
    return args.error("x has shape " + shapeString(x.getShape()) + ", its last dimension must be " +
                      Twine(weight.getDimSize(1)) + ", the weight's Din");
  if (failed(checkShape(args, "bias", weight.getDimSize(0), ", Dout of the weight")))
    return failure();
  SmallVector<int64_t> shape(x.getShape());
  shape.back() = weight.getDimSize(0);
  return give(args, types, shape, x.getElementType());
}

LogicalResult matmul(const MILArgs &args, Types &types) {
  RankedTensorType x = args.type("x"), y = args.type("y");
  bool tx = args.getBool("transpose_x"), ty = args.getBool("transpose_y");
  if (x.getRank() < 1 || y.getRank() < 1 || (tx && x.getRank() < 2) || (ty && y.getRank() < 2))
    return args.error("matmul needs rank at least 1, and 2 for a transposed operand; found ranks " +
                      Twine(x.getRank()) + " and " + Twine(y.getRank()));
  // Rank 1 is a row on the left and a column on the right, and its dimension drops out of the result.
  SmallVector<int64_t> a(x.getShape()), b(y.getShape());
  if (a.size() == 1)
    a.insert(a.begin(), 1);
  if (b.size() == 1)
    b.push_back(1);
  if (tx)
    std::swap(a[a.size() - 1], a[a.size() - 2]);
  if (ty)
    std::swap(b[b.size() - 1], b[b.size() - 2]);
  int64_t ka = a.back(), kb = b[b.size() - 2];
  if (!maybeEqual(ka, kb))
    return args.error("inner dimensions are " + Twine(ka) + " of x " + shapeString(x.getShape()) + " and " + Twine(kb) +
                      " of y " + shapeString(y.getShape()) + "; they must be equal");
  auto batch = broadcastShapes(ArrayRef(a).drop_back(2), ArrayRef(b).drop_back(2));
  if (!batch)
    return args.error("batch dimensions of x " + shapeString(x.getShape()) + " and y " + shapeString(y.getShape()) +
                      " do not broadcast");
  if (x.getRank() > 1)
    batch->push_back(a[a.size() - 2]);
  if (y.getRank() > 1)
    batch->push_back(b.back());
  // From ios17 on a constant side may have another element type, and the other side decides.
  bool isXConstant = isConstantExpression(args.operand("x")), isYConstant = isConstantExpression(args.operand("y"));
  if (x.getElementType() != y.getElementType() && isXConstant == isYConstant)
    return args.error("x has element type " + text(x.getElementType()) + " and y " + text(y.getElementType()) +
                      "; they may differ only where exactly one of them is constant, add an ane.cast");
  return give(args, types, *batch, (isXConstant && !isYConstant ? y : x).getElementType());
}

LogicalResult attention(const MILArgs &args, Types &types) {
  RankedTensorType q = args.type("query"), k = args.type("key"), v = args.type("value"), mask = args.type("attn_mask");
  if (q.getRank() < 3 || k.getRank() != q.getRank() || v.getRank() != q.getRank())
    return args.error("query, key and value need one rank of at least 3; found ranks " + Twine(q.getRank()) + ", " +
                      Twine(k.getRank()) + " and " + Twine(v.getRank()));
  ArrayRef<int64_t> batch = q.getShape().drop_back(2);
  if (!maybeEqual(batch, k.getShape().drop_back(2)) || !maybeEqual(batch, v.getShape().drop_back(2)))
    return args.error("batch dimensions of query " + shapeString(q.getShape()) + ", key " + shapeString(k.getShape()) +
                      " and value " + shapeString(v.getShape()) + " must be equal; they do not broadcast");
  int64_t rank = q.getRank();
  if (!maybeEqual(q.getDimSize(rank - 1), k.getDimSize(rank - 1)))
    return args.error("query has " + Twine(q.getDimSize(rank - 1)) + " features, key has " +
                      Twine(k.getDimSize(rank - 1)) + "; they must be equal");
  if (!maybeEqual(k.getDimSize(rank - 2), v.getDimSize(rank - 2)))
    return args.error("key has length " + Twine(k.getDimSize(rank - 2)) + ", value has " +
                      Twine(v.getDimSize(rank - 2)) + "; they must be equal");
  SmallVector<int64_t> scores(q.getShape());
  scores.back() = k.getDimSize(rank - 2);
  if (mask && broadcastShapes(scores, mask.getShape()) != scores)
    return args.error("attn_mask has shape " + shapeString(mask.getShape()) + ", which does not broadcast to " +
                      shapeString(scores));
  SmallVector<int64_t> shape(q.getShape());
  shape.back() = v.getDimSize(rank - 1);
  return give(args, types, shape, q.getElementType());
}

/// The equation with its letters renamed to a, b, c... in the order in which they appear, without spaces.
static std::string canonicalEquation(StringRef equation) {
  std::string letters, canonical;
  for (char c : equation) {
    if (!llvm::isAlpha(c)) {
      canonical += c == ' ' ? "" : std::string(1, c);
      continue;
    }
    size_t position = letters.find(c);
    if (position == std::string::npos) {
      position = letters.size();
      letters += c;
    }
    canonical += char('a' + position);
  }
  return canonical;
}

LogicalResult einsum(const MILArgs &args, Types &types) {
  ValueRange values = args.operands("values");
  if (values.size() != 2)
    return args.error("has " + Twine(values.size()) + " values, expected 2");
  auto x = llvm::cast<RankedTensorType>(values[0].getType()), y = llvm::cast<RankedTensorType>(values[1].getType());
  std::string equation = canonicalEquation(args.getString("equation"));
  bool isBatched = equation == "abcd,adce->abce"; // nchw,nwhu->nchu
  if (!isBatched && equation != "abc,cbd->abd")   // chw,whr->chr
    return args.error("equation is \"" + args.getString("equation") +
                      "\", allowed are nchw,nwhu->nchu and chw,whr->chr, in any letters");
  int64_t rank = isBatched ? 4 : 3;
  if (x.getRank() != rank || y.getRank() != rank)
    return args.error("values have ranks " + Twine(x.getRank()) + " and " + Twine(y.getRank()) +
                      ", the equation is of " + Twine(rank));
  std::optional<SmallVector<int64_t>> height = broadcastShapes(x.getDimSize(rank - 2), y.getDimSize(rank - 2)),
                                      batch = broadcastShapes(x.getShape().drop_back(3), y.getShape().drop_back(3));
  if (!height || !batch || !maybeEqual(x.getShape().back(), y.getDimSize(rank - 3)))
    return args.error("values have shapes " + shapeString(x.getShape()) + " and " + shapeString(y.getShape()) +
                      ", which the equation " + args.getString("equation") + " does not fit");
  SmallVector<int64_t> shape(*batch);
  llvm::append_values(shape, x.getDimSize(rank - 3), height->front(), y.getShape().back());
  return give(args, types, shape, x.getElementType());
}

} // namespace mlir::ane::infer
