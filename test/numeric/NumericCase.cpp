// Reading, running and judging numeric cases.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "NumericCase.h"
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Runtime/Session.h"
#include "ANE/Support/Half.h"

namespace mlir::ane::test {

using anert::DType;
using anert::HostTensor;

NumericCase readCase(ProgramOp program) {
  auto read = [&](StringRef name) {
    std::vector<HostTensor> tensors;
    if (auto list = program->getAttrOfType<ArrayAttr>(name))
      for (auto elements : list.getAsRange<DenseElementsAttr>())
        tensors.push_back({*getDesc(elements.getType()), getHostBytes(elements)});
    return tensors;
  };
  NumericCase data{program, read("inputs"), read("states"), read("updated"), read("expected")};
  if (auto tolerance = program->getAttrOfType<FloatAttr>("tolerance"))
    data.tolerance = tolerance.getValueAsDouble();
  if (auto ulps = program->getAttrOfType<IntegerAttr>("ulps"))
    data.ulps = ulps.getInt();
  return data;
}

static HostTensor read(const anert::Surface &surface) {
  HostTensor tensor{surface.getDesc(), std::vector<char>(surface.getDesc().numBytes())};
  surface.copyTo(tensor.bytes.data());
  return tensor;
}

llvm::Expected<Results> runPlan(anert::HostPlan plan, const NumericCase &data, unsigned threads) {
  auto bundle = anert::Bundle::fromPlan(std::move(plan));
  if (!bundle)
    return bundle.takeError();
  anert::SessionOptions options;
  options.load.threads = threads;
  auto session = anert::Session::create(*bundle, options);
  if (!session)
    return session.takeError();
  const anert::BundleEntry &entry = (*bundle)->getDesc().entries.front();
  if (entry.inputs.size() != data.inputs.size() || (*bundle)->getDesc().states.size() != data.states.size())
    return llvm::createStringError("the program has other ports than the case");
  std::vector<anert::InputBinding> bindings;
  for (auto [port, tensor] : llvm::zip_equal(entry.inputs, data.inputs))
    bindings.push_back({port.name, tensor.desc, tensor.bytes.data()});
  for (auto [state, tensor] : llvm::zip_equal((*bundle)->getDesc().states, data.states)) {
    auto surface = (*session)->getState(state.port.name);
    if (!surface)
      return surface.takeError();
    (*surface)->copyFrom(tensor.bytes.data());
  }
  auto outputs = (*session)->run(entry.name, bindings);
  if (!outputs)
    return outputs.takeError();
  Results results;
  for (const anert::NamedSurface &output : *outputs)
    results.push_back(read(*output.surface));
  for (const anert::BundleState &state : (*bundle)->getDesc().states) {
    auto surface = (*session)->getState(state.port.name);
    if (!surface)
      return surface.takeError();
    results.push_back(read(**surface));
  }
  return results;
}

/// Element `index` as double; integers are exact in it, 64-bit ones do not occur.
static double getElement(const HostTensor &tensor, int64_t index) {
  auto load = [&](auto type) {
    memcpy(&type, tensor.bytes.data() + index * sizeof(type), sizeof(type));
    return type;
  };
  const anert::DTypeInfo &info = anert::getInfo(tensor.desc.dtype);
  if (tensor.desc.dtype == DType::fp16)
    return anert::halfToFloat(load(uint16_t()));
  if (tensor.desc.dtype == DType::fp32)
    return load(float());
  switch (anert::getHostBytes(tensor.desc.dtype)) {
  case 1:
    return info.isSigned ? load(int8_t()) : load(uint8_t());
  case 2:
    return info.isSigned ? load(int16_t()) : load(uint16_t());
  default:
    return info.isSigned ? load(int32_t()) : load(uint32_t());
  }
}

/// Distance of the numbers of `type` around `value`.
static double getUnit(DType type, double value) {
  int least = type == DType::fp16 ? -14 : -126, digits = type == DType::fp16 ? 10 : 23;
  int exponent = value == 0 || !std::isfinite(value) ? least : std::max(std::ilogb(value), least);
  return std::ldexp(1.0, exponent - digits);
}

std::string compare(const HostTensor &expected, const HostTensor &found, double tolerance, int64_t ulps) {
  if (expected.desc != found.desc)
    return "expected " + expected.desc.str() + ", found " + found.desc.str();
  bool isFloat = anert::getInfo(expected.desc.dtype).isFloat;
  for (int64_t i = 0, e = expected.desc.numElements(); i < e; ++i) {
    double want = getElement(expected, i), have = getElement(found, i);
    if (want == have || (std::isnan(want) && std::isnan(have)))
      continue;
    double allowed = isFloat ? tolerance + ulps * getUnit(expected.desc.dtype, want) : 0;
    if (std::abs(want - have) <= allowed)
      continue;
    std::string text;
    llvm::raw_string_ostream(text) << "element " << i << ": expected " << llvm::format("%.9g", want) << ", found "
                                   << llvm::format("%.9g", have) << ", allowed error " << llvm::format("%.3g", allowed);
    return text;
  }
  return "";
}

std::string compare(const NumericCase &data, ArrayRef<HostTensor> found) {
  std::vector<HostTensor> expected = data.expected;
  llvm::append_range(expected, data.updated);
  if (expected.size() != found.size())
    return std::to_string(expected.size()) + " results expected, found " + std::to_string(found.size());
  for (auto [i, want, have] : llvm::enumerate(expected, found))
    if (std::string text = compare(want, have, data.tolerance, data.ulps); !text.empty())
      return "result " + std::to_string(i) + " " + text;
  return "";
}

} // namespace mlir::ane::test
