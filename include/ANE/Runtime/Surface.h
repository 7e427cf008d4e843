// A tensor in memory that a device can read and write.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RUNTIME_SURFACE_H
#define ANE_RUNTIME_SURFACE_H

#include "ANE/Support/DType.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>

namespace anert {

/// Alignment in bytes of every allocation of the runtime, and what kernels may count on.
constexpr size_t bufferAlignment = 64;

/// Largest tensor that the runtime allocates, in host bytes (64 GiB): a guard against wrong shapes in input files.
constexpr int64_t maxTensorBytes = int64_t(1) << 36;

/// Why a tensor of this type cannot exist in the runtime (a dimension below 1, rank above 16, too many bytes), or "".
std::string whyNotAllocatable(const TensorDesc &desc);

/// `size` zero bytes aligned to bufferAlignment, or null when memory is short. Size 0 gives a valid pointer.
std::shared_ptr<void> allocateBuffer(size_t size);

/// A tensor with its memory. Rows (the innermost dimension) may be padded to `rowStride` bytes; the host device takes
/// dense surfaces only. Moving or swapping a surface moves the memory, so pointers from `data` follow the contents.
class Surface {
public:
  Surface() = default;
  Surface(Surface &&) = default;
  Surface &operator=(Surface &&) = default;

  /// A dense surface of zeros, aligned to bufferAlignment.
  static llvm::Expected<Surface> allocate(const TensorDesc &desc);
  /// A surface over memory of the caller. `rowStride` 0 means dense; `owner` may keep the memory alive. A wrapped
  /// surface keeps its memory: nothing swaps it away.
  static Surface wrap(const TensorDesc &desc, void *data, size_t rowStride = 0, std::shared_ptr<void> owner = nullptr);

  const TensorDesc &getDesc() const { return desc; }
  void *data() { return memory; }
  const void *data() const { return memory; }
  /// Bytes of one row without padding, distance of rows, and number of rows (1 for a scalar).
  size_t getRowBytes() const;
  size_t getRowStride() const { return stride; }
  size_t getNumRows() const;
  bool isDense() const { return stride == getRowBytes() || getNumRows() == 1; }
  /// Whether the memory belongs to the caller of `wrap`.
  bool isWrapped() const { return wrapped; }
  /// Bytes from the first to the end of the last row.
  size_t getExtent() const;
  /// Whether the two share any byte of their extents.
  bool overlaps(const Surface &other) const;

  /// Copies from and to dense row-major memory of getDesc().numBytes() bytes.
  void copyFrom(const void *dense);
  void copyTo(void *dense) const;
  /// Sets every element to zero.
  void clear();

private:
  TensorDesc desc;
  void *memory = nullptr;
  size_t stride = 0;
  bool wrapped = false;
  std::shared_ptr<void> owner;
};

} // namespace anert

#endif // ANE_RUNTIME_SURFACE_H
