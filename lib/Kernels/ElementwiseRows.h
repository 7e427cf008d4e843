// Contiguous rows of elements: conversion between storage and the compute types, and the exact fp16/fp32 operators.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_KERNELS_ELEMENTWISEROWS_H
#define ANE_LIB_KERNELS_ELEMENTWISEROWS_H

#include "ANE/Kernels/Numerics.h"
#include "ANE/Support/DType.h"

namespace anert {

/// Elements that a kernel converts at a time, in buffers on the stack.
constexpr int64_t rowChunk = 256;

/// fp16 bits to fp32, exact.
void halfToFloat(const uint16_t *src, float *dst, int64_t count);
/// fp16 bits to fp64, exact.
void halfToDouble(const uint16_t *src, double *dst, int64_t count);
/// fp32 to fp16 bits, to nearest even, subnormals and infinities kept; a NaN becomes a quiet NaN.
void floatToHalf(const float *src, uint16_t *dst, int64_t count);
/// fp64 to fp16 bits with a single rounding to nearest even.
void doubleToHalf(const double *src, uint16_t *dst, int64_t count);

/// How rows of one element type become rows of a compute type and back. `stride` counts elements and may be 0 or
/// negative; destinations are dense. Floats become integers by truncation with saturation, NaN gives 0; integers
/// become narrower integers by wrapping; anything becomes bool by `!= 0`; floats round once, to nearest even.
struct ElementAccess {
  void (*loadDoubles)(const void *src, int64_t stride, int64_t count, double *dst);
  void (*loadInts)(const void *src, int64_t stride, int64_t count, int64_t *dst);
  void (*storeDoubles)(const double *src, int64_t count, void *dst);
  void (*storeInts)(const int64_t *src, int64_t count, void *dst);
  unsigned bytes; ///< Of one element in host memory.
  bool isFloat;

  const void *at(const void *base, int64_t index) const { return static_cast<const char *>(base) + index * bytes; }
  void *at(void *base, int64_t index) const { return static_cast<char *>(base) + index * bytes; }
  double loadDouble(const void *base, int64_t index) const {
    double value;
    loadDoubles(at(base, index), 0, 1, &value);
    return value;
  }
  int64_t loadInt(const void *base, int64_t index) const {
    int64_t value;
    loadInts(at(base, index), 0, 1, &value);
    return value;
  }
};
const ElementAccess &getElementAccess(DType type);

/// Rule A-NAN on operands and on results that are not rounded yet, where `numerics` asks for it.
void applyInputRules(const Numerics &numerics, double *values, int64_t count);
void applyResultRules(const Numerics &numerics, double *values, int64_t count);

/// Binary operators that are exact when computed in fp32 and rounded once more to fp16 (24 >= 2 * 11 + 2 bits).
enum class RowOperator { Add, Sub, Mul, Div, Max, Min };

/// out[i] = x[i * xStride] op y[i * yStride]; strides are 0 or 1. `type` is fp16 or fp32.
void applyRowOperator(RowOperator op, DType type, const void *x, int64_t xStride, const void *y, int64_t yStride,
                      void *out, int64_t count);

} // namespace anert

#endif // ANE_LIB_KERNELS_ELEMENTWISEROWS_H
