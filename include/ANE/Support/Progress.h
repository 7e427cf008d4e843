// A progress line with an estimate of the time left.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_PROGRESS_H
#define ANE_SUPPORT_PROGRESS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <string>

namespace anert {

/// Shows "label  42% (92/220 MB), 3 s left" on a terminal once the work has lasted a second, at most ten times a
/// second, and clears the line at the end. On anything but a terminal it stays silent. For one thread.
class Progress {
public:
  /// `total` and the amounts of `advance` are in any unit; `unit` and `unitSize` say how to show them.
  Progress(llvm::StringRef label, uint64_t total, llvm::StringRef unit = "", uint64_t unitSize = 1);
  /// The same on a stream and by a clock of the caller, even if it is not a terminal.
  Progress(llvm::StringRef label, uint64_t total, llvm::StringRef unit, uint64_t unitSize, llvm::raw_ostream &os,
           double (*secondsNow)());
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;
  ~Progress();

  void advance(uint64_t amount);

private:
  std::string describe(double elapsed) const;
  std::string label, unit;
  uint64_t total, unitSize, done = 0;
  llvm::raw_ostream *os; ///< Null if nothing is shown.
  double (*now)();
  double start, lastShown = -1; ///< Seconds; lastShown < 0: nothing on the line yet.
};

} // namespace anert

#endif // ANE_SUPPORT_PROGRESS_H
