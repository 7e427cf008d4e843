// The chips with a Neural Engine: the one table of target names.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_TARGETS_H
#define ANE_SUPPORT_TARGETS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>

namespace anert {

/// One chip. MIL needs family 13 or later.
struct Chip {
  llvm::StringLiteral name;   ///< As `target=` takes it, e.g. "m3max".
  llvm::StringLiteral title;  ///< As people write it, e.g. "M3 Max".
  unsigned family;            ///< Engine generation: 13 for h13.
  llvm::StringLiteral engine; ///< Name of the compiler's target, e.g. "h15c".
  unsigned cores;             ///< Cores of one engine.
  unsigned engines;           ///< Engines on the package.
  unsigned programEngines;    ///< Engines that one program may use.
  double clockGHz;
  double peakTflops;  ///< fp16, one engine.
  double weightGBps;  ///< Bandwidth of streamed weights.
  double streamGBps;  ///< Bandwidth at which the engine reads an activation in DRAM: 64 bytes a fabric cycle.
  double dramGBps;    ///< Peak of the package's DRAM, which all share.
  int64_t cacheBytes; ///< On-chip memory of the engine; 0 where unknown.
  int64_t maxDim;     ///< Largest extent of a tensor's axis.

  bool hasMIL() const { return family >= 13; }
};

/// All chips, by family.
llvm::ArrayRef<Chip> allChips();
/// The chip of that name, in any case and with or without spaces ("m3max", "M3 Max"), or the first chip that stands
/// for the family ("h13" is m1). An error lists the known names.
llvm::Expected<const Chip *> findChip(llvm::StringRef name);

} // namespace anert

#endif // ANE_SUPPORT_TARGETS_H
