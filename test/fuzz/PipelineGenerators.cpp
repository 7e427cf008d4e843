// The generators: each adds one kind of op, with random parameters, to a graph.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "GraphBuilder.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

namespace mlir::ane::fuzz {

/// Domains of the operands of ops that have no sound result, or an ill-conditioned one, elsewhere.
static Domain getDomain(StringRef op, unsigned operand) {
  return llvm::StringSwitch<Domain>(op)
      .Cases({"log", "sqrt", "rsqrt", "inverse", "reduce_log_sum", "reduce_prod"}, Domain::Positive)
      .Case("pow", operand == 0 ? Domain::Positive : Domain::Unit)
      .Case("real_div", operand == 0 ? Domain::Any : Domain::Positive)
      .Cases({"acos", "asin", "atanh", "tan"}, Domain::Unit)
      .Cases({"exp", "exp2", "sinh", "cosh", "square", "reduce_log_sum_exp"}, Domain::Small)
      .Cases({"ceil", "floor", "round", "sign", "floor_div", "mod", "thresholded_relu"}, Domain::Exact)
      .Cases({"equal", "not_equal", "greater", "greater_equal", "less", "less_equal"}, Domain::Exact)
      .Default(Domain::Any);
}

struct Generators {
  GraphBuilder &g;
  OpBuilder &b = g.b;
  Dice &dice = g.dice;

  using Kind = bool (Generators::*)();
  using Attributes = SmallVector<NamedAttribute>;

  /// MIL ops of the dialect for which `holds`.
  template <typename Holds> SmallVector<RegisteredOperationName> getOps(Holds holds) {
    SmallVector<RegisteredOperationName> ops;
    for (RegisteredOperationName name : b.getContext()->getRegisteredOperationsByDialect("ane"))
      if (auto *mil = name.getInterface<MILOpInterface>(); mil && mil->isExecutable() && holds(*mil))
        ops.push_back(name);
    return ops;
  }
  static bool hasArg(MILOpInterface::Concept &op, StringRef name) {
    return llvm::any_of(op.getMILSignature(), [&](const MILArg &row) { return row.name == name; });
  }
  int64_t axisOf(Value x) { return dice.below(g.shapeOf(x).getRank()); }
  ArrayRef<int64_t> shape(Value x) { return g.shapeOf(x).getShape(); }

  //===-- Element by element ---------------------------------------------------===//

  /// The second operand of a binary op: of the same shape, one that broadcasts, or a constant.
  Value pickSecond(Value x) {
    if (dice.chance(60))
      if (Value y = g.pick([&](RankedTensorType type) { return type == x.getType(); }))
        return y;
    SmallVector<int64_t> sizes(shape(x));
    for (int64_t &size : sizes)
      if (dice.chance(50))
        size = 1;
    if (dice.chance(20))
      sizes.clear();
    return g.constant(sizes, dice.chance(50) ? -1 : 0.25, 1.5);
  }
  bool pointwise() {
    static const SmallVector<RegisteredOperationName> ops =
        getOps([](MILOpInterface::Concept &op) { return op.isPointwise(); });
    RegisteredOperationName op = dice.pick(ops);
    StringRef name = op.stripDialect();
    SmallVector<Value> operands;
    Attributes attributes;
    double low = -dice.between(0, 1);
    bool isExact = false;
    Value x = g.pick();
    for (const MILArg &row : op.getInterface<MILOpInterface>()->getMILSignature()) {
      if (row.kind == MILArg::Attribute) {
        // Parameters rise, as clip wants it; those left out have MIL's default.
        if (row.required || (dice.chance(30) && row.defaultValue.contains("e-")))
          attributes.push_back(g.attr(row.name, g.number(row.required ? low : std::abs(low))));
        low += 1.25;
        continue;
      }
      Domain domain = getDomain(name, unsigned(operands.size()));
      isExact |= domain == Domain::Exact;
      x = operands.empty() ? g.inDomain(x, domain) : g.inDomain(pickSecond(operands[0]), domain);
      if (!x)
        return false;
      operands.push_back(x);
    }
    return g.keep(g.make(name, operands, attributes), isExact && g.element.isF32());
  }
  bool selection() {
    static constexpr StringLiteral compares[] = {"equal", "greater", "less_equal"};
    Value x = g.inDomain(g.pick(), Domain::Exact), a = g.pick();
    Value cond = g.make(dice.pick(compares), {x, g.constant({}, -1, 1)});
    return a && cond && g.keep(g.make("select", {cond, a, pickSecond(a)}));
  }
  bool residual() {
    Value x = g.pick();
    return x && g.keep(g.make(dice.chance(60) ? "add" : "mul", {x, pickSecond(x)}));
  }
  bool castThere() {
    Value x = g.pick();
    if (!x)
      return false;
    Value wide = g.make("cast", x, g.attr("dtype", b.getStringAttr(g.element.isF16() ? "fp32" : "fp16")));
    if (!wide)
      return false;
    if (dice.chance(50))
      wide = g.make("sigmoid", wide);
    return g.keep(g.make("cast", wide, g.attr("dtype", b.getStringAttr(g.element.isF16() ? "fp16" : "fp32"))));
  }

