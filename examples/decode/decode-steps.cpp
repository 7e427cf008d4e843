// Steps an entry of a bundle over the rows of an array: a session keeps the states between steps.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/Session.h"
#include "ANE/Support/Npy.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace anert;

constexpr const char *usage = R"(usage: decode-steps BUNDLE TOKENS.npy OUTPUTS.npy

Runs the entry "step" once a row of TOKENS [steps, channels]; its inputs are "token" [1, channels] and "position" [1],
its first output [1, channels] becomes a row of OUTPUTS. Prints the median time of a step as JSON.
)";

/// Runs all rows; the times are seconds a step.
static llvm::Error run(Session &session, const HostTensor &tokens, HostTensor &outputs, std::vector<double> &times) {
  const BundleEntry *entry = session.getBundle().getDesc().findEntry("step");
  if (!entry)
    return llvm::createStringError("the bundle has no entry 'step'");
  if (tokens.desc.shape.size() != 2)
    return llvm::createStringError("the tokens are " + tokens.desc.str() + ", expected [steps, channels]");
  int64_t steps = tokens.desc.shape[0], channels = tokens.desc.shape[1];
  TensorDesc row{tokens.desc.dtype, {1, channels}}, position{DType::int32, {1}};
  if (llvm::Error error = session.prepare("step"))
    return error;
  for (int32_t step = 0; step < steps; ++step) {
    auto start = std::chrono::steady_clock::now();
    auto results = session.run(
        "step", {{"token", row, tokens.bytes.data() + step * row.numBytes()}, {"position", position, &step}});
    if (!results)
      return results.takeError();
    times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    const Surface &result = *results->front().surface;
    if (step == 0)
      outputs.desc = {result.getDesc().dtype, {steps, result.getDesc().numElements()}};
    outputs.bytes.resize(outputs.desc.numBytes());
    result.copyTo(outputs.bytes.data() + step * result.getDesc().numBytes());
  }
  return llvm::Error::success();
}

static llvm::Error decode(const char *bundlePath, const char *tokensPath, const char *outputsPath) {
  auto bundle = Bundle::open(bundlePath);
  if (!bundle)
    return bundle.takeError();
  auto raw = readNpy(tokensPath);
  if (!raw)
    return raw.takeError();
  auto tokens = convertTensor(std::move(*raw), DType::fp16, "token");
  if (!tokens)
    return tokens.takeError();
  SessionOptions options;
  options.load.threads = 0;
  auto session = Session::create(*bundle, options);
  if (!session)
    return session.takeError();
  HostTensor outputs;
  std::vector<double> times;
  if (llvm::Error error = run(**session, *tokens, outputs, times))
    return error;
  std::sort(times.begin(), times.end());
  llvm::outs() << llvm::format("{\"steps\": %zu, \"median_seconds\": %.6f}\n", times.size(), times[times.size() / 2]);
  return writeNpy(outputsPath, outputs.desc, outputs.bytes.data());
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  if (argc != 4) {
    llvm::errs() << usage;
    return 2;
  }
  if (llvm::Error error = decode(argv[1], argv[2], argv[3])) {
    llvm::errs() << "error: " << llvm::toString(std::move(error)) << "\n";
    return 1;
  }
  return 0;
}
