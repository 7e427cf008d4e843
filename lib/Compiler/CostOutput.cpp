// Predicted cost: tables for people, JSON for machines.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Cost.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

namespace mlir::ane {

namespace cost = anert::cost;

//===-- Tables ---------------------------------------------------------------===//

static std::string percent(double share) { return llvm::formatv("{0:f1} %", share * 100); }

static void printProgram(const CostedProgram &program, raw_ostream &os) {
  const cost::Estimate &e = program.estimate;
  os << "\n@" << program.name << ": " << llvm::formatv("{0:f1} us a call", e.us)
     << llvm::formatv(" (half of such predictions err by less than {0:f0} %)", e.expectedError * 100);
  if (program.runs != 1)
    os << ", dispatched " << program.runs << " times";
  os << "\n";
  auto row = [&](StringRef name, const Twine &value) { os << "  " << llvm::left_justify(name, 14) << value << "\n"; };
  row("engine", llvm::formatv("{0:f1} us: compute {1:f1}, weights {2:f1}, activations {3:f1}, fixed {4:f1}", e.deviceUs,
                              e.computeUs, e.weightsUs, e.activationsUs, e.fixedUs));
  row("call", llvm::formatv("{0:f1} us for the host's share", e.dispatchUs));
  row("bound", cost::boundName(getBound(e)));
  row("rate", llvm::formatv("{0:f2} TFLOP/s, {1} of the peak", e.tflops, percent(e.shareOfPeak)));
  row("memory",
      llvm::formatv("{0:f2} MB through DRAM, {1:f2} MB of weights", e.dramBytes / 1e6, program.weightBytes / 1e6));
  row("energy", e.joules ? llvm::formatv("{0:f3} mJ", *e.joules * 1e3).str() : "no figures for this family");
  if (e.extrapolates)
    row("extrapolates", StringRef(e.why).substr(StringRef(e.why).starts_with("extrapolates: ") ? 14 : 0));
  if (program.ops.empty())
    return;
  size_t width = 0;
  for (const CostedOp &op : program.ops)
    width = std::max(width, op.name.size());
  os << "\n  " << llvm::left_justify("op", width) << "        us    share  bound\n";
  for (const CostedOp &op : program.ops)
    os << "  " << llvm::left_justify(op.name, width)
       << llvm::formatv("  {0,8:f1}  {1,7}  {2}\n", op.cost.us, percent(op.cost.us / std::max(e.deviceUs, 1e-9)),
                        cost::boundName(op.cost.bound));
}

void printCost(const CostReport &report, raw_ostream &os) {
  double total = 0;
  unsigned dispatches = 0;
  for (const CostedProgram &program : report.programs) {
    total += program.estimate.us * program.runs;
    dispatches += program.runs;
  }
  os << report.path << " on " << report.chip->title << " through " << cost::doorName(report.door)
     << ", predicted: " << llvm::formatv("{0:f1} us", total) << " in " << dispatches
     << (dispatches == 1 ? " dispatch" : " dispatches");
  if (report.hostPrograms)
    os << ", without " << report.hostPrograms << (report.hostPrograms == 1 ? " program" : " programs")
       << " on the host";
  os << "\n";
  for (const CostedProgram &program : report.programs)
    printProgram(program, os);
}

//===-- JSON -----------------------------------------------------------------===//

static llvm::json::Object toJSON(const CostedProgram &program) {
  const cost::Estimate &e = program.estimate;
  llvm::json::Array ops;
  for (const CostedOp &op : program.ops)
    ops.push_back(llvm::json::Object{{"name", llvm::json::fixUTF8(op.name)},
                                     {"us", op.cost.us},
                                     {"bound", cost::boundName(op.cost.bound)},
                                     {"flops", op.cost.flops},
                                     {"dram_bytes", op.cost.dramBytes}});
  return llvm::json::Object{{"name", llvm::json::fixUTF8(program.name)},
                            {"runs", program.runs},
                            {"us", e.us},
                            {"device_us", e.deviceUs},
                            {"compute_us", e.computeUs},
                            {"weights_us", e.weightsUs},
                            {"activations_us", e.activationsUs},
                            {"fixed_us", e.fixedUs},
                            {"dispatch_us", e.dispatchUs},
                            {"bound", cost::boundName(getBound(e))},
                            {"flops", e.flops},
                            {"tflops", e.tflops},
                            {"share_of_peak", e.shareOfPeak},
                            {"dram_bytes", e.dramBytes},
                            {"weight_bytes", program.weightBytes},
                            {"millijoules", e.joules ? llvm::json::Value(*e.joules * 1e3) : nullptr},
                            {"expected_error", e.expectedError},
                            {"extrapolates", e.extrapolates},
                            {"why", e.why},
                            {"ops", std::move(ops)}};
}

void printCostAsJSON(const CostReport &report, raw_ostream &os) {
  llvm::json::Array programs;
  for (const CostedProgram &program : report.programs)
    programs.push_back(toJSON(program));
  llvm::json::Object root{{"file", llvm::json::fixUTF8(report.path)}, {"target", report.chip->name},
                          {"door", cost::doorName(report.door)},      {"predicted", true},
                          {"host_programs", report.hostPrograms},     {"programs", std::move(programs)}};
  os << llvm::formatv("{0:2}\n", llvm::json::Value(std::move(root)));
}

} // namespace mlir::ane
