// What a factory checks before it prepares a kernel: operands present, of an allowed type, results of the right shape.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_CHECK_H
#define ANE_LIB_KERNELS_CHECK_H

#include "ANE/Kernels/Kernel.h"

namespace anert {

constexpr DType floatTypes[] = {DType::fp16, DType::fp32};
constexpr DType floatOrIntTypes[] = {DType::fp16, DType::fp32, DType::int32};

/// The operand bound to `name`; an error if there is none, or if its type is not among `allowed`.
llvm::Expected<const KernelOperand *> getOperand(const KernelSpec &spec, llvm::StringRef name,
                                                 llvm::ArrayRef<DType> allowed);
/// An error unless the op has exactly one result, of that shape and an allowed type.
llvm::Error checkResult(const KernelSpec &spec, llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<DType> allowed);
/// "[1, 2, 3]".
std::string formatShape(llvm::ArrayRef<int64_t> shape);

/// Bytes aligned for vectors; what kernels keep packed weights in.
class AlignedBytes {
public:
  explicit AlignedBytes(size_t bytes = 0) : blocks((bytes + sizeof(Block) - 1) / sizeof(Block)) {}
  char *data() { return reinterpret_cast<char *>(blocks.data()); }
  const char *data() const { return reinterpret_cast<const char *>(blocks.data()); }

private:
  struct alignas(64) Block {
    char bytes[64];
  };
  std::vector<Block> blocks;
};

/// Sizes of parts of a scratch area, each aligned for vectors.
constexpr size_t alignScratch(size_t bytes) { return (bytes + 63) / 64 * 64; }

} // namespace anert

#endif // ANE_LIB_KERNELS_CHECK_H
