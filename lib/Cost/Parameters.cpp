// The fitted constants of the cost model: lookup by name.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/Parameters.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace anert::cost {

namespace {
struct NamedDoor {
  StringLiteral name;
  Door door;
};
constexpr NamedDoor doors[] = {{"coreml-sync", Door::CoreML},
                               {"coreml", Door::CoreMLAny},
                               {"coreai", Door::CoreAI},
                               {"direct", Door::InMemory},
                               {"direct-hot", Door::InMemoryHot},
                               {"e5rt", Door::E5RT},
                               {"kdebug-submit-to-end", Door::SubmitToEnd},
                               {"device", Door::Device},
                               {"pe-busy", Door::Device}};
} // namespace

StringRef doorName(Door door) {
  for (const NamedDoor &entry : doors)
    if (entry.door == door)
      return entry.name;
  return "device";
}

Expected<Door> parseDoor(StringRef name) {
  std::string known;
  for (const NamedDoor &entry : doors) {
    if (entry.name == name)
      return entry.door;
    known += (known.empty() ? "" : ", ") + entry.name.str();
  }
  return createStringError("unknown door '" + name + "'; doors: " + known);
}

ArrayRef<Format> allFormats() {
  static constexpr Format formats[] = {
#define ANE_COST_FORMAT(name, bytes, macShare, fromFamily, int8Rate, sparse, palette, firstMeasured, lastMeasured)     \
  {name, bytes, macShare, fromFamily, int8Rate, sparse, palette, firstMeasured, lastMeasured},
#include "ANE/Cost/Parameters.inc"
  };
  return formats;
}

Expected<const Format *> findFormat(StringRef name) {
  std::string known;
  for (const Format &format : allFormats()) {
    if (format.name == name)
      return &format;
    known += (known.empty() ? "" : ", ") + format.name.str();
  }
  return createStringError("unknown weight format '" + name + "'; formats: " + known);
}

const Parameters::Host &Parameters::host(const Chip &chip, Door door) const {
  static const Host none{"*", Door::Device, 0, 0};
  const Host *nearest = nullptr;
  unsigned distance = ~0u;
  for (const Host &row : hosts) {
    if (row.door != door)
      continue;
    if (row.chip == chip.name)
      return row;
    unsigned away = 0;
    if (row.chip != "*") {
      unsigned family = cantFail(findChip(row.chip))->family;
      away = 1 + (family > chip.family ? family - chip.family : chip.family - family);
    }
    if (away < distance) {
      nearest = &row;
      distance = away;
    }
  }
  return nearest ? *nearest : none;
}

void Parameters::forget(const Chip &chip) {
  erase_if(hosts, [&](const Host &row) { return row.chip == chip.name; });
}

std::vector<Parameters::Entry> Parameters::entries() {
  std::vector<Entry> result = {
#define ANE_COST_PARAMETER(name, reference, fitted, meaning) {#name, &name, meaning},
#include "ANE/Cost/Parameters.inc"
  };
  for (Host &row : hosts) {
    std::string prefix = row.chip.str() + "." + doorName(row.door).str();
    result.push_back({prefix + ".base", &row.base, "us a call"});
    result.push_back({prefix + ".io", &row.nsPerElement, "ns an element copied"});
  }
  return result;
}

Error Parameters::set(StringRef assignment) {
  auto [name, text] = assignment.split('=');
  double value;
  if (text.getAsDouble(value))
    return createStringError("'" + assignment + "': want name=number");
  for (Entry &entry : entries())
    if (entry.name == name) {
      *entry.value = value;
      return Error::success();
    }
  return createStringError("no parameter '" + name + "'; ane-cost --list-parameters names them");
}

Parameters referenceParameters() {
  Parameters result;
#define ANE_COST_PARAMETER(name, reference, fitted, meaning) result.name = reference;
#define ANE_COST_HOST(chip, door, referenceBase, referenceIO, base, io)                                                \
  result.hosts.push_back({chip, Door::door, referenceBase, referenceIO});
#include "ANE/Cost/Parameters.inc"
  return result;
}

Parameters fittedParameters() {
  Parameters result;
#define ANE_COST_PARAMETER(name, reference, fitted, meaning) result.name = fitted;
#define ANE_COST_HOST(chip, door, referenceBase, referenceIO, base, io)                                                \
  result.hosts.push_back({chip, Door::door, base, io});
#include "ANE/Cost/Parameters.inc"
  return result;
}

} // namespace anert::cost
