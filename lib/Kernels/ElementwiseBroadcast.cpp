// numpy broadcasting of up to four operands, as a walk over rows of the result.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ElementwiseBroadcast.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

namespace anert {

/// Strides of `shape` read as a tensor of `result`, 0 where it is repeated; false if it does not fit.
static bool getStrides(llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<int64_t> result,
                       llvm::MutableArrayRef<int64_t> strides) {
  if (shape.size() > result.size())
    return false;
  int64_t step = 1;
  for (size_t i = 1; i <= result.size(); ++i) {
    const int64_t dim = i <= shape.size() ? shape[shape.size() - i] : 1;
    if (dim != 1 && dim != result[result.size() - i])
      return false;
    strides[result.size() - i] = dim == 1 ? 0 : step;
    step *= dim;
  }
  return true;
}

llvm::Expected<Broadcast> Broadcast::create(const KernelSpec &spec, llvm::ArrayRef<int64_t> result,
                                            llvm::ArrayRef<const TensorDesc *> operands) {
  Broadcast plan;
  std::vector<std::array<int64_t, 4>> all(result.size());
  llvm::SmallVector<int64_t, 5> strides(result.size());
  for (auto [k, desc] : llvm::enumerate(operands)) {
    if (!getStrides(desc->shape, result, strides))
      return makeSpecError(spec, "operand of type " + desc->str() + " does not broadcast to the result " +
                                     spec.results[0].str());
    for (size_t i = 0; i < result.size(); ++i)
      all[i][k] = strides[i];
  }
  for (size_t i = 0; i < result.size(); ++i) {
    plan.total *= result[i];
    if (result[i] == 1)
      continue;
    bool merges = !plan.dims.empty();
    for (size_t k = 0; merges && k < operands.size(); ++k)
      merges = plan.strides.back()[k] == all[i][k] * result[i];
    if (merges) {
      plan.dims.back() *= result[i];
      plan.strides.back() = all[i];
    } else {
      plan.dims.push_back(result[i]);
      plan.strides.push_back(all[i]);
    }
  }
  if (plan.dims.empty()) {
    plan.dims.push_back(1);
    plan.strides.push_back({});
  }
  return plan;
}

void Broadcast::forEachRow(int64_t begin, int64_t end, llvm::function_ref<void(const BroadcastRow &)> body) const {
  BroadcastRow row;
  row.stride = strides.back();
  while (begin < end) {
    int64_t rest = begin;
    row.in = {};
    for (size_t i = dims.size(); i-- > 0; rest /= dims[i])
      for (size_t k = 0; k < row.in.size(); ++k)
        row.in[k] += rest % dims[i] * strides[i][k];
    row.out = begin;
    row.count = std::min(end - begin, dims.back() - begin % dims.back());
    body(row);
    begin += row.count;
  }
}

} // namespace anert
