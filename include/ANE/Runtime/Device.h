// Devices load programs; programs run on surfaces.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RUNTIME_DEVICE_H
#define ANE_RUNTIME_DEVICE_H

#include "ANE/Kernels/Kernel.h"
#include "ANE/Runtime/HostPlan.h"
#include "ANE/Runtime/Profile.h"
#include "ANE/Runtime/Surface.h"
#include <functional>

namespace anert {

/// A named tensor at the border of a program or an entry.
struct Port {
  std::string name;
  TensorDesc desc;
  bool operator==(const Port &other) const { return name == other.name && desc == other.desc; }
  bool operator!=(const Port &other) const { return !(*this == other); }
};

/// "  input x: tensor<fp16, [1, 4]>" one line a port, for errors and listings.
std::string describePorts(llvm::StringRef role, llvm::ArrayRef<Port> ports);

/// Prepares a kernel. A plain function, so that tests can put their own kernels in place of the generated table.
using KernelFactory = llvm::Expected<std::unique_ptr<Kernel>> (*)(const KernelSpec &spec);

/// A result that the host device has just computed; the data is dense, and valid during the call.
struct TracedValue {
  llvm::StringRef program;
  unsigned step, result; ///< Of the host plan.
  int64_t run;           ///< Runs of the program before this one; -1 if computed once, while loading.
  const TensorDesc &desc;
  const void *data;
};

/// How a device loads a program.
struct LoadOptions {
  Numerics numerics;
  unsigned threads = 1; ///< Threads that compute, the caller included; 0 means one per hardware thread.
  bool profile = false; ///< Measure the time of each step.
  KernelFactory makeKernel = anert::makeKernel;
  /// Called for each result of each kernel in execution order, by devices that run plans; may be empty.
  std::function<void(const TracedValue &value)> observe;
};

/// What a device loads: it takes the form it understands, a host plan or MIL text.
struct ProgramImage {
  std::string name;
  std::shared_ptr<const HostPlan> plan; ///< May be null for a device that compiles MIL.
  std::string milPath;                  ///< Path of model.mil, or empty.
  std::string directory;                ///< What file paths of constants and `@model_path` are relative to.
};

/// A loaded program. One thread at a time may run it.
class Program {
public:
  virtual ~Program();
  llvm::ArrayRef<Port> getInputs() const { return inputs; }
  llvm::ArrayRef<Port> getOutputs() const { return outputs; }
  llvm::ArrayRef<Port> getStates() const { return states; }

  /// Runs once over surfaces in port order, and replaces the contents of the states. Outputs and states overlap no
  /// other surface. After an error that a kernel found in the data, outputs and states are undefined.
  virtual llvm::Error run(llvm::ArrayRef<const Surface *> inputs, llvm::ArrayRef<Surface *> outputs,
                          llvm::ArrayRef<Surface *> states) = 0;

  /// Time per step since loading; the times are zero without LoadOptions::profile.
  virtual Profile getProfile() const = 0;
  /// Bytes of memory the program holds beyond mapped weights.
  virtual size_t getMemoryBytes() const = 0;

protected:
  /// Checks number, type and shape of the surfaces of a run, and that those written overlap no other.
  llvm::Error checkSurfaces(llvm::ArrayRef<const Surface *> ins, llvm::ArrayRef<Surface *> outs,
                            llvm::ArrayRef<Surface *> stateSurfaces) const;
  std::vector<Port> inputs, outputs, states;
};

/// Something that runs programs.
class Device {
public:
  virtual ~Device();
  virtual llvm::StringRef getName() const = 0;
  virtual llvm::Expected<std::unique_ptr<Program>> load(const ProgramImage &image, const LoadOptions &options) = 0;
};

/// The device of this name, or an error that lists the known ones. Today: "host".
llvm::Expected<std::shared_ptr<Device>> openDevice(llvm::StringRef name);

} // namespace anert

#endif // ANE_RUNTIME_DEVICE_H
