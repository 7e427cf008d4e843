// Chains of transposes and reshapes, and the shortest chain that does the same.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Layout.h"

namespace mlir::ane {

bool isLayoutOp(Operation *op) {
  auto mil = llvm::dyn_cast_if_present<MILOpInterface>(op);
  if (!mil || (mil.getLayoutKind() != LayoutKind::Reshape && !llvm::isa<TransposeOp>(op)))
    return false;
  // A scalar has no dimension to permute.
  auto isPlain = [](RankedTensorType type) {
    return type.hasStaticShape() && type.getRank() > 0 && type.getNumElements() > 0;
  };
  return isPlain(getTensor(op->getOperand(0))) && isPlain(getTensor(op->getResult(0)));
}

View::View(ArrayRef<int64_t> root) : rootShape(root), shape(root) {
  for (int64_t size : root)
    if (size != 1) {
      order.push_back(sizes.size());
      sizes.push_back(size);
    }
  rootOrder = order;
}

std::optional<SmallVector<SmallVector<unsigned, 2>>> View::groups(ArrayRef<int64_t> dims) {
  SmallVector<SmallVector<unsigned, 2>> result;
  size_t next = 0;
  for (int64_t dim : dims) {
    SmallVector<unsigned, 2> &group = result.emplace_back();
    for (int64_t rest = dim; rest > 1; ++next) {
      unsigned factor = order[next];
      int64_t size = sizes[factor];
      if (rest % size != 0) {
        if (size % rest != 0)
          return std::nullopt;
        // The first part keeps the number, the second follows it everywhere.
        unsigned second = sizes.size();
        sizes[factor] = rest;
        sizes.push_back(size / rest);
        order.insert(order.begin() + next + 1, second);
        rootOrder.insert(llvm::find(rootOrder, factor) + 1, second);
      }
      group.push_back(factor);
      rest /= sizes[factor];
    }
  }
  return result;
}

bool View::transpose(ArrayRef<int64_t> perm) {
  auto parts = groups(shape);
  if (!parts)
    return false;
  SmallVector<unsigned> newOrder;
  SmallVector<int64_t> newShape;
  for (int64_t dim : perm) {
    llvm::append_range(newOrder, (*parts)[dim]);
    newShape.push_back(shape[dim]);
  }
  order = newOrder;
  shape = newShape;
  return true;
}

bool View::apply(Operation *op) {
  auto type = llvm::cast<RankedTensorType>(op->getResult(0).getType());
  auto transposed = llvm::dyn_cast<TransposeOp>(op);
  if (!transposed) {
    reshape(type.getShape());
    return true;
  }
  return transpose(
      llvm::map_to_vector(transposed.getPerm(), [&](int64_t dim) { return dim < 0 ? dim + type.getRank() : dim; }));
}

static SmallVector<int64_t> withoutOnes(ArrayRef<int64_t> shape) {
  return llvm::to_vector(llvm::make_filter_range(shape, [](int64_t size) { return size != 1; }));
}

/// The permutation from `from` that gives `to`, where `moved` lists the dimensions of `from` larger than 1 in the
/// order of `to`, and dimensions of size 1 fill the rest in order.
static SmallVector<int64_t> makePerm(ArrayRef<int64_t> from, ArrayRef<int64_t> to, ArrayRef<int64_t> moved) {
  SmallVector<int64_t> perm;
  size_t nextOne = 0, nextMoved = 0;
  for (int64_t size : to) {
    if (size != 1) {
      perm.push_back(moved[nextMoved++]);
      continue;
    }
    while (from[nextOne] != 1)
      ++nextOne;
    perm.push_back(nextOne++);
  }
  return perm;
}

/// `sizes` after as many ones as `like` has.
static SmallVector<int64_t> withLeadingOnes(ArrayRef<int64_t> sizes, ArrayRef<int64_t> like) {
  SmallVector<int64_t> shape(llvm::count(like, 1), 1);
  llvm::append_range(shape, sizes);
  return shape;
}

std::optional<View::Steps> View::transposeRoot() const {
  // The factors of each dimension of the root must follow one another in the view.
  View root = *this;
  std::swap(root.order, root.rootOrder);
  auto parts = root.groups(rootShape);
  if (!parts)
    return std::nullopt;
  std::swap(root.order, root.rootOrder); // The splits are in both orders.
  SmallVector<int64_t> moved, movedSizes;
  for (size_t next = 0; next < root.order.size();) {
    auto *dim = llvm::find_if(*parts, [&](auto &part) { return !part.empty() && part.front() == root.order[next]; });
    if (dim == parts->end() || next + dim->size() > root.order.size() ||
        ArrayRef(root.order).slice(next, dim->size()) != ArrayRef<unsigned>(*dim))
      return std::nullopt;
    next += dim->size();
    moved.push_back(dim - parts->begin());
    movedSizes.push_back(rootShape[moved.back()]);
  }
  Steps steps;
  bool fits = llvm::count(shape, 1) == llvm::count(rootShape, 1) && withoutOnes(shape) == movedSizes;
  SmallVector<int64_t> middle = fits ? shape : withLeadingOnes(movedSizes, rootShape);
  steps.perm = makePerm(rootShape, middle, moved);
  if (!fits)
    steps.after = shape;
  return steps;
}

std::optional<View::Steps> View::transposeLast() const {
  // The inverse: the view as the root.
  View inverse = *this;
  std::swap(inverse.order, inverse.rootOrder);
  std::swap(inverse.shape, inverse.rootShape);
  std::optional<Steps> steps = inverse.transposeRoot();
  if (!steps)
    return std::nullopt;
  Steps result;
  result.perm.assign(steps->perm.size(), 0);
  SmallVector<int64_t> middle(steps->perm.size());
  for (auto [to, from] : llvm::enumerate(steps->perm)) {
    result.perm[from] = to;
    middle[to] = shape[from];
  }
  if (middle != rootShape)
    result.before = middle;
  return result;
}

View::Steps View::transposeBlocks() const {
  // Factors that follow one another on both sides move as one.
  SmallVector<int64_t> firsts, blockSizes; // In the order of the view; a block is known by its place in the root.
  for (size_t i = 0; i < order.size(); ++i) {
    int64_t place = llvm::find(rootOrder, order[i]) - rootOrder.begin();
    if (i > 0 && place > 0 && rootOrder[place - 1] == order[i - 1]) {
      blockSizes.back() *= sizes[order[i]];
      continue;
    }
    firsts.push_back(place);
    blockSizes.push_back(sizes[order[i]]);
  }
  SmallVector<int64_t> byRoot = llvm::to_vector(llvm::seq<int64_t>(0, firsts.size()));
  llvm::sort(byRoot, [&](int64_t a, int64_t b) { return firsts[a] < firsts[b]; });
  Steps steps;
  steps.perm.resize(firsts.size());
  SmallVector<int64_t> middle;
  for (auto [place, block] : llvm::enumerate(byRoot)) {
    steps.before.push_back(blockSizes[block]);
    steps.perm[block] = place;
  }
  if (steps.before == rootShape)
    steps.before.clear();
  if (blockSizes != shape)
    steps.after = shape;
  return steps;
}

View::Steps View::getSteps() const {
  Steps steps;
  if (order == rootOrder) {
    if (shape != rootShape)
      steps.after = shape;
    return steps;
  }
  steps = transposeBlocks();
  for (const std::optional<Steps> &other : {transposeRoot(), transposeLast()})
    if (other &&
        (other->count() < steps.count() || (other->count() == steps.count() && other->perm.size() > steps.perm.size())))
      steps = *other;
  return steps;
}

Value emitSteps(OpBuilder &b, Location loc, Value root, const View::Steps &steps) {
  if (!steps.before.empty())
    root = reshapeTo(b, loc, root, steps.before);
  if (!steps.perm.empty())
    root = TransposeOp::create(b, loc, root, b.getDenseI32ArrayAttr(SmallVector<int32_t>(ArrayRef(steps.perm))));
  return steps.after.empty() ? root : reshapeTo(b, loc, root, steps.after);
}

/// The chain that ends in `op`, from its first op on, as far as it can be followed.
static std::pair<SmallVector<Operation *>, View> followChain(Operation *op) {
  SmallVector<Operation *> chain;
  for (Operation *link = op; isLayoutOp(link); link = link->getOperand(0).getDefiningOp())
    chain.push_back(link);
  std::reverse(chain.begin(), chain.end());
  for (size_t first = 0;; ++first) {
    View view(getTensor(chain[first]->getOperand(0)).getShape());
    if (llvm::all_of(ArrayRef(chain).drop_front(first), [&](Operation *link) { return view.apply(link); }))
      return {SmallVector<Operation *>(ArrayRef(chain).drop_front(first)), view};
  }
}

void shortenLayoutChains(Block &block) {
  SmallVector<Operation *> ends;
  for (Operation &op : block)
    if (isLayoutOp(&op) && !llvm::all_of(op.getUsers(), isLayoutOp))
      ends.push_back(&op);
  for (Operation *end : ends) {
    auto [chain, view] = followChain(end);
    View::Steps steps = view.getSteps();
    // The new ops may not be more than those that go: the last ones up to one that others need.
    size_t going = 1;
    while (going < chain.size() && chain[chain.size() - 1 - going]->hasOneUse())
      ++going;
    if (steps.count() >= chain.size() || steps.count() > going)
      continue;
    OpBuilder b(end);
    Value root = chain.front()->getOperand(0);
    end->getResult(0).replaceAllUsesWith(emitSteps(b, end->getLoc(), root, steps));
  }
}

} // namespace mlir::ane