  //===-- Products -------------------------------------------------------------===//

  bool conv() {
    Value x = g.pickRank(3, 4);
    if (!x)
      return false;
    int64_t in = shape(x)[1], groups = dice.chance(15) ? in : dice.chance(20) && in % 2 == 0 ? 2 : 1;
    int64_t out = groups == in ? in : groups * (1 + dice.below(16));
    size_t spatial = shape(x).size() - 2;
    SmallVector<int64_t> weight{out, in / groups};
    SmallVector<int32_t> strides(spatial, dice.chance(15) ? 2 : 1);
    int64_t kernel = dice.chance(50) ? 1 : 1 + dice.below(3);
    for (size_t i = 0; i < spatial; ++i)
      weight.push_back(std::min(kernel, shape(x)[i + 2]));
    double bound = 1.5 / std::sqrt(double(weight[1] * kernel * kernel));
    SmallVector<Value> operands{x, g.constant(weight, -bound, bound)};
    if (dice.chance(50))
      operands.push_back(g.constant({out}, -0.5, 0.5));
    static constexpr StringLiteral pads[] = {"valid", "same", "same_lower", "custom"};
    StringRef pad = dice.pick(pads);
    Attributes attributes{g.attr("pad_type", b.getStringAttr(pad)), g.attr("groups", groups),
                          g.list("strides", strides)};
    if (pad == "custom")
      attributes.push_back(g.list("pad", SmallVector<int32_t>(2 * spatial, int32_t(dice.below(2)))));
    return g.keep(g.make("conv", operands, attributes));
  }
  bool linear() {
    Value x = g.pickRank(2, 4);
    if (!x)
      return false;
    int64_t in = shape(x).back(), out = dice.chance(40) ? in : 4 * (1 + dice.below(10));
    double bound = 1.5 / std::sqrt(double(in));
    SmallVector<Value> operands{x, g.constant({out, in}, -bound, bound)};
    if (dice.chance(50))
      operands.push_back(g.constant({out}, -0.5, 0.5));
    return g.keep(g.make("linear", operands));
  }
  bool matmul() {
    Value x = g.pickRank(2, 4);
    if (!x)
      return false;
    bool tx = dice.chance(20), ty = dice.chance(50);
    Attributes attributes{g.flag("transpose_x", tx), g.flag("transpose_y", ty)};
    int64_t in = shape(x)[shape(x).size() - (tx ? 2 : 1)], out = 1 + dice.below(24);
    double bound = 1.5 / std::sqrt(double(in));
    if (dice.chance(60))
      return g.keep(g.make(
          "matmul", {x, ty ? g.constant({out, in}, -bound, bound) : g.constant({in, out}, -bound, bound)}, attributes));
    // Two activations, scaled so that sums stay moderate.
    Value y = pickSecond(x), small = g.make("mul", {x, g.constant({}, bound / 2, bound / 2)});
    return small && g.keep(g.make("matmul", {small, y}, attributes));
  }
  /// Queries and keys are small: unscaled scores of the op in parts are fp16 numbers.
  bool attention() {
    Value x = g.inDomain(g.pickRank(3, 4), Domain::Unit);
    if (!x || shape(x).back() > 64)
      return false;
    Value k = g.inDomain(pickLike(x), Domain::Unit);
    SmallVector<Value> operands{x, k, dice.chance(50) ? x : k};
    if (dice.chance(30)) {
      int64_t length = shape(x)[shape(x).size() - 2];
      operands.push_back(g.constant({length, length}, -2, 0));
    }
    return g.keep(g.make("scaled_dot_product_attention", operands));
  }

