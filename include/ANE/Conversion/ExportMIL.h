// Programs to MIL, as text or syntax tree, and their constants to weight files.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_EXPORTMIL_H
#define ANE_CONVERSION_EXPORTMIL_H

#include "ANE/Conversion/MILSyntax.h"
#include "ANE/Conversion/WeightLayout.h"
#include "ANE/Dialect/ANE/IR/ANE.h"

namespace mlir::ane {

/// The port names of a program as MIL text has them, in declared order.
struct MILPorts {
  SmallVector<std::string> inputs; ///< One an argument, states included.
  /// One a result, then one an update: a tensor state is an input and an output that share a surface.
  SmallVector<std::string> outputs;
};

/// The user's names where their lexicographic order is the declared order and none is a prefix of another; else all
/// of a side become `i00_<name>` or `o00_<name>`, which makes both orders agree (rule P-ORDER).
MILPorts getMILPorts(ProgramOp program);

/// The user's names for a Core ML model, whose features bind by name: made identifiers, and unique over both sides.
MILPorts getModelPorts(ProgramOp program);

/// The user's names as identifiers, which a text read from MIL has in order already.
MILPorts getTextPorts(ProgramOp program);

/// The syntax tree of a Core ML model's function: like the one that `exportMIL` prints, a program of one function
/// `main`, but its ports are called as `ports` says and extents may be unknown. Errors are diagnostics at the op that
/// has no MIL form.
FailureOr<anert::mil::Program> buildMIL(ProgramOp program, const MILPorts &ports, WeightLayout &weights);

/// The syntax tree of a text as coremlc writes it: every program is a function under its own name, ports keep their
/// names, extents may be unknown, and what the locations know of an earlier text (see Provenance.h) is repeated:
/// header, names, places of consts, which literals stand in line. Without it consts stand before their first use.
FailureOr<anert::mil::Program> buildMILAsCoreMLC(ArrayRef<ProgramOp> programs, WeightLayout &weights);

/// The value of a small constant expression whose constants the IR holds, computed by the host kernels.
FailureOr<DenseElementsAttr> evaluateConstant(Value value);

/// Writes `program` as MIL text (rules T-*): every parameter that has a value is spelled as a reference to a const,
/// weight expressions become BLOBFILE references into `weights`, which collects them. Errors are diagnostics at the
/// op that has no MIL form.
LogicalResult exportMIL(ProgramOp program, WeightLayout &weights, raw_ostream &os);
/// Writes `programs` as one text in the style of coremlc.
LogicalResult exportMILAsCoreMLC(ArrayRef<ProgramOp> programs, WeightLayout &weights, raw_ostream &os);

} // namespace mlir::ane

#endif // ANE_CONVERSION_EXPORTMIL_H
