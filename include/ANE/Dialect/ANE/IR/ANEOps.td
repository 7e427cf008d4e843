//===- ANEOps.td - Every op of the dialect, by MIL family ---------------------===//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_ANEOPS_TD
#define ANE_DIALECT_ANE_IR_ANEOPS_TD

include "ANE/Dialect/ANE/IR/Ops/Activation.td"
include "ANE/Dialect/ANE/IR/Ops/Classify.td"
include "ANE/Dialect/ANE/IR/Ops/Composite.td"
include "ANE/Dialect/ANE/IR/Ops/Constexpr.td"
include "ANE/Dialect/ANE/IR/Ops/ControlFlow.td"
include "ANE/Dialect/ANE/IR/Ops/Conv.td"
include "ANE/Dialect/ANE/IR/Ops/ElementwiseBinary.td"
include "ANE/Dialect/ANE/IR/Ops/ElementwiseUnary.td"
include "ANE/Dialect/ANE/IR/Ops/ImageResizing.td"
include "ANE/Dialect/ANE/IR/Ops/Linear.td"
include "ANE/Dialect/ANE/IR/Ops/Normalization.td"
include "ANE/Dialect/ANE/IR/Ops/Program.td"
include "ANE/Dialect/ANE/IR/Ops/Quantization.td"
include "ANE/Dialect/ANE/IR/Ops/Random.td"
include "ANE/Dialect/ANE/IR/Ops/Recurrent.td"
include "ANE/Dialect/ANE/IR/Ops/Reduction.td"
include "ANE/Dialect/ANE/IR/Ops/ScatterGather.td"
include "ANE/Dialect/ANE/IR/Ops/States.td"
include "ANE/Dialect/ANE/IR/Ops/TensorOperation.td"
include "ANE/Dialect/ANE/IR/Ops/TensorTransformation.td"

#endif // ANE_DIALECT_ANE_IR_ANEOPS_TD
