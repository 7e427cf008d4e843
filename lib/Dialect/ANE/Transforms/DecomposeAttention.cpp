// ane-decompose-attention: attention without attention ops, in tiles that the target takes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Dialect/ANE/IR/Attention.h"
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ANE/Rules/Legality.h"
#include "ANE/Support/Targets.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::ane {
#define GEN_PASS_DEF_DECOMPOSEATTENTION
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

/// The tiles of a chip. On h17 a program over 256 keys compiled and one over 512 did not, while tiles of 256 ran at
/// 1024 keys; elsewhere 512 is what public code tiles to, which ran on h13, h14 and h17.
AttentionTiles tilesOf(const anert::Chip &chip) { return {512, chip.family >= 17 ? 256 : 512}; }

struct Lowering {
  AttentionTiles tiles;
  bool post = true, keepNative = false;
  const anert::Chip *chip = nullptr;
};

/// Programs that are legal stay as they are; `hostToo` says whether host programs take part.
LogicalResult checkProgram(Operation *op, bool hostToo, PatternRewriter &rewriter) {
  auto program = op->getParentOfType<ProgramOp>();
  if (program && program.getStage() == Stage::legal)
    return rewriter.notifyMatchFailure(op, "the program is legal already");
  if (program && program.getDevice() == DeviceKind::host && !hostToo)
    return rewriter.notifyMatchFailure(op, "the host runs the op as it is");
  return success();
}

void report(Location loc, const AttentionCounts &counts) {
  remark::passed(loc, remark::RemarkOpts::name("Decomposed").category("ane-decompose-attention"))
      << remark::reason("{0} tiles, {1} hidden ones left out, keys read by {2} heads without a copy", counts.tiles,
                        counts.skipped, counts.repeats);
}

/// nn.attention(q, k, v) -> (exp(s - max(s)) v) / sum(exp(s - max(s))), s = scale q k + mask
struct LowerComposite : OpRewritePattern<NNAttentionOp> {
  LowerComposite(MLIRContext *context, Lowering how) : OpRewritePattern(context), how(how) {}

  LogicalResult matchAndRewrite(NNAttentionOp op, PatternRewriter &rewriter) const override {
    if (failed(checkProgram(op, /*hostToo=*/true, rewriter)))
      return failure();
    ImplicitLocOpBuilder builder(op.getLoc(), op, rewriter.getListener());
    AttentionCounts counts;
    counts.repeats = op.getKvHeads() ? op.getHeads() / *op.getKvHeads() : 1;
    rewriter.replaceOp(op, lowerAttention(builder, op, how.tiles, counts));
    report(builder.getLoc(), counts);
    return success();
  }

  Lowering how;
};

/// scaled_dot_product_attention(q, k, v, m) -> the same
struct LowerNative : OpRewritePattern<ScaledDotProductAttentionOp> {
  LowerNative(MLIRContext *context, Lowering how) : OpRewritePattern(context), how(how) {}

  LogicalResult matchAndRewrite(ScaledDotProductAttentionOp op, PatternRewriter &rewriter) const override {
    if (failed(checkProgram(op, /*hostToo=*/false, rewriter)))
      return failure();
    for (Value operand : op->getOperands())
      if (!llvm::cast<RankedTensorType>(operand.getType()).hasStaticShape())
        return rewriter.notifyMatchFailure(op, "a shape is dynamic; specialise the program first");
    if (how.keepNative && isReliable(op) && (!how.chip || getLegality(op, *how.chip).onEngine))
      return rewriter.notifyMatchFailure(op, "the op needs no mask, is legal on the target and reliable at this size");
    ImplicitLocOpBuilder builder(op.getLoc(), op, rewriter.getListener());
    AttentionCounts counts;
    rewriter.replaceOp(op, lowerAttention(builder, op, how.tiles, how.post, counts));
    report(builder.getLoc(), counts);
    return success();
  }

  static bool isReliable(ScaledDotProductAttentionOp op) {
    int64_t queries = llvm::cast<RankedTensorType>(op.getQuery().getType()).getShape().end()[-2];
    int64_t keys = llvm::cast<RankedTensorType>(op.getKey().getType()).getShape().end()[-2];
    return !op.getAttnMask() && std::max(queries, keys) <= 2048 && std::min(queries, keys) < 512;
  }

  Lowering how;
};

struct DecomposeAttentionPass : impl::DecomposeAttentionBase<DecomposeAttentionPass> {
  using DecomposeAttentionBase::DecomposeAttentionBase;

  LogicalResult initialize(MLIRContext *context) override {
    Lowering how;
    if (!target.empty()) {
      llvm::Expected<const anert::Chip *> chip = anert::findChip(target);
      if (!chip)
        return emitError(UnknownLoc::get(context)) << getArgument() << ": " << llvm::toString(chip.takeError());
      how.chip = *chip;
      how.tiles = tilesOf(**chip);
    }
    for (auto [option, tile] : {std::pair(&maxQueries, &how.tiles.queries), std::pair(&maxKeys, &how.tiles.keys)})
      if (*option < -1)
        return emitError(UnknownLoc::get(context))
               << getArgument() << ": " << option->getArgStr() << " is " << option->getValue()
               << ", allowed is -1 (the target's), 0 (no limit) and more";
      else if (*option >= 0)
        *tile = *option;
    if (normalization != "post" && normalization != "softmax")
      return emitError(UnknownLoc::get(context))
             << getArgument() << ": normalization is '" << normalization << "', allowed is post or softmax";
    how.post = normalization == "post";
    how.keepNative = keepNative;
    RewritePatternSet set(context);
    set.add<LowerComposite, LowerNative>(context, how);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    // The chains stay as written: folding and merging constants is canonicalization's part.
    auto config = GreedyRewriteConfig().enableFolding(false).enableConstantCSE(false).setRegionSimplificationLevel(
        GreedySimplifyRegionLevel::Disabled);
    if (failed(applyPatternsGreedily(getOperation(), patterns, config)))
      signalPassFailure();
  }

  FrozenRewritePatternSet patterns;
};

} // namespace
} // namespace mlir::ane
