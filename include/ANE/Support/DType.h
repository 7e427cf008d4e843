// The element types of MIL and of the weight containers: one table, one row per type.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_DTYPE_H
#define ANE_SUPPORT_DTYPE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>
#include <string>

namespace anert {

/// Element type. Names are MIL's spelling; string and the list types of MIL have no tensor storage and are absent.
enum class DType : uint8_t {
  fp16,
  fp32,
  fp64,
  bf16,
  fp8e4m3fn,
  fp8e5m2,
  int4,
  int8,
  int16,
  int32,
  int64,
  uint1,
  uint2,
  uint3,
  uint4,
  uint6,
  uint8,
  uint16,
  uint32,
  uint64,
  boolean,
};

/// What is known about one element type.
struct DTypeInfo {
  DType type;
  llvm::StringLiteral name; ///< MIL spelling, e.g. "fp16", "bool".
  unsigned bits;            ///< Bits of one element in a weight container; bool is one byte.
  bool isFloat, isSigned;
  uint32_t blobCode;               ///< Storage v2 code (mil-formats section 4), 0 if the type has none.
  llvm::StringLiteral safetensors; ///< Spelling in a safetensors header, "" if it has none.
  llvm::StringLiteral npy;         ///< numpy type code without byte order, e.g. "f2", "" if it has none.
};

/// All types, in the order of the enumeration.
llvm::ArrayRef<DTypeInfo> allDTypes();
const DTypeInfo &getInfo(DType type);
inline llvm::StringRef getName(DType type) { return getInfo(type).name; }
std::optional<DType> parseDType(llvm::StringRef milName);
std::optional<DType> dtypeFromBlobCode(uint32_t code);

/// Type and static shape of a tensor; rank 0 is a scalar. In host memory a sub-byte type (bits < 8) takes one
/// byte an element; only weight containers pack.
struct TensorDesc {
  DType dtype = DType::fp16;
  llvm::SmallVector<int64_t, 5> shape;

  int64_t numElements() const;
  /// Bytes of the dense row-major tensor in host memory.
  size_t numBytes() const;
  /// Bytes in a weight container: sub-byte elements packed LSB first, the last byte padded.
  size_t numPackedBytes() const;
  /// "tensor<fp16, [1, 768, 1, 32]>", as MIL spells it.
  std::string str() const;
  bool operator==(const TensorDesc &other) const { return dtype == other.dtype && shape == other.shape; }
  bool operator!=(const TensorDesc &other) const { return !(*this == other); }
};

/// Bytes of one element in host memory.
unsigned getHostBytes(DType type);

/// numPackedBytes() for a shape from an untrusted file: nothing if a size is negative or the bits of the tensor do
/// not fit int64_t. A shape that passes is safe for every method of TensorDesc.
std::optional<uint64_t> checkedPackedBytes(DType type, llvm::ArrayRef<int64_t> shape);

} // namespace anert

#endif // ANE_SUPPORT_DTYPE_H
