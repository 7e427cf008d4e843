// Where the resizing ops sample: the grid modes of MIL.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Sampling.h"
#include <algorithm>

namespace anert {

llvm::Expected<unsigned> getChoice(const KernelSpec &spec, llvm::StringRef name, llvm::StringRef fallback,
                                   llvm::ArrayRef<llvm::StringLiteral> allowed) {
  const std::string value = spec.getString(name, fallback);
  for (unsigned i = 0; i < allowed.size(); ++i)
    if (allowed[i].equals_insensitive(value))
      return i;
  return makeSpecError(spec, name + " is '" + value + "', allowed are " + llvm::join(allowed, ", "));
}

llvm::Expected<SamplingMode> getSamplingMode(const KernelSpec &spec) {
  llvm::Expected<unsigned> mode =
      getChoice(spec, "sampling_mode", "DEFAULT",
                {"STRICT_ALIGN_CORNERS", "ALIGN_CORNERS", "DEFAULT", "OFFSET_CORNERS", "UNALIGN_CORNERS"});
  if (!mode)
    return mode.takeError();
  return SamplingMode(*mode);
}

double getSample(SamplingMode mode, double first, double last, int64_t i, int64_t count) {
  const double span = last - first, n = double(count);
  switch (mode) {
  case SamplingMode::StrictAlignCorners:
  case SamplingMode::AlignCorners:
    if (count > 1)
      return (first * double(count - 1 - i) + last * double(i)) / double(count - 1);
    return mode == SamplingMode::AlignCorners ? (first + last) / 2 : first;
  case SamplingMode::Default:
    return first + double(i) * (span + 1) / n;
  case SamplingMode::OffsetCorners:
    return first + (double(i) + 0.5) * std::max(1.0, span) / n;
  case SamplingMode::UnalignCorners:
    return first + (double(i) + 0.5) * (span + 1) / n - 0.5;
  }
  return first;
}

} // namespace anert
