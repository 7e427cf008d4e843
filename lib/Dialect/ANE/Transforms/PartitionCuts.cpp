// Where programs may be cut, the layers that a model repeats, and the cheapest cuts.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/PartitionModel.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

/// Marks the boundaries between the first and the last op that touch a state: old and new value are one surface.
void PartitionModel::joinStates(std::vector<bool> &isWhole) const {
  auto program = ops.empty() ? ProgramOp() : llvm::dyn_cast<ProgramOp>(ops.front()->getParentOp());
  if (!program)
    return;
  llvm::DenseMap<Operation *, size_t> position;
  for (auto [i, op] : llvm::enumerate(ops))
    position[op] = i;
  unsigned update = 0;
  for (BlockArgument arg : program.getBody().getArguments()) {
    if (!program.isState(arg.getArgNumber()))
      continue;
    size_t first = ops.size(), last = 0;
    auto touch = [&](Operation *op) {
      auto found = position.find(op);
      if (found == position.end())
        return;
      first = std::min(first, found->second);
      last = std::max(last, found->second);
    };
    for (Operation *user : arg.getUsers())
      touch(user);
    if (!llvm::isa<StateType>(arg.getType()))
      touch(program.getReturn().getUpdates()[update++].getDefiningOp());
    for (size_t boundary = first + 1; boundary <= last; ++boundary)
      isWhole[boundary] = true;
  }
}

std::vector<bool> PartitionModel::findWhole() const {
  std::vector<bool> isWhole(ops.size() + 1, false);
  for (auto [i, before] : llvm::enumerate(joined))
    for (size_t boundary = size_t(before + 1); before >= 0 && boundary <= i; ++boundary)
      isWhole[boundary] = true;
  joinStates(isWhole);
  return isWhole;
}

/// Bytes that a cut would send through ports.
static double getBytes(ArrayRef<unsigned> alive, llvm::function_ref<double(unsigned)> bytesOf) {
  double bytes = 0;
  for (unsigned tensor : alive)
    bytes += bytesOf(tensor);
  return bytes;
}

void PartitionModel::findCuts() {
  std::vector<bool> isWhole = findWhole();
  std::vector<size_t> open;
  std::vector<double> bytes;
  for (size_t boundary = 1; boundary < ops.size(); ++boundary)
    if (!isWhole[boundary]) {
      open.push_back(boundary);
      bytes.push_back(getBytes(alive[boundary], [&](unsigned tensor) { return tensors[tensor].bytes; }));
    }
  std::vector<size_t> lowest; // Indices into `open`.
  for (size_t i = 0; i < open.size(); ++i)
    if ((i == 0 || bytes[i] <= bytes[i - 1]) && (i + 1 == open.size() || bytes[i] <= bytes[i + 1]))
      lowest.push_back(i);
  constexpr size_t kMost = 512; // Keeps the search below a second on thousands of ops.
  if (lowest.size() > kMost) {
    llvm::sort(lowest, [&](size_t a, size_t b) { return std::pair(bytes[a], a) < std::pair(bytes[b], b); });
    size_t ties = llvm::count_if(lowest, [&](size_t i) { return bytes[i] <= bytes[lowest[kMost]]; });
    size_t step = (ties + kMost - 1) / kMost;
    std::vector<size_t> thinned;
    for (size_t i = 0; i < ties; i += step)
      thinned.push_back(lowest[i]);
    lowest = std::move(thinned);
  }
  cuts = {0, ops.size()};
  for (size_t i : lowest)
    cuts.push_back(open[i]);
  for (size_t cut : layerCuts)
    if (!isWhole[cut])
      cuts.push_back(cut);
  llvm::sort(cuts);
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  llvm::erase_if(layerCuts, [&](size_t cut) { return isWhole[cut]; });
}