  //===-- Sums and norms -------------------------------------------------------===//

  bool reduce() {
    static const SmallVector<RegisteredOperationName> ops = getOps([](MILOpInterface::Concept &op) {
      return op.getCostClass() == CostClass::reduction && hasArg(op, "axes") && hasArg(op, "keep_dims");
    });
    RegisteredOperationName op = dice.pick(ops);
    Value x = g.inDomain(g.pick(), getDomain(op.stripDialect(), 0));
    if (!x || shape(x).empty())
      return false;
    SmallVector<int32_t> axes{int32_t(axisOf(x))};
    if (dice.chance(30) && axes[0] > 0)
      axes.push_back(axes[0] - 1);
    if (dice.chance(30))
      axes[0] -= int32_t(shape(x).size());
    return g.keep(g.make(op.stripDialect(), x, {g.list("axes", axes), g.flag("keep_dims", dice.chance(70))}));
  }
  bool softmax() {
    Value x = g.inDomain(g.pickRank(1, 5), Domain::Small);
    return x && g.keep(g.make("softmax", x, g.attr("axis", axisOf(x) - (dice.chance(50) ? shape(x).size() : 0))));
  }
  bool layerNorm() {
    Value x = g.pickRank(2, 4);
    if (!x)
      return false;
    int64_t rank = int64_t(shape(x).size()), axis = dice.chance(60) ? rank - 1 : axisOf(x);
    if (shape(x)[size_t(axis)] < 4)
      return false;
    SmallVector<Value> operands{x};
    int32_t gamma = dice.chance(60), beta = dice.chance(60);
    for (int32_t i = 0; i < gamma + beta; ++i)
      operands.push_back(g.constant({shape(x)[size_t(axis)]}, 0.5, 1.5));
    return g.keep(g.make("layer_norm", operands,
                         {g.list("axes", {int32_t(axis - (dice.chance(50) ? rank : 0))}),
                          g.list("operandSegmentSizes", {1, gamma, beta}), g.attr("epsilon", g.number(0.01))}));
  }
  bool channelNorm() {
    Value x = g.pickRank(3, 4);
    if (!x)
      return false;
    bool batch = dice.chance(50);
    int64_t c = shape(x)[1];
    SmallVector<Value> operands{x};
    SmallVector<int32_t> segments{1};
    if (batch) {
      operands.append({g.constant({c}, -0.5, 0.5), g.constant({c}, 0.5, 1.5)});
      segments.append({1, 1});
    }
    int32_t affine = dice.chance(60);
    if (affine)
      operands.append({g.constant({c}, 0.5, 1.5), g.constant({c}, -0.5, 0.5)});
    segments.append({affine, affine});
    return g.keep(g.make(batch ? "batch_norm" : "instance_norm", operands,
                         {g.list("operandSegmentSizes", segments), g.attr("epsilon", g.number(0.05))}));
  }
  bool l2Norm() { return g.keep(g.make("l2_norm", g.pickRank(3, 5), g.attr("epsilon", g.number(0.05)))); }
  /// RMSNorm spelled, with what follows it: gamma and a linear.
  bool rmsNorm() {
    Value x = g.pickRank(2, 4);
    if (!x)
      return false;
    int64_t axis = dice.chance(70) ? int64_t(shape(x).size()) - 1 : axisOf(x), size = shape(x)[size_t(axis)];
    Value square = dice.chance(50) ? g.make("square", x) : g.make("mul", {x, x});
    Value mean =
        square ? g.make("reduce_mean", square, {g.list("axes", {int32_t(axis)}), g.flag("keep_dims", true)}) : Value();
    Value y;
    if (dice.chance(50))
      y = g.make("mul", {x, g.make("rsqrt", mean, g.attr("epsilon", g.number(0.01)))});
    else
      y = g.make("real_div", {x, g.make("sqrt", g.make("add", {mean, g.constant({}, 0.01, 0.01)}))});
    SmallVector<int64_t> gamma(shape(x).size(), 1);
    gamma[size_t(axis)] = size;
    if (y && dice.chance(70))
      y = g.make("mul", {y, g.constant(gamma, 0.5, 1.5)});
    if (!g.keep(y))
      return false;
    return dice.chance(50) || linear();
  }
  bool unstable() {
    Value x = g.inDomain(g.pick(), Domain::Small);
    if (!x)
      return false;
    switch (dice.below(4)) {
    case 0:
      return g.keep(g.make("log", g.make("add", {g.make("exp", x), g.constant({}, 1, 1)})));
    case 1:
      return g.keep(g.make("mul", {x, g.make("sigmoid", x)}));
    case 2:
      return g.keep(g.make("log", g.make("softmax", x, g.attr("axis", -1))));
    default:
      Value e = g.make("exp", x);
      Attributes last{g.list("axes", {-1}), g.flag("keep_dims", true)};
      return g.keep(g.make("real_div", {e, g.make("reduce_sum", e, last)}));
    }
  }

