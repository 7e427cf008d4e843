// How the tensor of a caller lies in a port of another shape and element type.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_IR_PORTVIEW_H
#define ANE_DIALECT_ANE_IR_PORTVIEW_H

#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {

/// A caller's tensor in a port: its elements, converted to the element type of the port, stay in row-major order.
/// They are `rows` rows of `width` elements, each padded with zeros to `paddedWidth`; all rows together are the port.
/// Either `width` is the innermost dimension of the caller's tensor, or there is one row, the whole tensor.
struct PortView {
  int64_t rows, width, paddedWidth;
  bool isPadded() const { return width != paddedWidth; }
};

/// How `view` lies in a port of type `port`; nothing if it does not fit. Both are static tensors.
std::optional<PortView> getPortView(RankedTensorType view, Type port);

/// Ops that make the port's value of a caller's tensor, and the other way round; a conversion of the element type is a
/// cast, from fp16 to bool a comparison with one half, and from bool a choice of 1 or 0.
Value packPort(ImplicitLocOpBuilder &b, Value value, RankedTensorType port);
Value unpackPort(ImplicitLocOpBuilder &b, Value value, RankedTensorType view);

/// Whether a port of the program has a view.
bool hasViews(ProgramOp program);
/// Gives every port the type of its view, by ops at the borders of the program.
void exposeViews(ProgramOp program);
/// Gives one port another type in the program: callers keep seeing the type they saw before. The ops between the two
/// types are at the borders of the program; types that are equal then leave no view.
void setInputType(ProgramOp program, unsigned index, RankedTensorType type);
void setOutputType(ProgramOp program, unsigned index, RankedTensorType type);

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_IR_PORTVIEW_H
