// Remembers what isConstantExpression found, as long as nothing changes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_CONSTANTSCOPE_H
#define ANE_DIALECT_ANE_IR_CONSTANTSCOPE_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::ane {

/// While one lives, isConstantExpression on this thread answers from what it found before, so that asking about every
/// op of a program in order takes linear time. The IR must not change meanwhile. Scopes nest; the inner one is used.
class ConstantScope {
public:
  ConstantScope() : outer(current) { current = this; }
  ~ConstantScope() { current = outer; }
  ConstantScope(const ConstantScope &) = delete;
  ConstantScope &operator=(const ConstantScope &) = delete;

  /// The innermost scope of this thread, or null.
  static ConstantScope *get() { return current; }
  llvm::DenseMap<Value, bool> known;

private:
  ConstantScope *outer;
  static thread_local ConstantScope *current;
};

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_IR_CONSTANTSCOPE_H