  //===-- Moves ----------------------------------------------------------------===//

  bool isExact(Value x) { return g.exact.contains(x); }
  bool reshape() {
    Value x = g.pick();
    if (!x)
      return false;
    // Neighbours merged, or one dimension split.
    SmallVector<int64_t> sizes(shape(x));
    if (sizes.size() > 1 && dice.chance(50)) {
      size_t at = size_t(dice.below(int64_t(sizes.size()) - 1));
      sizes[at] *= sizes[at + 1];
      sizes.erase(sizes.begin() + at + 1);
    } else if (!sizes.empty()) {
      size_t at = size_t(dice.below(int64_t(sizes.size())));
      static constexpr int64_t factors[] = {1, 2, 4, 8};
      int64_t factor = dice.pick(factors);
      if (sizes[at] % factor)
        return false;
      sizes[at] /= factor;
      sizes.insert(sizes.begin() + at + size_t(dice.below(2)), factor);
    }
    return g.keep(g.make("reshape", {x, g.ints(sizes)}), isExact(x));
  }
  bool transpose() {
    Value x = g.pickRank(2, 5);
    if (!x)
      return false;
    SmallVector<int32_t> perm(shape(x).size());
    for (auto [i, entry] : llvm::enumerate(perm))
      entry = int32_t(i);
    for (size_t swaps = 1 + size_t(dice.below(3)), n = perm.size(); swaps--;)
      std::swap(perm[size_t(dice.below(int64_t(n)))], perm[size_t(dice.below(int64_t(n)))]);
    return g.keep(g.make("transpose", x, g.list("perm", perm)), isExact(x));
  }
  bool dims() {
    Value x = g.pick();
    if (!x)
      return false;
    if (dice.chance(50))
      return g.keep(g.make("squeeze", x), isExact(x));
    return g.keep(g.make("expand_dims", x, g.list("axes", {int32_t(dice.below(int64_t(shape(x).size()) + 1))})),
                  isExact(x));
  }
  bool slice() {
    Value x = g.pickRank(1, 5);
    if (!x)
      return false;
    SmallVector<int64_t> begin(shape(x).size()), size(shape(x)), end;
    for (size_t i = 0; i < begin.size(); ++i)
      if (dice.chance(40)) {
        begin[i] = dice.below(size[i]);
        size[i] = 1 + dice.below(size[i] - begin[i]);
      }
    if (dice.chance(50))
      return g.keep(g.make("slice_by_size", {x, g.ints(begin), g.ints(size)}), isExact(x));
    for (auto [from, count] : llvm::zip(begin, size))
      end.push_back(from + count);
    SmallVector<int32_t> stride(begin.size(), dice.chance(25) ? 2 : 1);
    return g.keep(g.make("slice_by_index", {x, g.ints(begin), g.ints(end)}, g.list("stride", stride)), isExact(x));
  }
  bool concat() {
    Value x = g.pickRank(1, 5);
    if (!x)
      return false;
    bool isStack = dice.chance(15);
    Value y = g.pick([&](RankedTensorType type) { return type == x.getType(); });
    return g.keep(g.make(isStack ? "stack" : "concat", {x, y}, g.attr("axis", axisOf(x))), isExact(x) && isExact(y));
  }
  bool split() {
    Value x = g.pickRank(1, 5);
    if (!x)
      return false;
    int64_t axis = axisOf(x), size = shape(x)[size_t(axis)];
    if (size < 2)
      return false;
    int64_t first = size % 2 ? 1 + dice.below(size - 1) : size / 2;
    Operation *op =
        g.makeOp("split", x, {g.list("split_sizes", {int32_t(first), int32_t(size - first)}), g.attr("axis", axis)}, 2);
    return op && g.keep(op->getResult(0), isExact(x)) && g.keep(op->getResult(1), isExact(x));
  }
  bool extend() {
    Value x = g.pickRank(1, 5);
    if (!x)
      return false;
    size_t rank = shape(x).size();
    if (dice.chance(30))
      return g.keep(g.make("reverse", x, g.list("axes", {int32_t(axisOf(x))})), isExact(x));
    SmallVector<int64_t> reps(rank, 1), pad(2 * rank, 0);
    reps[size_t(axisOf(x))] = 2;
    if (dice.chance(40))
      return g.keep(g.make("tile", {x, g.ints(reps)}), isExact(x));
    pad[size_t(dice.below(int64_t(2 * rank)))] = 1 + dice.below(2);
    return g.keep(g.make("pad", {x, g.ints(pad)}, g.attr("mode", b.getStringAttr("constant"))), isExact(x));
  }
  bool pool() {
    static constexpr StringLiteral ops[] = {"max_pool", "avg_pool", "l2_pool"};
    Value x = g.pickRank(3, 4);
    if (!x)
      return false;
    SmallVector<int32_t> kernel(shape(x).size() - 2);
    for (auto [i, size] : llvm::enumerate(kernel))
      size = int32_t(std::min<int64_t>(1 + dice.below(3), shape(x)[i + 2]));
    return g.keep(g.make(
        dice.pick(ops), x,
        {g.list("kernel_sizes", kernel), g.attr("pad_type", b.getStringAttr(dice.chance(50) ? "valid" : "same"))}));
  }

