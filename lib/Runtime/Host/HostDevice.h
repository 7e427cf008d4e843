// The host device: runs plans on the processor.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_RUNTIME_HOST_HOSTDEVICE_H
#define ANE_LIB_RUNTIME_HOST_HOSTDEVICE_H

#include "ANE/Runtime/Device.h"

namespace anert {

std::shared_ptr<Device> makeHostDevice();

} // namespace anert

#endif // ANE_LIB_RUNTIME_HOST_HOSTDEVICE_H