/// The shortest period with the longest run of ops that equal those a period before, by name, parameters and types.
void PartitionModel::findLayers() {
  size_t n = ops.size(), period = 0, start = 0, run = 0;
  std::vector<llvm::hash_code> hashes;
  for (Operation *op : ops)
    hashes.push_back(llvm::hash_combine(op->getName(), op->getAttrDictionary(), op->getOperandTypes().size(),
                                        llvm::hash_combine_range(op->getResultTypes())));
  for (size_t p = 1; p <= n / 2; ++p)
    for (size_t i = 0; i + p < n;) {
      size_t first = i;
      while (i + p < n && hashes[i] == hashes[i + p])
        ++i;
      // The run of the period itself counts too; a longer period must add a layer's worth to be better.
      if (i - first >= p && i - first + p > run + (period ? p : 0)) {
        run = i - first + p;
        period = p;
        start = first;
      }
      ++i;
    }
  layerCuts = {0, n};
  if (run * 2 < n || period < 2)
    return;
  // Layers begin where the least is alive; of two such places in a layer, where whole layers stand before it.
  auto key = [&](size_t cut) {
    size_t rest = cut % period;
    return std::pair(alive[cut].size(), std::min(rest, period - rest));
  };
  size_t best = start;
  for (size_t shift = start; shift < start + period && shift - start <= run % period; ++shift)
    if (key(shift) < key(best))
      best = shift;
  for (size_t cut = best; cut + period <= start + run + period / 2; cut += period)
    layerCuts.push_back(cut);
  llvm::sort(layerCuts);
  layerCuts.erase(std::unique(layerCuts.begin(), layerCuts.end()), layerCuts.end());
  // What little stands before the first layer and after the last belongs to it.
  if (layerCuts.size() > 2 && layerCuts[1] < period / 2)
    layerCuts.erase(layerCuts.begin() + 1);
  if (layerCuts.size() > 2 && n - layerCuts[layerCuts.size() - 2] < period / 2)
    layerCuts.erase(layerCuts.end() - 2);
  layersAttend = llvm::any_of(ArrayRef(ops).slice(best, period), [&](Operation *op) {
    auto mil = llvm::dyn_cast<MILOpInterface>(op);
    return mil && mil.getCostClass() == CostClass::product &&
           llvm::none_of(op->getOperands(), [&](Value value) { return cones.contains(value); });
  });
}

std::vector<Segment> partition(const PartitionModel &model, unsigned programs) {
  ArrayRef<size_t> cuts = model.getCuts();
  if (model.size() == 0)
    return {};
  llvm::DenseMap<size_t, size_t> indexOf;
  for (auto [i, cut] : llvm::enumerate(cuts))
    indexOf[cut] = i;
  constexpr double kNever = std::numeric_limits<double>::infinity();
  // best[k][j]: least us of the ops before cut j in k programs, or in any number if `programs` is 0.
  size_t counts = programs ? programs + 1 : 1, n = cuts.size();
  std::vector<std::vector<double>> best(counts, std::vector<double>(n, kNever));
  std::vector<std::vector<size_t>> from(counts, std::vector<size_t>(n, 0));
  best[0][0] = 0;
  for (size_t i = 0; i + 1 < n; ++i)
    model.forEachEnd(cuts[i], [&](size_t end, double us) {
      size_t j = indexOf.lookup(end);
      for (size_t k = 0; k < counts; ++k) {
        size_t next = programs ? k + 1 : 0;
        if (next < counts && best[k][i] + us < best[next][j]) {
          best[next][j] = best[k][i] + us;
          from[next][j] = i;
        }
      }
    });
  std::vector<Segment> segments;
  size_t k = counts - 1, j = n - 1;
  if (best[k][j] == kNever)
    return {};
  while (j != 0) {
    segments.push_back({cuts[from[k][j]], cuts[j]});
    j = from[k][j];
    k -= programs ? 1 : 0;
  }
  std::reverse(segments.begin(), segments.end());
  return segments;
}

double getTotal(const PartitionModel &model, ArrayRef<Segment> segments) {
  double us = 0;
  for (Segment segment : segments)
    us += model.getCost(segment).value_or(0);
  return us;
}

} // namespace mlir::ane
