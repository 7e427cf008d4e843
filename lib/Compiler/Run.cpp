// ane-run: from a model file and .npy inputs to .npy outputs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Compiler/Run.h"
#include "RunReport.h"
#include "RunSetup.h"
#include <chrono>

namespace mlir::ane {

using anert::HostTensor;

static llvm::Error run(const RunOptions &options, std::shared_ptr<const anert::Bundle> bundle) {
  llvm::Expected<const anert::BundleEntry *> entry = selectEntry(bundle->getDesc(), options.entry);
  if (!entry)
    return entry.takeError();
  llvm::Expected<std::vector<HostTensor>> tensors = readInputs(options, **entry);
  if (!tensors)
    return tensors.takeError();
  llvm::Expected<std::unique_ptr<anert::Session>> session = openSession(options, bundle);
  if (!session)
    return session.takeError();
  std::vector<anert::InputBinding> bindings;
  for (auto [port, tensor] : llvm::zip_equal((*entry)->inputs, *tensors))
    bindings.push_back({port.name, port.desc, tensor.bytes.data()});
  if (llvm::Error error = (*session)->prepare((*entry)->name))
    return error;
  RunReport report(options, (*entry)->name);
  for (unsigned i = 0; i < options.repeat; ++i) {
    auto start = std::chrono::steady_clock::now();
    llvm::Expected<ArrayRef<anert::NamedSurface>> outputs = (*session)->run((*entry)->name, bindings);
    if (!outputs)
      return outputs.takeError();
    report.addRun(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    if (i + 1 == options.repeat)
      if (llvm::Error error = report.addOutputs(*outputs))
        return error;
  }
  report.print((*session)->getProfiles());
  return llvm::Error::success();
}

llvm::Error runModel(const RunOptions &options, const DialectRegistry &registry) {
  llvm::Expected<OpenedModel> model = OpenedModel::open(options, registry);
  return model ? run(options, model->getBundle()) : model.takeError();
}

} // namespace mlir::ane
