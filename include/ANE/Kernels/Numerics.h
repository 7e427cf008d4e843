// How the host device computes: wide accumulation, or a model of one chip's engine.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_KERNELS_NUMERICS_H
#define ANE_KERNELS_NUMERICS_H

#include "llvm/ADT/StringRef.h"
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
  bool lutActivations = false;    ///< Rule A-LUT.
  bool nanToInfinity = false;     ///< Rule A-NAN.
  bool sliceScales = false;       ///< Rule A-SLICE.
  bool flushSubnormals = false;   ///< Rule A-SUBN.
  std::vector<std::string> notes; ///< One line per transferred rule: id, the chip it is proven on.

  bool isEngine() const { return name != "fp32acc"; }
};

/// "fp32acc" or "ane:<chip>", with a chip or family of the target table; an error lists what is known.
llvm::Expected<Numerics> parseNumerics(llvm::StringRef name);

} // namespace anert

#endif // ANE_KERNELS_NUMERICS_H
