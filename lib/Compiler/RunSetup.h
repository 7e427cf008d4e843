// What comes before a run: a model opened, its entry and inputs, a session.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_COMPILER_RUNSETUP_H
#define ANE_LIB_COMPILER_RUNSETUP_H

#include "ANE/Compiler/Run.h"
#include "ANE/Runtime/Session.h"
#include "ANE/Support/HostTensor.h"

namespace mlir::ane {

/// A model as a bundle; what had to be written to disk for it is removed at the end.
class OpenedModel {
public:
  /// Opens or compiles `options.model`. Diagnostics of the compiler go to standard error.
  static llvm::Expected<OpenedModel> open(const RunOptions &options, const DialectRegistry &registry);
  OpenedModel(OpenedModel &&other) : scratch(std::exchange(other.scratch, {})), bundle(std::move(other.bundle)) {}
  ~OpenedModel();

  const std::shared_ptr<const anert::Bundle> &getBundle() const { return bundle; }

private:
  OpenedModel() = default;
  llvm::SmallString<128> scratch;
  std::shared_ptr<const anert::Bundle> bundle;
};

/// The entry to run: the named one, or the only one.
llvm::Expected<const anert::BundleEntry *> selectEntry(const anert::BundleDesc &desc, llvm::StringRef name);

/// The inputs of `entry` in port order, read and converted; missing ones are made up (--random) or an error listing all
/// ports.
llvm::Expected<std::vector<anert::HostTensor>> readInputs(const RunOptions &options, const anert::BundleEntry &entry);

/// A session for `bundle` as the options say; `observe` may be empty. Notes about numerics go to standard error.
llvm::Expected<std::unique_ptr<anert::Session>>
openSession(const RunOptions &options, std::shared_ptr<const anert::Bundle> bundle,
            std::function<void(const anert::TracedValue &)> observe = nullptr);

} // namespace mlir::ane

#endif // ANE_LIB_COMPILER_RUNSETUP_H
