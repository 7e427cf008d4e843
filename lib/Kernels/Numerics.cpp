// The names of numerics, and which rules of the engine's arithmetic hold on which chip.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/Numerics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/ErrorHandling.h"

namespace anert {

static constexpr unsigned family(unsigned f) { return 1u << f; }
static constexpr unsigned everyFamily = family(13) | family(14) | family(15) | family(16) | family(17) | family(18);

/// Where a chip was not measured, it takes the rule of the chips that published descriptions put it with: M2 and M5
/// sum in groups like M1, M4 and M6 in fixed point like M3 Max. Scaled slices were seen up to family 14, flushed
/// subnormals on M1 and not on M5.
static constexpr EngineRule engineRules[] = {
    {"A-MAC", "conv, linear, matmul: products to multiples of 2^-16, 0 below 1.5 * 2^-16; exact sum, rounded to fp16",
     "output of a fused attention program published by christopherkarani/Espresso, 256 of 256 columns", "m3max", "", "",
     family(15) | family(16) | family(18), [](Numerics &n) { n.mac = MacModel::RoundedProduct; }},
    {"A-MAC", "conv, linear, matmul: sums of two or more products from 2^15 on are infinite, partial ones too",
     "sbryngelson/ane-guide chapter 3, sbryngelson/ANEForge #115", "", "m1 m2pro m3max m5pro", "", everyFamily,
     [](Numerics &n) { n.saturates = true; }},
    {"A-RED", "conv, linear, matmul: sums of four rounded to 12 bits, then a wide sum",
     "sbryngelson/ane-guide chapter 3: [4096] + [1] * 1024 gives 5116", "", "m1", "",
     family(13) | family(14) | family(17), [](Numerics &n) { n.mac = MacModel::GroupsOfFour; }},
    {"A-RED", "reduce_sum: a wide sum of unrounded products, rounded once",
     "the same attention program: 256 of 256 columns, 202 with rounded products, 2 with fp16 sums", "m3max", "", "",
     everyFamily, nullptr},
    {"A-EW", "mul, add, pow, softmax: rounded to nearest even",
     "the same attention program; ane-guide chapter 3 (2049 gives 2048; one report of 2050 on M5 is unresolved)",
     "m3max", "m1", "", everyFamily, nullptr},
    {"A-LUT", "sigmoid, tanh, gelu: 33 knots, straight lines between them",
     "sigmoid's knots in a compiled program of allbilly/ane, all 33; errors of tanh and gelu in ane-guide chapter 3",
     "", "m1", "", everyFamily, [](Numerics &n) { n.lutActivations = true; }},
    {"A-NAN",
     "NaN becomes +inf at inputs; inf - inf, 0 * inf, sqrt(-1), log(-1) give +0; 1 / -0 is +inf; "
     "log(0) is -45440",
     "sbryngelson/ane-guide chapter 3", "", "m1", "", everyFamily, [](Numerics &n) { n.nanToInfinity = true; }},
    {"A-SLICE", "a slice along W that does not begin at 0 multiplies by 16 inside: from 4096 on it is infinite",
     "sbryngelson/ane-guide chapter 3; ANEForge", "", "m1 m2pro", "", family(13) | family(14),
     [](Numerics &n) { n.sliceScales = true; }},
    {"A-SUBN", "conv, linear, matmul, reduce_sum: subnormal results become +0", "sbryngelson/ane-guide chapter 3", "",
     "m1", "m5pro", family(13) | family(14), [](Numerics &n) { n.flushSubnormals = true; }},
};

llvm::ArrayRef<EngineRule> allEngineRules() { return engineRules; }

llvm::StringRef getName(Evidence evidence) {
  switch (evidence) {
  case Evidence::Proven:
    return "proven";
  case Evidence::Reported:
    return "reported";
  case Evidence::Transferred:
    return "transferred";
  case Evidence::Absent:
    return "absent";
  case Evidence::Unknown:
    return "unknown";
  }
  llvm_unreachable("all cases are covered");
}

static bool lists(llvm::StringRef chips, const Chip &chip) {
  llvm::SmallVector<llvm::StringRef, 4> names;
  chips.split(names, ' ');
  return llvm::is_contained(names, chip.name);
}

Evidence EngineRule::getEvidence(const Chip &chip) const {
  if (lists(provenOn, chip))
    return Evidence::Proven;
  if (lists(reportedOn, chip))
    return Evidence::Reported;
  if (lists(absentOn, chip))
    return Evidence::Absent;
  return isUsedOn(chip) ? Evidence::Transferred : Evidence::Unknown;
}

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
    if (!rule.isUsedOn(**chip))
      continue;
    if (!rule.apply)
      continue;
    rule.apply(numerics);
    if (rule.getEvidence(**chip) == Evidence::Transferred)
      numerics.notes.push_back((rule.id + ": the model of " +
                                (rule.provenOn.empty() ? rule.reportedOn : rule.provenOn) + ", not measured on " +
                                (*chip)->name)
                                   .str());
  }
  llvm::sort(numerics.notes);
  numerics.notes.erase(std::unique(numerics.notes.begin(), numerics.notes.end()), numerics.notes.end());
  return numerics;
}

} // namespace anert
