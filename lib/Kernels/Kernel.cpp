// Access to a KernelSpec, and the table from MIL op names to kernel factories.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/Kernel.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

namespace anert {

Kernel::~Kernel() = default;
ElementReader::~ElementReader() = default;

llvm::Expected<std::unique_ptr<ElementReader>> Kernel::makeReader(const KernelSpec &, unsigned) const {
  return nullptr;
}

const KernelOperand *KernelSpec::operand(llvm::StringRef name) const {
  for (const KernelArg &arg : args)
    if (arg.name == name)
      return arg.operands.size() == 1 ? &arg.operands.front() : nullptr;
  return nullptr;
}

int KernelSpec::operandIndex(llvm::StringRef name) const {
  int index = 0;
  for (const KernelArg &arg : args) {
    if (arg.name == name)
      return arg.operands.size() == 1 ? index : -1;
    index += arg.operands.size();
  }
  return -1;
}

const ParamValue *KernelSpec::param(llvm::StringRef name) const {
  for (const auto &[key, value] : params)
    if (key == name)
      return &value;
  return nullptr;
}

/// The parameter if it is of kind T, else null.
template <typename T> static const T *getAs(const KernelSpec &spec, llvm::StringRef name) {
  const ParamValue *value = spec.param(name);
  return value ? std::get_if<T>(value) : nullptr;
}

int64_t KernelSpec::getInt(llvm::StringRef name, int64_t fallback) const {
  const auto *value = getAs<int64_t>(*this, name);
  return value ? *value : fallback;
}

double KernelSpec::getFloat(llvm::StringRef name, double fallback) const {
  const auto *value = getAs<double>(*this, name);
  return value ? *value : fallback;
}

bool KernelSpec::getBool(llvm::StringRef name, bool fallback) const {
  const auto *value = getAs<bool>(*this, name);
  return value ? *value : fallback;
}

std::string KernelSpec::getString(llvm::StringRef name, llvm::StringRef fallback) const {
  const auto *value = getAs<std::string>(*this, name);
  return value ? *value : fallback.str();
}

std::vector<int64_t> KernelSpec::getInts(llvm::StringRef name) const {
  const auto *value = getAs<std::vector<int64_t>>(*this, name);
  return value ? *value : std::vector<int64_t>();
}

llvm::Error makeSpecError(const KernelSpec &spec, const llvm::Twine &message) {
  return llvm::createStringError(spec.op + ": " + message);
}

using Factory = llvm::Expected<std::unique_ptr<Kernel>> (*)(const KernelSpec &);

#define ANE_KERNEL(op, factory) llvm::Expected<std::unique_ptr<Kernel>> factory(const KernelSpec &spec);
#include "ANE/Kernels/KernelTable.inc"
#undef ANE_KERNEL

static const llvm::StringMap<Factory> &getFactories() {
  static const llvm::StringMap<Factory> table = {
#define ANE_KERNEL(op, factory) {#op, factory},
#include "ANE/Kernels/KernelTable.inc"
#undef ANE_KERNEL
  };
  return table;
}

bool hasKernel(llvm::StringRef op) { return getFactories().contains(op); }

llvm::Expected<std::unique_ptr<Kernel>> makeKernel(const KernelSpec &spec) {
  Factory factory = getFactories().lookup(spec.op);
  if (!factory)
    return makeSpecError(spec, "the host device has no kernel for this op; place it on another device or rewrite it");
  return factory(spec);
}

} // namespace anert
