// The results that a run of an entry computes, and which of two entries' results belong together.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Trace.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::ane {

llvm::StringRef TracePoint::getSourceName() const {
  const std::string &name = getValue().name;
  return name == "v" + std::to_string(getStep().results[result]) ? "" : llvm::StringRef(name);
}

Trace::Trace(const anert::BundleDesc &desc, const anert::BundleEntry &entry) {
  llvm::StringMap<unsigned> numDispatches;
  for (const anert::BundleDispatch &dispatch : entry.steps) {
    const anert::BundleProgram *program = desc.findProgram(dispatch.program);
    unsigned ordinal = numDispatches[program->name]++;
    if (!program->plan)
      continue;
    for (auto [s, step] : llvm::enumerate(program->plan->steps))
      for (unsigned r = 0; r != step.results.size(); ++r) {
        index[{program->name, unsigned(s), r}].push_back(points.size());
        points.push_back({program, ordinal, unsigned(s), r});
      }
  }
}

void Trace::find(const anert::TracedValue &value, llvm::function_ref<void(size_t point, int64_t repeat)> visit) const {
  auto found = index.find({value.program.str(), value.step, value.result});
  if (found == index.end())
    return;
  llvm::ArrayRef<size_t> dispatches = found->second;
  if (value.run >= 0)
    return visit(dispatches[value.run % dispatches.size()], value.run / dispatches.size());
  for (size_t point : dispatches)
    visit(point, -1);
}

/// The points that a name stands for: the last of each name, unless several dispatches have it.
static llvm::StringMap<size_t> getNames(llvm::ArrayRef<TracePoint> points) {
  llvm::StringMap<size_t> names;
  llvm::StringMap<bool> isAmbiguous;
  for (auto [i, point] : llvm::enumerate(points)) {
    if (point.getSourceName().empty())
      continue;
    auto [it, isNew] = names.try_emplace(point.getSourceName(), i);
    const TracePoint &last = points[it->second];
    if (last.program != point.program || last.dispatch != point.dispatch)
      isAmbiguous[point.getSourceName()] = true;
    it->second = i;
  }
  for (const auto &entry : isAmbiguous)
    names.erase(entry.first());
  return names;
}

TraceMatch matchTraces(const Trace &a, const Trace &b) {
  auto isSame = [](const TracePoint &x, const TracePoint &y) {
    return x.getStep().op == y.getStep().op && x.result == y.result && x.getValue().desc == y.getValue().desc;
  };
  llvm::ArrayRef<TracePoint> pointsA = a.getPoints(), pointsB = b.getPoints();
  TraceMatch match{
      pointsA.size() == pointsB.size() && std::equal(pointsA.begin(), pointsA.end(), pointsB.begin(), isSame),
      std::vector<std::optional<size_t>>(pointsA.size()), std::vector<std::optional<size_t>>(pointsB.size()), 0};
  auto pair = [&](size_t i, size_t j) {
    match.ofA[i] = j;
    match.ofB[j] = i;
    ++match.count;
  };
  if (match.sameOps) {
    for (size_t i = 0; i != pointsA.size(); ++i)
      pair(i, i);
    return match;
  }
  llvm::StringMap<size_t> namesA = getNames(pointsA), namesB = getNames(pointsB);
  for (const auto &entry : namesA) {
    auto other = namesB.find(entry.first());
    if (other == namesB.end())
      continue;
    auto squeezed = [](const TracePoint &point) {
      auto sizes = llvm::make_filter_range(point.getValue().desc.shape, [](int64_t size) { return size != 1; });
      return llvm::to_vector(sizes);
    };
    // A layout change keeps the name but moves the elements.
    const TracePoint &x = pointsA[entry.second], &y = pointsB[other->second];
    bool areFloats = anert::getInfo(x.getValue().desc.dtype).isFloat;
    if (squeezed(x) == squeezed(y) && areFloats == anert::getInfo(y.getValue().desc.dtype).isFloat)
      pair(entry.second, other->second);
  }
  return match;
}

} // namespace mlir::ane
