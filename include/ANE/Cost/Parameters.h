// The fitted constants of the cost model: one table, with what each means.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COST_PARAMETERS_H
#define ANE_COST_PARAMETERS_H

#include "ANE/Support/Targets.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <vector>

namespace anert::cost {

/// How a program reaches the engine, which decides the host's share of a call. Names as in measurement records.
enum class Door {
  CoreML,      ///< Synchronous prediction through CoreML ("coreml-sync").
  CoreMLAny,   ///< CoreML, the way of calling unsaid ("coreml").
  CoreAI,      ///< "coreai".
  InMemory,    ///< The in-memory model classes, with pauses between calls ("direct").
  InMemoryHot, ///< The same in a tight loop: clock and CPU are awake ("direct-hot").
  E5RT,        ///< The e5rt functions with arrays copied in and out ("e5rt").
  SubmitToEnd, ///< From submission to the end of the task ("kdebug-submit-to-end").
  Device,      ///< The task on the device alone ("device").
};
/// "coreml-sync", ..., and what `parseDoor` takes; "pe-busy" is the device alone.
llvm::StringRef doorName(Door door);
llvm::Expected<Door> parseDoor(llvm::StringRef name);

/// How the weights of a conv are stored, by the names of the records: p4 is a palette of 4 bits, s75 has 75 % zeros.
struct Format {
  llvm::StringLiteral name;
  double bytes;        ///< DRAM bytes for one element, where the engine reads the format.
  double macShare;     ///< Time of the MACs against dense ones, where zero weights are skipped (family 16 on).
  unsigned fromFamily; ///< First family that streams the format; others stream fp16.
  bool int8Rate;       ///< 8-bit activations too: twice the rate from family 16 on.
  bool sparse;         ///< Has a mask, which excludes the fast 3x3 algorithm.
  bool palette;        ///< Looked up in a table, at a rate of its own.
  unsigned firstMeasured, lastMeasured; ///< Families; elsewhere a prediction extrapolates.
};
llvm::ArrayRef<Format> allFormats();
/// An error lists the names.
llvm::Expected<const Format *> findFormat(llvm::StringRef name);

/// The constants, a field each; lib/Cost/Parameters.inc says what they mean and where they come from.
struct Parameters {
#define ANE_COST_PARAMETER(name, reference, fitted, meaning) double name;
#include "ANE/Cost/Parameters.inc"

  /// Host time of a call on one chip through one door. Chip "*" stands for all that have no row.
  struct Host {
    llvm::StringLiteral chip;
    Door door;
    double base;         ///< us for a call.
    double nsPerElement; ///< For each element copied in or out.
  };
  std::vector<Host> hosts;

  /// The row for a chip; else the door's row of chip "*"; else that of the chip of the nearest family.
  const Host &host(const Chip &chip, Door door) const;
  /// Drops the rows of a chip, as if nobody had measured it.
  void forget(const Chip &chip);
  /// Name, value and meaning of everything, hosts as "m1.e5rt.base" and "m1.e5rt.io".
  struct Entry {
    std::string name;
    double *value;
    llvm::StringRef meaning;
  };
  std::vector<Entry> entries();
  /// Sets "name=value"; an error names an unknown one.
  llvm::Error set(llvm::StringRef assignment);
};

/// The published reference model, unchanged: what the port is tested against.
Parameters referenceParameters();
/// What estimates use: fitted by utils/fit-cost.py.
Parameters fittedParameters();

} // namespace anert::cost

#endif // ANE_COST_PARAMETERS_H
