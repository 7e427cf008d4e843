// The generated op definitions. One file: sharding would only cost more header parsing at this number of ops.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Infer.h"

using namespace mlir;
using namespace mlir::ane;

#define GET_OP_CLASSES
#include "ANE/Dialect/ANE/IR/ANEOps.cpp.inc"
