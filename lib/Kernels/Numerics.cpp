// The names of numerics, and which rules of the engine's arithmetic hold on which chip.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/Numerics.h"
#include "ANE/Support/Targets.h"

namespace anert {

/// A rule of the engine's arithmetic: what it sets, on which families, and where it was measured.
struct EngineRule {
  llvm::StringLiteral id;
  llvm::StringLiteral provenOn; ///< Chip names, separated by blanks.
  unsigned families;            ///< Bit f is set if the rule is used on family f.
  void (*apply)(Numerics &numerics);
};

constexpr unsigned family(unsigned f) { return 1u << f; }
constexpr unsigned everyFamily = family(13) | family(14) | family(15) | family(16) | family(17) | family(18);

/// Where a chip was not measured, it takes the rule of the chips that published descriptions put it with: M2 and M5
/// sum in groups like M1, M4 and M6 in fixed point like M3 Max. Scaled slices were seen up to family 14, flushed
/// subnormals on M1 and not on M5.
static constexpr EngineRule engineRules[] = {
    {"A-MAC", "m3max", family(15) | family(16) | family(18), [](Numerics &n) { n.mac = MacModel::RoundedProduct; }},
    {"A-RED", "m1", family(13) | family(14) | family(17), [](Numerics &n) { n.mac = MacModel::GroupsOfFour; }},
    {"A-LUT", "m1", everyFamily, [](Numerics &n) { n.lutActivations = true; }},
    {"A-NAN", "m1", everyFamily, [](Numerics &n) { n.nanToInfinity = true; }},
    {"A-SLICE", "m1 m2pro", family(13) | family(14), [](Numerics &n) { n.sliceScales = true; }},
    {"A-SUBN", "m1", family(13) | family(14), [](Numerics &n) { n.flushSubnormals = true; }},
};

llvm::Expected<Numerics> parseNumerics(llvm::StringRef name) {
  Numerics numerics;
  if (name == numerics.name)
    return numerics;
  llvm::StringRef chipName = name;
  if (!chipName.consume_front("ane:"))
    return llvm::createStringError("unknown numerics '" + name +
                                   "'; allowed are 'fp32acc' and 'ane:<chip>', e.g. 'ane:m3max'");
  llvm::Expected<const Chip *> chip = findChip(chipName);
  if (!chip)
    return llvm::createStringError("numerics '" + name + "': " + llvm::toString(chip.takeError()));
  if (!(*chip)->hasMIL())
    return llvm::createStringError("numerics '" + name + "': engines before family h13 run no MIL programs");
  numerics.name = ("ane:" + (*chip)->name).str();
  for (const EngineRule &rule : engineRules) {
    if (!(rule.families & family((*chip)->family)))
      continue;
    rule.apply(numerics);
    llvm::SmallVector<llvm::StringRef, 2> proven;
    rule.provenOn.split(proven, ' ');
    if (!llvm::is_contained(proven, (*chip)->name))
      numerics.notes.push_back(
          (rule.id + ": the model of " + rule.provenOn + ", not measured on " + (*chip)->name).str());
  }
  return numerics;
}

} // namespace anert
