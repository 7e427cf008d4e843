// Provenance from MIL text, in and out of locations.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/Provenance.h"

namespace mlir::ane {

static constexpr llvm::StringLiteral kArgs = "args", kUnlabeled = "unlabeled", kVersion = "version",
                                     kAttributes = "attributes";

/// `locs` with what metadata says beside them, if it says anything.
static Location fuse(const Provenance &provenance, ArrayRef<Location> locs) {
  Builder builder(provenance.place.getContext());
  NamedAttrList metadata;
  if (provenance.args)
    metadata.set(kArgs, provenance.args);
  if (!provenance.hasLabel)
    metadata.set(kUnlabeled, builder.getUnitAttr());
  if (metadata.empty() && locs.size() == 1)
    return locs.front();
  Attribute attr = metadata.empty() ? Attribute() : Attribute(metadata.getDictionary(builder.getContext()));
  return FusedLoc::get(locs, attr, builder.getContext());
}

/// `loc` under the label, where that differs, and the name.
static Location addNames(const Provenance &provenance, Location loc) {
  MLIRContext *context = loc.getContext();
  if (provenance.hasLabel && !provenance.label.empty() && provenance.label != provenance.name)
    loc = NameLoc::get(StringAttr::get(context, provenance.label), loc);
  return provenance.name.empty() ? loc : NameLoc::get(StringAttr::get(context, provenance.name), loc);
}

Location getLoc(const Provenance &provenance) {
  return addNames(provenance, fuse(provenance, Location(provenance.place)));
}

Location getLoc(ArrayRef<Provenance> results) {
  if (results.size() == 1)
    return getLoc(results.front());
  SmallVector<Location> locs;
  for (const Provenance &result : results)
    locs.push_back(addNames(result, result.place));
  return fuse(results.front(), locs);
}

static void readMetadata(FusedLoc loc, Provenance &provenance) {
  auto metadata = llvm::dyn_cast_if_present<DictionaryAttr>(loc.getMetadata());
  if (!metadata)
    return;
  provenance.args = metadata.getAs<DictionaryAttr>(kArgs);
  provenance.hasLabel = !metadata.contains(kUnlabeled);
}

Provenance getProvenance(Location loc, unsigned result) {
  Provenance provenance;
  Location inner = loc;
  auto fused = llvm::dyn_cast<FusedLoc>(inner);
  if (fused && fused.getLocations().size() > 1) {
    readMetadata(fused, provenance);
    if (result < fused.getLocations().size())
      inner = fused.getLocations()[result];
  }
  SmallVector<StringRef, 2> names;
  for (auto name = llvm::dyn_cast<NameLoc>(inner); name; name = llvm::dyn_cast<NameLoc>(inner)) {
    names.push_back(name.getName());
    inner = name.getChildLoc();
  }
  if (auto single = llvm::dyn_cast<FusedLoc>(inner); single && single.getLocations().size() == 1) {
    readMetadata(single, provenance);
    inner = single.getLocations().front();
  }
  if (!names.empty()) {
    provenance.name = names.front();
    provenance.label = names.back();
  }
  provenance.place = llvm::dyn_cast<FileLineColLoc>(inner);
  return provenance;
}

Location getLoc(Location place, const TextHeader &header) {
  Builder builder(place.getContext());
  NamedAttrList metadata;
  metadata.set(kVersion, builder.getStringAttr(header.version));
  metadata.set(kAttributes, builder.getStringAttr(header.attributes));
  return FusedLoc::get(builder.getContext(), {place}, metadata.getDictionary(builder.getContext()));
}

std::optional<TextHeader> getTextHeader(ModuleOp module) {
  auto fused = llvm::dyn_cast<FusedLoc>(Location(module.getLoc()));
  auto metadata = fused ? llvm::dyn_cast_if_present<DictionaryAttr>(fused.getMetadata()) : DictionaryAttr();
  auto version = metadata ? metadata.getAs<StringAttr>(kVersion) : StringAttr();
  auto attributes = metadata ? metadata.getAs<StringAttr>(kAttributes) : StringAttr();
  if (!version || !attributes)
    return std::nullopt;
  return TextHeader{version.getValue(), attributes.getValue()};
}

} // namespace mlir::ane
