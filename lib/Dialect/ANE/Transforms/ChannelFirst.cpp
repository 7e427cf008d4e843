// ane-channel-first: tensors with channels last become [N, C, 1, S]; transposes go to the edges and cancel.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/Passes.h"
#include "ChannelFirstOps.h"
#include "Layout.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/EquivalenceClasses.h"

namespace mlir::ane {
#define GEN_PASS_DEF_CHANNELFIRST
#include "ANE/Dialect/ANE/Transforms/Passes.h.inc"
namespace {

/// Layout ops that run: those of constants are evaluated on export.
struct LayoutCounts {
  int64_t transposes = 0, reshapes = 0;
  void add(Operation *program) {
    program->walk([&](Operation *op) {
      if (!isLayoutOp(op) || isConstantExpression(op->getResult(0)))
        return;
      ++(llvm::isa<TransposeOp>(op) ? transposes : reshapes);
    });
  }
};

/// The ops of the block that move, with their layouts: ops tie the tensors of their rank together, and all that are
/// tied to a linear move, or to a norm.
SmallVector<std::pair<Operation *, ChannelFirst>> findMoving(Block &block) {
  llvm::EquivalenceClasses<const void *> groups;
  SmallVector<std::pair<Operation *, Movable>> candidates;
  for (Operation &op : block) {
    std::optional<Movable> movable = getMovable(&op);
    if (!movable || movable->tensors.empty())
      continue;
    for (Value value : movable->tensors)
      groups.unionSets(movable->tensors.front().getAsOpaquePointer(), value.getAsOpaquePointer());
    candidates.emplace_back(&op, std::move(*movable));
  }
  auto groupOf = [&](const Movable &movable) {
    return groups.getOrInsertLeaderValue(movable.tensors.front().getAsOpaquePointer());
  };
  llvm::DenseSet<const void *> wanted;
  for (auto &[op, movable] : candidates)
    if (movable.wishes)
      wanted.insert(groupOf(movable));
  SmallVector<std::pair<Operation *, ChannelFirst>> moving;
  for (auto &[op, movable] : candidates)
    if (wanted.contains(groupOf(movable)))
      moving.push_back({op, {movable.rank}});
  return moving;
}

/// Moves the ops of one block.
class Mover {
public:
  void run(Block &block) {
    for (auto &[op, layout] : findMoving(block))
      move(op, layout);
    for (Operation *op : llvm::reverse(moved)) // Users come after what they use.
      if (op->use_empty())
        op->erase();
  }

private:
  /// The op moves; whoever does not follow takes its results in the old layout.
  void move(Operation *op, ChannelFirst layout) {
    OpBuilder b(op);
    SmallVector<Value> results = moveOp(b, op, layout, [&](Value value) { return get(b, op, layout, value); });
    for (auto [old, result] : llvm::zip_equal(op->getResults(), results)) {
      Value restored = layout.from(b, op->getLoc(), result, getTensor(old).getShape());
      old.replaceAllUsesWith(restored);
      known[{restored, layout.rank}] = result;
    }
    moved.push_back(op);
  }

  /// `value` channel first as an operand of an op of the layout's rank.
  Value get(OpBuilder &b, Operation *op, const ChannelFirst &layout, Value value) {
    Value &first = known[{value, layout.rank}];
    if (!first) {
      // Beside the definition, so that all users can have it.
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointAfterValue(value);
      first = layout.to(b, op->getLoc(), value);
    }
    return first;
  }

  llvm::DenseMap<std::pair<Value, int64_t>, Value> known; ///< Channel first, by value and rank of the user.
  SmallVector<Operation *> moved;
};

/// Ops without users or effects, from the end on.
void eraseDead(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isOpTriviallyDead(&op))
      op.erase();
}

struct ChannelFirstPass : impl::ChannelFirstBase<ChannelFirstPass> {
  using ChannelFirstBase::ChannelFirstBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    context->getLoadedDialect<ANEDialect>()->getCanonicalizationPatterns(set);
    simplify = std::move(set);
    return success();
  }

  void runOnOperation() override {
    for (Operation *program : getOpenPrograms(getOperation())) {
      LayoutCounts before, after;
      before.add(program);
      for (Block &block : program->getRegion(0)) {
        Mover().run(block);
        eraseDead(block);
        shortenLayoutChains(block);
        eraseDead(block);
      }
      // Layouts of constants, and transposes that a matmul takes.
      if (failed(applyPatternsGreedily(program, simplify)))
        return signalPassFailure();
      after.add(program);
      remark::passed(program->getLoc(), remark::RemarkOpts::name("ChannelFirst").category(getArgument()))
          << remark::metric("transposesBefore", before.transposes)
          << remark::metric("transposesAfter", after.transposes) << remark::metric("reshapesBefore", before.reshapes)
          << remark::metric("reshapesAfter", after.reshapes);
    }
  }

  FrozenRewritePatternSet simplify;
};

} // namespace
} // namespace mlir::ane
