// Layout ops as lists of strided block moves.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_SHAPEMOVES_H
#define ANE_LIB_KERNELS_SHAPEMOVES_H

#include "ANE/Kernels/Kernel.h"

namespace anert {

using Dims = llvm::SmallVector<int64_t, 5>;

/// A block of a dense tensor, in elements: stride 0 repeats, a negative stride reverses.
struct View {
  Dims shape, strides;
  int64_t offset = 0;

  /// The whole of a dense row-major tensor.
  static View dense(llvm::ArrayRef<int64_t> shape);
  /// Elements begin, begin + step, ... of dim `dim`, `count` of them.
  View slice(unsigned dim, int64_t begin, int64_t count, int64_t step = 1) const;
  /// Dim i of the result is dim perm[i].
  View permute(llvm::ArrayRef<unsigned> perm) const;
  /// Replaces dim `dim` by several whose product is its size, outermost first.
  View split(unsigned dim, llvm::ArrayRef<int64_t> sizes) const;
  /// Repeats the whole in a new dim in front of dim `dim`.
  View repeat(unsigned dim, int64_t count) const;
  int64_t numElements() const;
};

/// Copies block `from` of operand `operand` to block `to`, of the same shape, of result `result`.
struct Move {
  unsigned operand;
  View from;
  unsigned result;
  View to;
};

/// Copies one block of elements of `bytes` bytes each.
void runMove(const View &from, const void *src, const View &to, void *dst, unsigned bytes, const RunContext &context);

/// A kernel that first sets all elements of the results to `fill` (if given: the bytes of one element), then does the
/// moves in order.
std::unique_ptr<Kernel> makeMoveKernel(const KernelSpec &spec, std::vector<Move> moves,
                                       std::optional<std::vector<char>> fill = std::nullopt);

/// Sets `count` elements to the given bytes of one.
void fillElements(void *dst, int64_t count, llvm::ArrayRef<char> element, const RunContext &context);

/// The value as the bytes of one element of type `type`, rounded once.
std::vector<char> encodeElement(DType type, double value);

/// An axis in [-rank, rank) as one in [0, rank).
llvm::Expected<unsigned> normalizeAxis(const KernelSpec &spec, int64_t axis, size_t rank);
/// A list of axes; each at most once. An absent or empty parameter gives all of them.
llvm::Expected<llvm::SmallVector<unsigned, 5>> normalizeAxes(const KernelSpec &spec, llvm::StringRef param,
                                                             size_t rank);
/// The values of a list that MIL takes as a parameter or as an operand; none if it is an operand known only at run.
std::optional<std::vector<int64_t>> getConstantInts(const KernelSpec &spec, llvm::StringRef name);
/// Checks that a result has the shape that the parameters imply.
llvm::Error checkShape(const KernelSpec &spec, llvm::ArrayRef<int64_t> implied, unsigned result = 0);
/// Checks that there are results, and that operand `name` is there and has at least `minRank` dims and, if `sameType`,
/// the results' dtype.
llvm::Expected<const KernelOperand *> getInput(const KernelSpec &spec, llvm::StringRef name, size_t minRank = 0,
                                               bool sameType = true);

} // namespace anert

#endif // ANE_LIB_KERNELS_SHAPEMOVES_H
