// Rendering of profiles.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/Profile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

namespace anert {

double Profile::getSeconds() const {
  double sum = 0;
  for (const StepProfile &step : steps)
    sum += step.seconds;
  return sum;
}

double Profile::getShare(const StepProfile &step) const {
  double total = getSeconds();
  return total > 0 ? step.seconds / total : 0;
}

static void printRow(llvm::raw_ostream &os, const StepProfile &step, double share) {
  double calls = std::max<double>(step.calls, 1), seconds = std::max(step.seconds, 1e-12);
  os << llvm::format("%-24s %-28s %8lld %12.2f %6.1f%% %9.2f %9.2f\n", step.op.c_str(), step.name.c_str(),
                     static_cast<long long>(step.calls), step.seconds / calls * 1e6, share * 100,
                     double(step.bytes) * step.calls / seconds * 1e-9,
                     double(step.flops) * step.calls / seconds * 1e-9);
}

std::string renderTable(const Profile &profile) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "program " << profile.program << "\n"
     << llvm::format("%-24s %-28s %8s %12s %7s %9s %9s\n", "op", "name", "calls", "us/call", "share", "GB/s",
                     "GFLOP/s");
  std::vector<const StepProfile *> order;
  StepProfile total{"total", "", 0, profile.getSeconds(), 0, 0};
  for (const StepProfile &step : profile.steps) {
    order.push_back(&step);
    total.calls = std::max(total.calls, step.calls);
    total.bytes += step.bytes;
    total.flops += step.flops;
  }
  llvm::sort(order, [](const StepProfile *x, const StepProfile *y) {
    return x->seconds != y->seconds ? x->seconds > y->seconds : x < y;
  });
  for (const StepProfile *step : order)
    printRow(os, *step, profile.getShare(*step));
  printRow(os, total, total.seconds > 0 ? 1 : 0);
  return text;
}

llvm::json::Value toJSON(const Profile &profile) {
  llvm::json::Array steps;
  for (const StepProfile &step : profile.steps)
    steps.push_back(llvm::json::Object{{"op", step.op},
                                       {"name", step.name},
                                       {"calls", step.calls},
                                       {"seconds", step.seconds},
                                       {"bytes", step.bytes},
                                       {"flops", step.flops},
                                       {"share", profile.getShare(step)}});
  return llvm::json::Object{
      {"program", profile.program}, {"seconds", profile.getSeconds()}, {"steps", std::move(steps)}};
}

} // namespace anert
