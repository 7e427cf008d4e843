// Running the entries of a bundle over resident states.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RUNTIME_SESSION_H
#define ANE_RUNTIME_SESSION_H

#include "ANE/Runtime/Bundle.h"

namespace anert {

/// How a session runs.
struct SessionOptions {
  /// Where a bundle has programs placed on "ane", the numerics are theirs, and the others compute as `fp32acc`.
  LoadOptions load;
  /// Runs the programs placed on "ane"; null: the host device runs them too. Programs placed on "host" always run
  /// there.
  std::shared_ptr<Device> device;
};

/// Data of the caller for one input: dense row-major.
struct InputBinding {
  llvm::StringRef name;
  TensorDesc desc;
  const void *data = nullptr;
};

/// A named result; the surface belongs to the session and holds until the next run of the same entry.
struct NamedSurface {
  std::string name;
  const Surface *surface;
};

/// One user of a bundle: its states, and memory for the values of its entries. Loading happens at the first run of an
/// entry (or `prepare`); later runs allocate nothing. One thread at a time.
class Session {
public:
  static llvm::Expected<std::unique_ptr<Session>> create(std::shared_ptr<const Bundle> bundle,
                                                         SessionOptions options = {});
  ~Session();

  const Bundle &getBundle() const { return *bundle; }

  /// Loads the programs of an entry and allocates its values.
  llvm::Error prepare(llvm::StringRef entry);
  /// Runs an entry once and counts a step. Inputs come in any order, each once; wrong, missing or unknown ones are an
  /// error that lists all ports of the entry. The list and its surfaces are in port order.
  llvm::Expected<llvm::ArrayRef<NamedSurface>> run(llvm::StringRef entry, llvm::ArrayRef<InputBinding> inputs);

  /// The memory of a state, to read or write between runs. Runs and swaps may move it: ask again afterwards.
  llvm::Expected<Surface *> getState(llvm::StringRef name);
  /// Exchanges the contents of two states of the same type without a copy.
  llvm::Error swapStates(llvm::StringRef a, llvm::StringRef b);
  /// States to their initial contents, step counter to zero.
  llvm::Error reset();
  /// Successful runs since the start or the last reset.
  uint64_t getStep() const { return step; }

  /// Profiles of the loaded programs, in bundle order.
  std::vector<Profile> getProfiles() const;
  /// Bytes held beyond mapped weights: states, values and what the programs hold.
  size_t getMemoryBytes() const;

private:
  struct Dispatch;
  struct Schedule;

  Session(std::shared_ptr<const Bundle> bundle, SessionOptions options);
  llvm::Expected<size_t> findState(llvm::StringRef name) const;
  llvm::Expected<Schedule *> getSchedule(llvm::StringRef entry);
  llvm::Error load(size_t program);
  llvm::Error build(Schedule &schedule);
  llvm::Error bindInputs(Schedule &schedule, llvm::ArrayRef<InputBinding> inputs);

  std::shared_ptr<const Bundle> bundle;
  SessionOptions options;
  std::shared_ptr<Device> host;
  std::vector<Surface> states;                      ///< Parallel to the bundle's states.
  std::vector<std::unique_ptr<Program>> programs;   ///< Parallel to the bundle's programs; null until needed.
  std::vector<std::unique_ptr<Schedule>> schedules; ///< Parallel to the bundle's entries.
  uint64_t step = 0;
};

} // namespace anert

#endif // ANE_RUNTIME_SESSION_H
