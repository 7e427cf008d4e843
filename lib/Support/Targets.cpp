// The chips with a Neural Engine: the one table of target names.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Targets.h"
#include "llvm/ADT/StringExtras.h"

namespace anert {

llvm::ArrayRef<Chip> allChips() {
  // Clock, peak and the engine's bandwidths are fitted to public measurements; cores of 8 and 16 are Apple's figures,
  // and the bandwidth of the DRAM is that of its width and data rate.
  static constexpr Chip chips[] = {
      {"a12", "A12", 11, "h11", 8, 1, 1, 1.26, 5.16, 53.6, 53.6, 34.1, 0, 16384},
      {"a13", "A13", 12, "h12", 8, 1, 1, 1.5, 6.14, 53.6, 53.6, 34.1, 0, 16384},
      {"a14", "A14", 13, "h13", 16, 1, 1, 1.428, 11.7, 53.6, 53.6, 34.1, 2097152, 16384},
      {"m1", "M1", 13, "h13g", 16, 1, 1, 1.464, 11.99, 60.9, 63.6, 68.3, 2097152, 16384},
      {"m1pro", "M1 Pro", 13, "h13g", 16, 1, 1, 1.464, 11.99, 54.9, 53.6, 204.8, 2097152, 16384},
      {"m1max", "M1 Max", 13, "h13g", 16, 1, 1, 1.464, 11.99, 54.6, 53.6, 409.6, 2097152, 16384},
      {"m1ultra", "M1 Ultra", 13, "h13g", 16, 2, 1, 1.464, 11.99, 54.7, 53.6, 819.2, 2097152, 16384},
      {"a15", "A15", 14, "h14", 16, 1, 1, 1.938, 15.88, 53.6, 53.6, 34.1, 2097152, 16384},
      {"m2", "M2", 14, "h14g", 16, 1, 1, 1.938, 15.88, 60.5, 63.6, 102.4, 2097152, 16384},
      {"m2pro", "M2 Pro", 14, "h14g", 16, 1, 1, 1.938, 15.88, 63.6, 63.6, 204.8, 2097152, 16384},
      {"m2max", "M2 Max", 14, "h14c", 16, 1, 1, 1.938, 15.88, 62.0, 63.4, 409.6, 2097152, 16384},
      {"m2ultra", "M2 Ultra", 14, "h14c", 16, 2, 1, 1.938, 15.88, 61.7, 63.6, 819.2, 2097152, 16384},
      {"a16", "A16", 15, "h15", 16, 1, 1, 2.064, 16.91, 53.6, 53.6, 51.2, 2097152, 16384},
      {"m3", "M3", 15, "h15g", 16, 1, 1, 2.225, 18.23, 63.1, 63.6, 102.4, 2097152, 16384},
      {"m3pro", "M3 Pro", 15, "h15g", 16, 1, 1, 2.233, 18.3, 64.4, 63.6, 153.6, 2097152, 16384},
      {"m3max", "M3 Max", 15, "h15c", 16, 1, 1, 2.364, 19.37, 120.2, 59.8, 409.6, 2097152, 16384},
      {"m3ultra", "M3 Ultra", 15, "h15c", 16, 2, 1, 2.364, 19.37, 119.5, 59.8, 819.2, 2097152, 16384},
      {"a17pro", "A17 Pro", 16, "h16", 16, 1, 1, 2.16, 17.69, 53.6, 53.6, 51.2, 2097152, 65536},
      {"m4", "M4", 16, "h16g", 16, 1, 1, 2.364, 19.37, 64.8, 61.5, 120.0, 2097152, 65536},
      {"m4pro", "M4 Pro", 16, "h16s", 16, 1, 1, 2.364, 19.37, 126.4, 61.2, 273.1, 2097152, 65536},
      {"m4max", "M4 Max", 16, "h16c", 16, 1, 1, 2.364, 19.37, 124.8, 60.6, 546.1, 2097152, 65536},
      {"a18", "A18", 17, "h17", 16, 1, 1, 2.172, 17.79, 53.6, 53.6, 60.0, 2097152, 65536},
      {"m5", "M5", 17, "h17g", 16, 1, 1, 2.293, 18.79, 70.2, 65.5, 153.6, 2097152, 65536},
      {"m5pro", "M5 Pro", 17, "h17s", 16, 1, 1, 2.364, 19.37, 141.2, 76.2, 307.2, 2097152, 65536},
      {"m5max", "M5 Max", 17, "h17c", 16, 1, 1, 2.364, 19.37, 155.7, 77.9, 614.4, 2097152, 65536},
      {"m6", "M6", 18, "h18g", 16, 2, 2, 2.58, 21.14, 166.2, 115.5, 170.5, 2097152, 65536},
  };
  return chips;
}

/// Lower case without spaces, hyphens and underscores.
static std::string normalize(llvm::StringRef name) {
  std::string result;
  for (char c : name)
    if (c != ' ' && c != '-' && c != '_')
      result += llvm::toLower(c);
  return result;
}

llvm::Expected<const Chip *> findChip(llvm::StringRef name) {
  std::string wanted = normalize(name), known;
  for (const Chip &chip : allChips()) {
    if (wanted == chip.name)
      return &chip;
    known += chip.name.str() + ", ";
  }
  // A Mac's chip stands for its family: most of what is known was measured on one.
  const Chip *standsFor = nullptr;
  for (const Chip &chip : allChips())
    if (wanted == "h" + std::to_string(chip.family) &&
        (!standsFor || (chip.name[0] == 'm' && standsFor->name[0] == 'a')))
      standsFor = &chip;
  if (standsFor)
    return standsFor;
  return llvm::createStringError("unknown chip '" + name + "'; known chips: " + known + "and families h11 to h18");
}

} // namespace anert
