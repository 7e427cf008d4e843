// How the host device computes: wide accumulation, or a model of one chip's engine.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_KERNELS_NUMERICS_H
#define ANE_KERNELS_NUMERICS_H

#include "ANE/Support/Targets.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace anert {

/// How products of conv and matmul are summed.
enum class MacModel {
  Wide,           ///< fp32 FMA chain in k order.
  RoundedProduct, ///< Rule A-MAC: products to multiples of 2^-16, exact sum, saturation at 2^15.
  GroupsOfFour,   ///< Rule A-RED (M1): sums of four rounded to fp16.
};

/// The arithmetic of the host device. `fp32acc` is the default; `ane:<chip>` selects the models that are known for
/// that chip, and for rules known on another chip only, that chip's model with a warning in `notes`.
struct Numerics {
  std::string name = "fp32acc";
  MacModel mac = MacModel::Wide;
  bool saturates = false;         ///< Rule A-MAC: sums of products from 2^15 on are infinite.
  bool lutActivations = false;    ///< Rule A-LUT.
  bool nanToInfinity = false;     ///< Rule A-NAN.
  bool sliceScales = false;       ///< Rule A-SLICE.
  bool flushSubnormals = false;   ///< Rule A-SUBN.
  std::vector<std::string> notes; ///< One line per transferred rule: id, the chip it is proven on.

  bool isEngine() const { return name != "fp32acc"; }
};

/// How well it is known that a rule of the engine's arithmetic holds on a chip.
enum class Evidence {
  Proven,      ///< An output of this chip was reproduced bit by bit with the rule.
  Reported,    ///< Somebody measured it on this chip.
  Transferred, ///< Measured on another chip, and used here.
  Absent,      ///< Measured here not to hold.
  Unknown,     ///< Measured on another chip, not used here.
};
llvm::StringRef getName(Evidence evidence);

/// One fact about the engine's arithmetic.
struct EngineRule {
  llvm::StringLiteral id; ///< Of the table of rules; several facts may share one.
  llvm::StringLiteral statement, source;
  llvm::StringLiteral provenOn, reportedOn, absentOn; ///< Chip names, separated by blanks.
  unsigned families;                                  ///< Bit f is set if the rule is used on family f.
  void (*apply)(Numerics &numerics); ///< Switches the model on; null where `fp32acc` computes so anyway.

  Evidence getEvidence(const Chip &chip) const;
  bool isUsedOn(const Chip &chip) const { return families >> chip.family & 1; }
};
llvm::ArrayRef<EngineRule> allEngineRules();

/// "fp32acc" or "ane:<chip>", with a chip or family of the target table; an error lists what is known.
llvm::Expected<Numerics> parseNumerics(llvm::StringRef name);

} // namespace anert

#endif // ANE_KERNELS_NUMERICS_H
