// A progress line with an estimate of the time left.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Progress.h"
#include "llvm/Support/Format.h"
#include <algorithm>
#include <chrono>

using namespace llvm;

namespace anert {

/// Seconds before anything is shown, and between two updates.
static constexpr double quietSeconds = 1.0, updateSeconds = 0.1;
/// Return to the start of the line and erase it.
static constexpr StringLiteral clearLine = "\r\x1b[K";

static double steadySeconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Progress::Progress(StringRef label, uint64_t total, StringRef unit, uint64_t unitSize)
    : Progress(label, total, unit, unitSize, errs(), steadySeconds) {
  if (!errs().is_displayed())
    os = nullptr;
}

Progress::Progress(StringRef label, uint64_t total, StringRef unit, uint64_t unitSize, raw_ostream &os,
                   double (*secondsNow)())
    : label(label), unit(unit), total(total), unitSize(std::max<uint64_t>(unitSize, 1)), os(&os), now(secondsNow),
      start(secondsNow()) {}

Progress::~Progress() {
  if (!os || lastShown < 0)
    return;
  *os << clearLine;
  os->flush();
}

std::string Progress::describe(double elapsed) const {
  uint64_t shown = std::min(done, total);
  double fraction = total ? double(shown) / double(total) : 1.0;
  std::string text;
  raw_string_ostream stream(text);
  stream << label << format(" %3.0f%% (", 100 * fraction) << shown / unitSize << '/' << total / unitSize
         << (unit.empty() ? "" : " ") << unit << ')';
  if (fraction > 0)
    stream << format(", %.0f s left", elapsed * (1 - fraction) / fraction);
  return text;
}

void Progress::advance(uint64_t amount) {
  done += amount;
  if (!os)
    return;
  double elapsed = now() - start;
  if (elapsed < quietSeconds || (lastShown >= 0 && elapsed - lastShown < updateSeconds))
    return;
  lastShown = elapsed;
  *os << clearLine << describe(elapsed);
  os->flush();
}

} // namespace anert
