// The table of element types, and sizes of tensors.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/DType.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;

namespace anert {

static constexpr DTypeInfo table[] = {
    // type, name, bits, float, signed, storage v2, safetensors, npy
    {DType::fp16, "fp16", 16, true, true, 1, "F16", "f2"},
    {DType::fp32, "fp32", 32, true, true, 2, "F32", "f4"},
    {DType::fp64, "fp64", 64, true, true, 0, "F64", "f8"},
    {DType::bf16, "bf16", 16, true, true, 5, "BF16", ""},
    {DType::fp8e4m3fn, "fp8e4m3fn", 8, true, true, 16, "F8_E4M3", ""},
    {DType::fp8e5m2, "fp8e5m2", 8, true, true, 17, "F8_E5M2", ""},
    {DType::int4, "int4", 4, false, true, 8, "", ""},
    {DType::int8, "int8", 8, false, true, 4, "I8", "i1"},
    {DType::int16, "int16", 16, false, true, 6, "I16", "i2"},
    {DType::int32, "int32", 32, false, true, 14, "I32", "i4"},
    {DType::int64, "int64", 64, false, true, 0, "I64", "i8"},
    {DType::uint1, "uint1", 1, false, false, 9, "", ""},
    {DType::uint2, "uint2", 2, false, false, 10, "", ""},
    {DType::uint3, "uint3", 3, false, false, 12, "", ""},
    {DType::uint4, "uint4", 4, false, false, 11, "", ""},
    {DType::uint6, "uint6", 6, false, false, 13, "", ""},
    {DType::uint8, "uint8", 8, false, false, 3, "U8", "u1"},
    {DType::uint16, "uint16", 16, false, false, 7, "U16", "u2"},
    {DType::uint32, "uint32", 32, false, false, 15, "U32", "u4"},
    {DType::uint64, "uint64", 64, false, false, 0, "U64", "u8"},
    {DType::boolean, "bool", 8, false, false, 0, "BOOL", "b1"},
};

static constexpr bool isInOrder() {
  for (size_t i = 0; i < std::size(table); ++i)
    if (table[i].type != DType(i))
      return false;
  return std::size(table) == size_t(DType::boolean) + 1;
}
static_assert(isInOrder(), "the table is indexed by DType");

ArrayRef<DTypeInfo> allDTypes() { return table; }

const DTypeInfo &getInfo(DType type) { return table[size_t(type)]; }

std::optional<DType> parseDType(StringRef milName) {
  const DTypeInfo *row = find_if(table, [&](const DTypeInfo &info) { return info.name == milName; });
  return row == std::end(table) ? std::nullopt : std::optional(row->type);
}

std::optional<DType> dtypeFromBlobCode(uint32_t code) {
  const DTypeInfo *row = find_if(table, [&](const DTypeInfo &info) { return code && info.blobCode == code; });
  return row == std::end(table) ? std::nullopt : std::optional(row->type);
}

unsigned getHostBytes(DType type) { return (getInfo(type).bits + 7) / 8; }

std::optional<uint64_t> checkedPackedBytes(DType type, ArrayRef<int64_t> shape) {
  // A zero hides no overflow: the other sizes are still multiplied, so that no order of reading them overflows.
  int64_t bits = 64; // As if every element took the widest type: host bytes are then in range too.
  bool isEmpty = false;
  for (int64_t size : shape) {
    if (size < 0 || MulOverflow(bits, std::max<int64_t>(size, 1), bits))
      return std::nullopt;
    isEmpty |= size == 0;
  }
  uint64_t elements = isEmpty ? 0 : uint64_t(bits) / 64;
  return (elements * getInfo(type).bits + 7) / 8;
}

int64_t TensorDesc::numElements() const {
  int64_t count = 1;
  for (int64_t size : shape)
    count *= size;
  return count;
}

size_t TensorDesc::numBytes() const { return size_t(numElements()) * getHostBytes(dtype); }

size_t TensorDesc::numPackedBytes() const { return (size_t(numElements()) * getInfo(dtype).bits + 7) / 8; }

std::string TensorDesc::str() const {
  std::string text = ("tensor<" + getName(dtype) + ", [").str();
  ListSeparator comma;
  for (int64_t size : shape)
    text += std::string(StringRef(comma)) + std::to_string(size);
  return text + "]>";
}

} // namespace anert
