// The fitted constants of the cost model: lookup by name.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Cost/Parameters.h"

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
#define ANE_COST_FORMAT(name, bytes, macShare, fromFamily, int8Rate, sparse, palette)                                  \
  {name, bytes, macShare, fromFamily, int8Rate, sparse, palette},
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

const Parameters::Host &Parameters::host(StringRef chip, Door door) const {
  const Host *fallback = nullptr;
  for (const Host &row : hosts) {
    if (row.door != door)
      continue;
    if (row.chip == chip)
      return row;
    if (row.chip == "*")
      fallback = &row;
  }
  static const Host none{"*", Door::Device, 0, 0};
  return fallback ? *fallback : none;
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
