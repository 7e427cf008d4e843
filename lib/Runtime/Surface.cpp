// Allocation, strides and copies of surfaces.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Runtime/Surface.h"
#include "llvm/Support/MathExtras.h"
#include <cstdlib>
#include <cstring>

namespace anert {

std::string whyNotAllocatable(const TensorDesc &desc) {
  if (desc.shape.size() > 16)
    return "rank " + std::to_string(desc.shape.size()) + ", allowed at most 16";
  int64_t bytes = getHostBytes(desc.dtype);
  for (int64_t dim : desc.shape) {
    if (dim < 1)
      return "dimension " + std::to_string(dim) + ", allowed at least 1";
    if (dim > maxTensorBytes / bytes)
      return "more than " + std::to_string(maxTensorBytes) + " bytes";
    bytes *= dim;
  }
  return "";
}

std::shared_ptr<void> allocateBuffer(size_t size) {
  // calloc hands out large areas as untouched zero pages, so a big cache costs nothing until it is used.
  void *block = std::calloc(size + bufferAlignment, 1);
  if (!block)
    return nullptr;
  std::shared_ptr<void> owner(block, std::free);
  auto address = llvm::alignTo(reinterpret_cast<uintptr_t>(block), bufferAlignment);
  return std::shared_ptr<void>(owner, reinterpret_cast<void *>(address));
}

llvm::Expected<Surface> Surface::allocate(const TensorDesc &desc) {
  std::string reason = whyNotAllocatable(desc);
  std::shared_ptr<void> owner = reason.empty() ? allocateBuffer(desc.numBytes()) : nullptr;
  if (!owner)
    return llvm::createStringError("cannot allocate a surface of " + desc.str() + ": " +
                                   (reason.empty() ? "out of memory" : reason));
  Surface surface = wrap(desc, owner.get(), 0, owner);
  surface.wrapped = false;
  return std::move(surface);
}

Surface Surface::wrap(const TensorDesc &desc, void *data, size_t rowStride, std::shared_ptr<void> owner) {
  Surface surface;
  surface.desc = desc;
  surface.memory = data;
  surface.wrapped = true;
  surface.owner = std::move(owner);
  surface.stride = rowStride ? rowStride : surface.getRowBytes();
  return surface;
}

size_t Surface::getRowBytes() const {
  return getHostBytes(desc.dtype) * (desc.shape.empty() ? 1 : size_t(desc.shape.back()));
}

size_t Surface::getNumRows() const { return desc.numBytes() / getRowBytes(); }

size_t Surface::getExtent() const { return memory ? (getNumRows() - 1) * stride + getRowBytes() : 0; }

bool Surface::overlaps(const Surface &other) const {
  auto begin = reinterpret_cast<uintptr_t>(memory), otherBegin = reinterpret_cast<uintptr_t>(other.memory);
  return begin < otherBegin + other.getExtent() && otherBegin < begin + getExtent();
}

void Surface::copyFrom(const void *dense) {
  if (isDense()) {
    std::memcpy(memory, dense, desc.numBytes());
    return;
  }
  for (size_t row = 0, count = getNumRows(), bytes = getRowBytes(); row != count; ++row)
    std::memcpy(static_cast<char *>(memory) + row * stride, static_cast<const char *>(dense) + row * bytes, bytes);
}

void Surface::copyTo(void *dense) const {
  if (isDense()) {
    std::memcpy(dense, memory, desc.numBytes());
    return;
  }
  for (size_t row = 0, count = getNumRows(), bytes = getRowBytes(); row != count; ++row)
    std::memcpy(static_cast<char *>(dense) + row * bytes, static_cast<const char *>(memory) + row * stride, bytes);
}

void Surface::clear() {
  for (size_t row = 0, count = getNumRows(); row != count; ++row)
    std::memset(static_cast<char *>(memory) + row * stride, 0, getRowBytes());
}

} // namespace anert
