// The check functions of the rule table, by the file that has them.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_RULES_CHECKS_H
#define ANE_LIB_RULES_CHECKS_H

#include "ANE/Rules/Report.h"

namespace mlir::ane::rules {

/// The type of a value that is a tensor; null for others.
inline RankedTensorType getTensorType(Value value) { return llvm::dyn_cast<RankedTensorType>(value.getType()); }
/// Where a slice along the last dimension begins, other than at 0; -1 if it is not known. Nothing for other ops, and
/// where the whole dimension is taken.
std::optional<int64_t> getWidthOffset(Operation *op);

/// Whether every element is known to be within +-limit, a number from 1 on: from the ranges of functions, and through
/// what only moves elements.
bool isWithin(Value value, double limit);

// Ports.cpp: rules P-*.
void portOrder(ProgramOp program, Report &report);
void portSize(ProgramOp program, Report &report);
void portStride(ProgramOp program, Report &report);
void portMinimum(ProgramOp program, Report &report);
void portType(ProgramOp program, Report &report);
void portRank(ProgramOp program, Report &report);
void opRank(MILOpInterface op, Report &report);
void portLive(ProgramOp program, Report &report);
void portShared(ProgramOp program, Report &report);

// Text.cpp: rules T-*.
void textHeader(const TextSubject &text, Report &report);
void textDefaults(const TextSubject &text, Report &report);
void textConstRef(const TextSubject &text, Report &report);
void textAlphabet(const TextSubject &text, Report &report);
void textFloat(const TextSubject &text, Report &report);
void textConstexpr(const TextSubject &text, Report &report);
void textConcat(const TextSubject &text, Report &report);

// WeightFiles.cpp: rules about BLOBFILE and the files that it names.
void blobOffsets(const TextSubject &text, Report &report);
void blobFileCount(const TextSubject &text, Report &report);
void blobRecordsPerFile(const TextSubject &text, Report &report);
void blobLayout(const WeightFile &file, Report &report);

// Weights.cpp: rules W-* on IR.
void weightTotal(ProgramOp program, Report &report);
void weightConstant(MILOpInterface op, Report &report);
void weightQuantization(ProgramOp program, Report &report);
void weightActivations(ProgramOp program, Report &report);

// Ops.cpp: rules O-* about which ops and element types there are.
void opHost(MILOpInterface op, Report &report);
void opFamily(MILOpInterface op, Report &report);
void opInteger(MILOpInterface op, Report &report);
void opSingle(MILOpInterface op, Report &report);
void opCast(MILOpInterface op, Report &report);
void opBoolCast(MILOpInterface op, Report &report);
void opLogic(MILOpInterface op, Report &report);
void opCumsum(MILOpInterface op, Report &report);
void opState(MILOpInterface op, Report &report);

// OpForms.cpp: rules O-* about the forms of ops.
void opMask(MILOpInterface op, Report &report);
void opConvBias(MILOpInterface op, Report &report);
void opGelu(MILOpInterface op, Report &report);
void opSilu(MILOpInterface op, Report &report);
void opConvInput(MILOpInterface op, Report &report);
void opMean(MILOpInterface op, Report &report);
void opMatmulInner(MILOpInterface op, Report &report);
void opSoftmax(MILOpInterface op, Report &report);
void opTile(MILOpInterface op, Report &report);
void opConv3D(MILOpInterface op, Report &report);
void opRows(MILOpInterface op, Report &report);

// Limits.cpp: rules L-*.
void limitAxis(MILOpInterface op, Report &report);
void limitKernel(MILOpInterface op, Report &report);
void limitPool(MILOpInterface op, Report &report);
void limitFactor(MILOpInterface op, Report &report);
void limitTranspose(MILOpInterface op, Report &report);
void limitKeys(MILOpInterface op, Report &report);
void limitLayers(ProgramOp program, Report &report);
void limitWidth(ProgramOp program, Report &report);

// Miscompiles.cpp: rules M-*.
void miscompileSoftplus(MILOpInterface op, Report &report);
void miscompileRound(MILOpInterface op, Report &report);
void miscompileRoundMul(MILOpInterface op, Report &report);
void miscompileMulZero(MILOpInterface op, Report &report);
void miscompileSquare(MILOpInterface op, Report &report);
void miscompileNormAffine(MILOpInterface op, Report &report);
void miscompileNormWide(MILOpInterface op, Report &report);
void miscompileConcatSlices(MILOpInterface op, Report &report);
void miscompileWideRow(MILOpInterface op, Report &report);
void miscompilePatchConv(MILOpInterface op, Report &report);
void miscompileRow(MILOpInterface op, Report &report);
void miscompileSlice(MILOpInterface op, Report &report);

} // namespace mlir::ane::rules

#endif // ANE_LIB_RULES_CHECKS_H
