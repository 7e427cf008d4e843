// What ranges of ops cost as engine programs, under which limits.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/Transforms/PartitionModel.h"
#include "llvm/ADT/STLExtras.h"

namespace mlir::ane {

namespace cost = anert::cost;

PartitionModel::PartitionModel(ArrayRef<Operation *> ops, const anert::Chip &chip, cost::Door door,
                               PartitionLimits limits)
    : ops(ops), chip(chip), door(door), limits(limits), parameters(cost::fittedParameters()) {
  readTensors();
  readWeights();
  readCosts();
  findLayers();
  findCuts();
}

void PartitionModel::Side::add(const Tensor &tensor, double rowElements) {
  constexpr double kPage = 16384; // Surfaces are whole pages (rule P-MIN).
  largest = std::max(largest, std::ceil(tensor.bytes / kPage) * kPage);
  count += 1;
  elements += tensor.elements + tensor.rows * rowElements;
}

void PartitionModel::readTensors() {
  llvm::DenseMap<Value, unsigned> index;
  llvm::DenseMap<Operation *, size_t> position;
  for (auto [i, op] : llvm::enumerate(ops))
    position[op] = i;
  auto get = [&](Value value) {
    auto [it, isNew] = index.try_emplace(value, unsigned(tensors.size()));
    if (isNew) {
      Tensor &tensor = tensors.emplace_back();
      tensor.elements = getTensorElements(value.getType());
      tensor.bytes = double(getTensorBytes(value.getType()));
      auto type = llvm::dyn_cast<RankedTensorType>(value.getType());
      if (type && type.getRank() && tensor.bytes &&
          int64_t(tensor.bytes / tensor.elements * type.getShape().back()) % 64)
        tensor.rows = tensor.elements / type.getShape().back();
    }
    return it->second;
  };
  auto isState = [](Value value) {
    auto arg = llvm::dyn_cast<BlockArgument>(value);
    auto program = arg ? llvm::dyn_cast<ProgramOp>(arg.getOwner()->getParentOp()) : ProgramOp();
    return program && program.isState(arg.getArgNumber());
  };
  operands.resize(ops.size());
  for (auto [i, op] : llvm::enumerate(ops)) {
    for (Value value : op->getOperands())
      if (!cones.contains(value) && !isState(value)) {
        unsigned tensor = get(value);
        tensors[tensor].lastUse = i;
        if (!llvm::is_contained(operands[i], tensor))
          operands[i].push_back(tensor);
      }
    for (Value value : op->getResults()) {
      unsigned tensor = get(value);
      tensors[tensor].def = i;
      tensors[tensor].leaves = llvm::any_of(value.getUses(), [&](OpOperand &use) {
        auto ret = llvm::dyn_cast<ReturnOp>(use.getOwner());
        return ret ? use.getOperandNumber() < ret.getOutputs().size() : !position.contains(use.getOwner());
      });
      if (tensors[tensor].leaves)
        leaving.push_back(tensor);
    }
  }
  alive.resize(ops.size() + 1);
  for (auto [i, tensor] : llvm::enumerate(tensors))
    if (tensor.def >= 0)
      for (size_t boundary = tensor.def + 1; boundary <= tensor.lastUse; ++boundary)
        alive[boundary].push_back(i);
}

void PartitionModel::readWeights() {
  llvm::DenseMap<Operation *, unsigned> index;
  weights.resize(ops.size());
  for (auto [i, op] : llvm::enumerate(ops)) {
    SmallVector<Value> worklist;
    llvm::copy_if(op->getOperands(), std::back_inserter(worklist), [&](Value value) { return cones.contains(value); });
    llvm::DenseSet<Operation *> seen;
    while (!worklist.empty()) {
      Operation *constant = worklist.pop_back_val().getDefiningOp();
      if (!constant || !seen.insert(constant).second)
        continue;
      llvm::append_range(worklist, constant->getOperands());
      if (constant->getNumOperands())
        continue;
      auto [it, isNew] = index.try_emplace(constant, unsigned(weightBytes.size()));
      if (isNew) {
        weightBytes.push_back(getTensorBytes(constant->getResult(0).getType()));
        auto named = llvm::dyn_cast<ConstOp>(constant);
        isFile.push_back(named && llvm::isa<DenseResourceElementsAttr>(named.getVal()));
      }
      weights[i].push_back(it->second);
    }
  }
}

void PartitionModel::readCosts() {
  ProgramCost whole = getCostProgram(ops, cones);
  llvm::DenseMap<Operation *, const cost::Op *> work;
  for (auto [op, source] : llvm::zip_equal(whole.program.ops, whole.sources))
    work[source] = &op;
  us.assign(ops.size(), 0);
  joined.assign(ops.size(), -1);
  isConv.assign(ops.size(), false);
  for (auto [i, op] : llvm::enumerate(ops)) {
    const cost::Op *each = work.lookup(op);
    if (each)
      us[i] = cost::costOf(*each, chip, 1, parameters).us;
    auto mil = llvm::dyn_cast<MILOpInterface>(op);
    CostClass kind = mil ? mil.getCostClass() : CostClass::other;
    isConv[i] = kind == CostClass::conv || kind == CostClass::deconv || kind == CostClass::product;
    // What has no time of its own but is no mere view belongs to a conv, and so does the add that joins branches.
    bool isTakenIn = !each && kind != CostClass::free && kind != CostClass::other;
    if (isTakenIn || (each && each->kind == cost::OpClass::Skip))
      for (unsigned tensor : operands[i])
        joined[i] = std::max(joined[i], tensors[tensor].def);
  }
  spills.assign(ops.size() + 1, 0);
  for (size_t boundary = 1; boundary < ops.size(); ++boundary) {
    double bytes = -double(std::max<int64_t>(chip.cacheBytes, 1 << 20));
    for (unsigned tensor : alive[boundary])
      bytes += tensors[tensor].bytes;
    spills[boundary] = 2 * std::max(bytes, 0.0) / parameters.dmaGBps / 1e3;
  }
}

unsigned PartitionModel::countLayers(size_t begin, size_t end) const {
  auto first = llvm::upper_bound(layerCuts, begin), last = llvm::lower_bound(layerCuts, end);
  return last < first ? 1 : unsigned(last - first) + 1;
}

StringRef PartitionModel::getBrokenLimit(int64_t bytes, unsigned files, unsigned convs, unsigned layers) const {
  if (limits.weightBytes && bytes > limits.weightBytes)
    return "weight bytes (W-TOTAL)";
  if (limits.filePerTensor && limits.weightFiles && files > limits.weightFiles)
    return "weight files (W-FILES)";
  if (limits.convs && convs > limits.convs)
    return "number of convs";
  if (getNumLayers() > 1 && limits.layers && layers > limits.layers)
    return "max-layers-per-program";
  if (getNumLayers() > 1 && layersAttend && limits.attentions && layers > limits.attentions)
    return "number of attention layers";
  return "";
}

PartitionModel::Side PartitionModel::getOutputs(size_t begin, size_t end) const {
  Side side;
  for (unsigned tensor : alive[end])
    if (tensors[tensor].def >= int64_t(begin) && !tensors[tensor].leaves)
      side.add(tensors[tensor], parameters.rowElements);
  for (unsigned tensor : leaving)
    if (tensors[tensor].def >= int64_t(begin) && tensors[tensor].def < int64_t(end))
      side.add(tensors[tensor], parameters.rowElements);
  return side;
}

double PartitionModel::getCallCost(const Side &in, const Side &out) const {
  const cost::Parameters::Host &host = parameters.host(chip, door);
  double bytes = in.largest * in.count + out.largest * out.count;
  return host.base + (in.elements + out.elements) * host.nsPerElement / 1e3 + bytes / parameters.dmaGBps / 1e3;
}

StringRef PartitionModel::forEachEnd(size_t begin, llvm::function_ref<void(size_t, double)> visit) const {
  Side in;
  double total = 0;
  int64_t bytes = 0;
  unsigned files = 0, convs = 0;
  llvm::DenseSet<unsigned> inputs, constants;
  auto cut = llvm::upper_bound(cuts, begin);
  for (size_t i = begin; i < ops.size(); ++i) {
    for (unsigned tensor : operands[i])
      if (tensors[tensor].def < int64_t(begin) && inputs.insert(tensor).second)
        in.add(tensors[tensor], parameters.rowElements);
    for (unsigned weight : weights[i])
      if (constants.insert(weight).second) {
        bytes += weightBytes[weight];
        files += isFile[weight];
      }
    convs += isConv[i];
    total += us[i] + (i > begin ? spills[i] : 0);
    StringRef broken = getBrokenLimit(bytes, files, convs, countLayers(begin, i + 1));
    if (!broken.empty())
      return broken;
    if (cut != cuts.end() && *cut == i + 1) {
      visit(i + 1, total + getCallCost(in, getOutputs(begin, i + 1)));
      ++cut;
    }
  }
  return "";
}

std::optional<double> PartitionModel::getCost(Segment segment) const {
  llvm::DenseSet<unsigned> inputs, constants;
  Side in, out;
  double total = 0;
  int64_t bytes = 0;
  unsigned files = 0, convs = 0;
  for (size_t i = segment.begin; i < segment.end; ++i) {
    total += us[i] + (i > segment.begin ? spills[i] : 0);
    convs += isConv[i];
    inputs.insert(operands[i].begin(), operands[i].end());
    constants.insert(weights[i].begin(), weights[i].end());
  }
  for (auto [i, tensor] : llvm::enumerate(tensors)) {
    bool isOwn = tensor.def >= int64_t(segment.begin) && tensor.def < int64_t(segment.end);
    if (!isOwn && inputs.contains(i))
      in.add(tensor, parameters.rowElements);
    if (isOwn && (tensor.leaves || tensor.lastUse >= segment.end))
      out.add(tensor, parameters.rowElements);
  }
  for (unsigned weight : constants) {
    bytes += weightBytes[weight];
    files += isFile[weight];
  }
  if (!getBrokenLimit(bytes, files, convs, countLayers(segment.begin, segment.end)).empty())
    return std::nullopt;
  return total + getCallCost(in, out);
}

StringRef PartitionModel::whyNot(Segment segment) const {
  bool reaches = false;
  StringRef limit = forEachEnd(segment.begin, [&](size_t end, double) { reaches |= end == segment.end; });
  return reaches ? "" : limit;
}

} // namespace mlir::ane
