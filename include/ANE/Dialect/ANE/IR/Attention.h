// What attention means in MIL ops, whole or cut into tiles of queries and keys.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_ATTENTION_H
#define ANE_DIALECT_ANE_IR_ATTENTION_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {

/// The most queries and keys that one product may have; 0: no limit.
struct AttentionTiles {
  int64_t queries = 0;
  int64_t keys = 0;
};

/// What a lowering did, for remarks.
struct AttentionCounts {
  int64_t tiles = 0;   ///< Products of queries and keys.
  int64_t skipped = 0; ///< Tiles that causality or the window hides completely.
  int64_t repeats = 1; ///< Query heads that read one key head in place of a copy of it.
};

/// Builds `op` from matmul, exp and the like at the builder's insertion point. Over several tiles of keys, the
/// maximum, the sum and the product with v are running ones (online softmax).
Value lowerAttention(ImplicitLocOpBuilder &b, NNAttentionOp op, AttentionTiles tiles, AttentionCounts &counts);

/// The same for MIL's op, whose shapes must be static. Keys and values that are copies of fewer heads (by tile or
/// concat) are read where they were copied from. `post` divides by the sum after the product with the values.
Value lowerAttention(ImplicitLocOpBuilder &b, ScaledDotProductAttentionOp op, AttentionTiles tiles, bool post,
                     AttentionCounts &counts);

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_IR_ATTENTION_H
