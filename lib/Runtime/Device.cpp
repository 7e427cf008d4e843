// The list of devices, and the checks every device makes before a run.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/Device.h"
#include "Host/HostDevice.h"

namespace anert {

Program::~Program() = default;
Device::~Device() = default;

std::string describePorts(llvm::StringRef role, llvm::ArrayRef<Port> ports) {
  std::string text;
  for (const Port &port : ports)
    text += "\n  " + role.str() + " " + port.name + ": " + port.desc.str();
  return text;
}

/// Checks that surfaces of one role match its ports.
template <typename Pointer>
static llvm::Error checkRole(llvm::StringRef role, llvm::ArrayRef<Port> ports, llvm::ArrayRef<Pointer> surfaces) {
  if (surfaces.size() != ports.size())
    return llvm::createStringError("found " + std::to_string(surfaces.size()) + " " + role.str() +
                                   " surfaces, the program has " + std::to_string(ports.size()) +
                                   describePorts(role, ports));
  for (size_t i = 0; i != ports.size(); ++i) {
    if (!surfaces[i] || !surfaces[i]->data())
      return llvm::createStringError(role.str() + " " + ports[i].name + ": found no surface, allowed " +
                                     ports[i].desc.str());
    if (surfaces[i]->getDesc() != ports[i].desc)
      return llvm::createStringError(role.str() + " " + ports[i].name + ": found " + surfaces[i]->getDesc().str() +
                                     ", allowed " + ports[i].desc.str());
  }
  return llvm::Error::success();
}

llvm::Error Program::checkSurfaces(llvm::ArrayRef<const Surface *> ins, llvm::ArrayRef<Surface *> outs,
                                   llvm::ArrayRef<Surface *> stateSurfaces) const {
  if (llvm::Error error = checkRole("input", inputs, ins))
    return error;
  if (llvm::Error error = checkRole("output", outputs, outs))
    return error;
  if (llvm::Error error = checkRole("state", states, stateSurfaces))
    return error;
  const size_t numWritten = outs.size() + stateSurfaces.size();
  auto written = [&](size_t i) { return i < outs.size() ? outs[i] : stateSurfaces[i - outs.size()]; };
  auto nameOf = [&](size_t i) { return i < outs.size() ? outputs[i].name : states[i - outs.size()].name; };
  for (size_t i = 0; i != numWritten; ++i) {
    for (size_t j = 0; j != ins.size(); ++j)
      if (written(i)->overlaps(*ins[j]))
        return llvm::createStringError("surfaces of " + nameOf(i) + " and input " + inputs[j].name +
                                       " overlap; give each its own memory");
    for (size_t j = 0; j != i; ++j)
      if (written(i)->overlaps(*written(j)))
        return llvm::createStringError("surfaces of " + nameOf(i) + " and " + nameOf(j) +
                                       " overlap; give each its own memory");
  }
  return llvm::Error::success();
}

llvm::Expected<std::shared_ptr<Device>> openDevice(llvm::StringRef name) {
  if (name == "host")
    return makeHostDevice();
  return llvm::createStringError("unknown device '" + name.str() + "'; known: host");
}

} // namespace anert
