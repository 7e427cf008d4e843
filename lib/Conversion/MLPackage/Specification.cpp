// The bytes of a specification to a model, and back.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MLPackage.h"
#include "DataTypes.h"
#include "Decoder.h"
#include "Encoder.h"
#include "Interface.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

namespace anert::mil {
using llvm::StringRef;
using llvm::Twine;

//===-- Reading --------------------------------------------------------------===//

/// Why `bytes` is no specification of an ML program, from its outermost fields.
static std::string explain(StringRef bytes) {
  using Wire = google::protobuf::internal::WireFormatLite;
  google::protobuf::io::CodedInputStream input(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
  std::string kind;
  while (true) {
    int place = input.CurrentPosition();
    uint32_t tag = input.ReadTag();
    if (tag == 0 && size_t(place) == bytes.size())
      break;
    int field = Wire::GetTagFieldNumber(tag);
    if (StringRef name = coreml::getModelKind(field); !name.empty())
      kind = name.str();
    if (tag == 0 || !Wire::SkipField(&input, tag))
      return ("found no Core ML specification: at byte " + Twine(place) + " of " + Twine(bytes.size()) +
              (tag == 0 ? " is no field" : " field " + std::to_string(field) + " is cut off or malformed"))
          .str();
  }
  if (!kind.empty())
    return "found " + kind +
           ", expected an ML program; convert the model with "
           "coremltools.convert(..., convert_to=\"mlprogram\")";
  return "found no model that is known, expected an ML program (field 502)";
}

llvm::Expected<Model> readModelSpec(StringRef bytes, StringRef name) {
  auto fail = [&](const Twine &text) { return llvm::createStringError(name + ": " + text); };
  coreml::Model spec;
  if (bytes.size() > INT32_MAX)
    return fail("found " + Twine(bytes.size()) + " bytes, expected less than 2 GiB");
  if (!spec.ParseFromArray(bytes.data(), bytes.size())) {
    std::string why = explain(bytes);
    return fail(StringRef(why).starts_with("found no Core") ? why : "found a malformed field inside the model");
  }
  if (!spec.has_mlprogram())
    return fail(explain(bytes));
  llvm::Expected<std::vector<StringRef>> order = coreml::getFunctionOrder(spec.description());
  if (!order)
    return fail(llvm::toString(order.takeError()));
  Model model;
  coreml::Decoder decoder(model);
  if (!decoder.decode(spec.mlprogram(), *order))
    return fail(decoder.getError());
  if (llvm::Error error = coreml::checkInterface(spec.description(), model.program))
    return fail(llvm::toString(std::move(error)));
  return std::move(model);
}

//===-- Writing --------------------------------------------------------------===//

static llvm::Error encode(llvm::ArrayRef<ModelFunction> functions, coreml::Program &program) {
  program.set_version(1);
  coreml::Encoder encoder;
  std::vector<ModelFunction> sorted(functions.begin(), functions.end());
  llvm::sort(sorted, [](const ModelFunction &a, const ModelFunction &b) { return a.name < b.name; });
  for (const ModelFunction &function : sorted)
    if (!encoder.encode(function.program->functions.front(), function.name, program))
      return llvm::createStringError(encoder.getError());
  return llvm::Error::success();
}

llvm::Expected<std::string> writeModelSpec(llvm::ArrayRef<ModelFunction> functions) {
  coreml::Model spec;
  if (llvm::Error error = encode(functions, *spec.mutable_mlprogram()))
    return std::move(error);
  int version = 0;
  for (const ModelFunction &function : functions)
    version = std::max(version, coreml::findOpset(function.program->functions.front().opset)->specification);
  if (functions.size() > 1 && version < 9)
    return llvm::createStringError("several functions need a program of ios18 or later");
  spec.set_specificationversion(version);
  if (llvm::Error error = coreml::describeInterface(functions, *spec.mutable_description()))
    return std::move(error);
  if (spec.ByteSizeLong() > INT32_MAX)
    return llvm::createStringError("the specification would have " + Twine(spec.ByteSizeLong()) +
                                   " bytes, at most 2 GiB are possible; put constants into weight files");
  return spec.SerializeAsString();
}

} // namespace anert::mil