  bool resize() {
    Value x = g.pickRank(4, 4);
    if (!x)
      return false;
    switch (dice.below(4)) {
    case 0:
      return g.keep(g.make("upsample_nearest_neighbor", x,
                           {g.attr("scale_factor_height", 2), g.attr("scale_factor_width", 1 + dice.below(2))}),
                    isExact(x));
    case 1:
      return g.keep(g.make("depth_to_space", x, g.attr("block_size", 2)), isExact(x));
    case 2:
      return g.keep(g.make("space_to_depth", x, g.attr("block_size", 2)), isExact(x));
    default:
      return g.keep(g.make("pixel_shuffle", x, g.attr("upscale_factor", 2)), isExact(x));
    }
  }
  bool deconv() {
    Value x = g.pickRank(4, 4);
    if (!x)
      return false;
    int64_t in = shape(x)[1], out = 1 + dice.below(8), kernel = 1 + dice.below(3);
    double bound = 1.5 / std::sqrt(double(in * kernel * kernel));
    return g.keep(g.make("conv_transpose", {x, g.constant({in, out, kernel, kernel}, -bound, bound)},
                         {g.attr("pad_type", b.getStringAttr("valid")),
                          g.list("strides", {1 + int32_t(dice.below(2)), 1 + int32_t(dice.below(2))})}));
  }
  bool pick() {
    Value x = g.pickRank(1, 4);
    if (!x)
      return false;
    int64_t axis = axisOf(x), size = shape(x)[size_t(axis)];
    return g.keep(g.make("gather", {x, g.ints({dice.below(size), dice.below(size)})}, g.attr("axis", axis)),
                  isExact(x));
  }
  /// An index, exact, as an output of its own or as a float.
  bool position() {
    Value x = g.inDomain(g.pick(), Domain::Exact);
    if (!x || shape(x).empty())
      return false;
    Value at = g.make(dice.chance(50) ? "reduce_argmax" : "reduce_argmin", x,
                      {g.attr("axis", axisOf(x)), g.flag("keep_dims", dice.chance(50))});
    if (dice.chance(50))
      return g.keep(at);
    return at && g.keep(g.make("cast", at, g.attr("dtype", b.getStringAttr(g.element.isF16() ? "fp16" : "fp32"))));
  }

