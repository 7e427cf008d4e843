// Tables and JSON of ane-run.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "RunReport.h"
#include "ANE/Support/File.h"
#include "ANE/Support/Npy.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

namespace mlir::ane {

llvm::Error RunReport::addOutputs(llvm::ArrayRef<anert::NamedSurface> surfaces) {
  for (const anert::NamedSurface &surface : surfaces)
    if (llvm::StringRef(surface.name).contains('/') || !anert::isSafeRelativePath(surface.name))
      if (!options.outputDirectory.empty())
        return llvm::createStringError("output '" + surface.name +
                                       "' cannot be the name of a file; run without --output-dir, or rename the port");
  if (!options.outputDirectory.empty())
    if (std::error_code error = llvm::sys::fs::create_directories(options.outputDirectory))
      return llvm::createStringError(error, "cannot create '" + options.outputDirectory + "'");
  for (const anert::NamedSurface &surface : surfaces) {
    const anert::TensorDesc &desc = surface.surface->getDesc();
    Output output{surface.name, desc.str(), "", 0, 0, 0, 0};
    anert::HostTensor tensor{desc, std::vector<char>(desc.numBytes())};
    surface.surface->copyTo(tensor.bytes.data());
    if (!options.outputDirectory.empty()) {
      llvm::SmallString<128> path(options.outputDirectory);
      llvm::sys::path::append(path, surface.name + ".npy");
      output.file = path.str().str();
      if (llvm::Error error = anert::writeNpy(path, desc, tensor.bytes.data()))
        return error;
    }
    llvm::Expected<anert::HostTensor> wide = anert::convertTensor(std::move(tensor), anert::DType::fp64, surface.name);
    if (!wide)
      return wide.takeError();
    const auto *values = reinterpret_cast<const double *>(wide->bytes.data());
    int64_t count = wide->desc.numElements(), finite = 0;
    for (int64_t i = 0; i < count; ++i) {
      if (!std::isfinite(values[i]))
        continue;
      output.min = finite ? std::min(output.min, values[i]) : values[i];
      output.max = finite ? std::max(output.max, values[i]) : values[i];
      output.mean += values[i];
      ++finite;
    }
    output.mean /= std::max<int64_t>(finite, 1);
    output.nonFinite = count - finite;
    outputs.push_back(std::move(output));
  }
  return llvm::Error::success();
}

/// The middle of the sorted times.
static double getMedian(std::vector<double> times) {
  llvm::sort(times);
  return times.empty() ? 0 : times[times.size() / 2];
}

void RunReport::printJSON(llvm::ArrayRef<anert::Profile> profiles) const {
  llvm::json::Array list;
  for (const Output &output : outputs) {
    llvm::json::Object row{{"name", output.name}, {"type", output.type}, {"min", output.min},
                           {"max", output.max},   {"mean", output.mean}, {"non_finite", output.nonFinite}};
    if (!output.file.empty())
      row["file"] = output.file;
    list.push_back(std::move(row));
  }
  llvm::json::Object root{{"entry", entry},
                          {"device", options.device},
                          {"numerics", options.numerics},
                          {"runs", int64_t(times.size())},
                          {"median_seconds", getMedian(times)},
                          {"outputs", std::move(list)}};
  if (options.profile) {
    llvm::json::Array steps;
    for (const anert::Profile &profile : profiles)
      steps.push_back(anert::toJSON(profile));
    root["profile"] = std::move(steps);
  }
  llvm::outs() << llvm::formatv("{0:2}", llvm::json::Value(std::move(root))) << "\n";
}

void RunReport::print(llvm::ArrayRef<anert::Profile> profiles) const {
  if (options.json)
    return printJSON(profiles);
  llvm::raw_ostream &os = llvm::outs();
  os << entry << " on " << options.device << ", " << options.numerics << ": " << times.size()
     << (times.size() == 1 ? " run" : " runs") << llvm::format(", median %.3f ms\n", getMedian(times) * 1e3);
  size_t nameWidth = 6, typeWidth = 4;
  for (const Output &output : outputs) {
    nameWidth = std::max(nameWidth, output.name.size());
    typeWidth = std::max(typeWidth, output.type.size());
  }
  os << "  " << llvm::left_justify("output", nameWidth) << "  " << llvm::left_justify("type", typeWidth)
     << llvm::format("  %12s  %12s  %12s", "min", "mean", "max") << "  file\n";
  for (const Output &output : outputs) {
    os << "  " << llvm::left_justify(output.name, nameWidth) << "  " << llvm::left_justify(output.type, typeWidth)
       << llvm::format("  %12.6g  %12.6g  %12.6g  ", output.min, output.mean, output.max)
       << (output.file.empty() ? "(not written; give --output-dir)" : output.file) << "\n";
    if (output.nonFinite)
      os << "  warning: " << output.nonFinite << " values of " << output.name << " are infinite or NaN\n";
  }
  if (options.profile)
    for (const anert::Profile &profile : profiles)
      os << "\n" << anert::renderTable(profile);
}

} // namespace mlir::ane