  //===-- Composites -----------------------------------------------------------===//

  /// The last values as [N, C, 1, S].
  Value pickChannelFirst(int64_t divisor) {
    return g.pick([&](RankedTensorType type) {
      return type.getRank() == 4 && type.getDimSize(2) == 1 && type.getDimSize(1) % divisor == 0;
    });
  }
  bool composite() {
    Value x = pickChannelFirst(1);
    if (!x)
      return false;
    if (dice.chance(50))
      return g.keep(g.make("nn.swiglu", {x, pickLike(x)}));
    SmallVector<Value> operands{x};
    if (dice.chance(60))
      operands.push_back(g.constant({1, shape(x)[1], 1, 1}, 0.5, 1.5));
    return g.keep(g.make("nn.rms_norm", operands, g.attr("epsilon", b.getF64FloatAttr(0.01))));
  }
  Value pickLike(Value x) {
    return g.pick([&](RankedTensorType type) { return type == x.getType(); });
  }
  bool heads() {
    Value x = pickChannelFirst(8);
    if (!x)
      return false;
    int64_t heads = dice.chance(50) ? 2 : 4;
    Attributes attributes{g.attr("heads", b.getI64IntegerAttr(heads))};
    if (dice.chance(40)) {
      SmallVector<int64_t> angles{1, shape(x)[1] / heads / 2, 1, shape(x)[3]};
      if (dice.chance(50))
        attributes.push_back(g.attr("style", b.getStringAttr("interleaved")));
      return g.keep(g.make("nn.rope", {x, g.constant(angles, -1, 1), g.constant(angles, -1, 1)}, attributes));
    }
    if (dice.chance(50))
      attributes.push_back(g.attr("causal", b.getUnitAttr()));
    if (dice.chance(20))
      attributes.push_back(g.attr("window", b.getI64IntegerAttr(1 + dice.below(5))));
    Value q = g.inDomain(x, Domain::Unit), k = g.inDomain(pickLike(x), Domain::Unit);
    return g.keep(g.make("nn.attention", {q, k, dice.chance(50) ? x : k}, attributes));
  }
};

void GraphBuilder::addRandomOp() {
  struct Row {
    unsigned weight;
    Generators::Kind add;
  };
  using G = Generators;
  static constexpr Row table[] = {
      {20, &G::pointwise}, {3, &G::selection},   {10, &G::residual}, {3, &G::castThere}, {10, &G::conv},
      {14, &G::linear},    {8, &G::matmul},      {5, &G::attention}, {6, &G::reduce},    {5, &G::softmax},
      {6, &G::layerNorm},  {4, &G::channelNorm}, {1, &G::l2Norm},    {5, &G::rmsNorm},   {4, &G::unstable},
      {8, &G::reshape},    {10, &G::transpose},  {4, &G::dims},      {6, &G::slice},     {6, &G::concat},
      {4, &G::split},      {4, &G::extend},      {4, &G::pool},      {5, &G::composite}, {5, &G::heads},
      {3, &G::resize},     {3, &G::deconv},      {3, &G::pick},      {3, &G::position}};
  unsigned total = 0;
  for (const Row &row : table)
    total += row.weight;
  int64_t at = dice.below(total);
  Generators generators{*this};
  for (const Row &row : table)
    if ((at -= row.weight) < 0)
      return void((generators.*row.add)());
}

} // namespace mlir::ane::fuzz
