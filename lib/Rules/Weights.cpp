// Rules about weights in IR: their total, what must be constant, quantized forms.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::ane::rules {

static constexpr uint64_t maxTotal = uint64_t(2) << 30;
static constexpr double maxActivation = 4094;

/// An op that decompresses weights when the program is loaded.
static bool isConstexpr(Operation *op) { return op && op->getName().stripDialect().starts_with("constexpr_"); }

//===-- Size and constness ---------------------------------------------------===//

void weightTotal(ProgramOp program, Report &report) {
  // What is stored: constant values that ops use, or the compressed operands of constexpr ops.
  SmallVector<Value> worklist;
  for (Operation &op : program.getBody().front())
    if (op.getNumResults() == 0 || !isConstantExpression(op.getResult(0)))
      llvm::copy_if(op.getOperands(), std::back_inserter(worklist), isConstantExpression);
  llvm::DenseSet<void *> seen;
  uint64_t total = 0;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    Operation *op = value.getDefiningOp();
    auto constant = llvm::dyn_cast_if_present<ConstOp>(op);
    const void *identity = constant ? constant.getVal().getAsOpaquePointer() : value.getAsOpaquePointer();
    if (!seen.insert(const_cast<void *>(identity)).second)
      continue;
    if (isConstexpr(op)) {
      llvm::append_range(worklist, op->getOperands());
      continue;
    }
    if (FailureOr<anert::TensorDesc> desc = getDesc(value.getType()); succeeded(desc))
      total = llvm::SaturatingAdd(total, anert::checkedPackedBytes(desc->dtype, desc->shape).value_or(UINT64_MAX));
  }
  if (total > maxTotal)
    report.add(program.getLoc(), "program @" + program.getSymName() + " has " + Twine(total >> 20) + " MiB of weights",
               "less than about " + Twine(maxTotal >> 20) + " MiB");
}

void weightConstant(MILOpInterface op, Report &report) {
  if (!llvm::isa<ConvOp, ConvTransposeOp>(op))
    return;
  MILArgs args = MILArgs::of(op);
  if (isConstantExpression(args.operand("weight")))
    return;
  bool isSingle = args.type("x").getDimSize(0) == 1;
  if (report.asksOnly(Door::E5rt) && isSingle)
    return;
  report.add(op.getLoc(),
             "the weight of " + op->getName().stripDialect() + " is computed" + (isSingle ? "" : ", with a batch"),
             report.asksOnly(Door::E5rt) ? "a constant, or batch 1" : "a constant");
}

//===-- Quantized weights ----------------------------------------------------===//

namespace {
/// The operands of a constexpr op that scales integers.
struct Quantized {
  RankedTensorType data, scale;
  unsigned bits;
};
} // namespace

static std::optional<Quantized> getQuantized(Operation &op) {
  if (!isConstexpr(&op) || !llvm::isa<MILOpInterface>(op))
    return std::nullopt;
  MILArgs args = MILArgs::of(&op);
  Quantized found{};
  for (const MILArg &row : args.signature()) {
    if (row.domain == "SrcT")
      found.data = args.type(row.name);
    if (row.name == "scale")
      found.scale = args.type(row.name);
  }
  if (!found.data || !found.scale || !found.data.getElementType().isInteger())
    return std::nullopt;
  found.bits = found.data.getElementTypeBitWidth();
  return found;
}

/// Whether there is at most one scale an output channel (dimension 0).
static bool isPerChannel(RankedTensorType scale) {
  return scale.getRank() <= 1 ||
         llvm::all_of(scale.getShape().drop_front(), [](int64_t extent) { return extent == 1; });
}

/// The table of a look-up op, null if it is none.
static RankedTensorType getTable(Operation &op) {
  if (!isConstexpr(&op) || !llvm::isa<MILOpInterface>(op))
    return nullptr;
  MILArgs args = MILArgs::of(&op);
  bool hasTable = llvm::any_of(args.signature(), [](const MILArg &row) { return row.name == "lut"; });
  return hasTable ? args.type("lut") : nullptr;
}

static void checkInt8(Operation &op, const Quantized &weight, Report &report) {
  bool isAffine = llvm::isa<ConstexprAffineDequantizeOp>(op);
  Families proven = isAffine ? Families{16, 16} : Families{17, 17};
  if (!isAffine && report.asksOnly(Door::E5rt))
    report.add(op.getLoc(), "int8 in " + op.getName().stripDialect().str(),
               "constexpr_affine_dequantize through the e5rt door");
  else if (report.asks(Door::InMemory) && !report.asksOnly(proven))
    report.add(op.getLoc(), "int8 in " + op.getName().stripDialect().str() + " through the in-memory door",
               "seen to work on " + getName(proven) + " alone");
  if (report.asks(Families{13, 13}))
    report.add(op.getLoc(), "int8 weights on h13", "h14 or later to stream int8; h13 stores fp16", Severity::Note);
}

void weightQuantization(ProgramOp program, Report &report) {
  for (Operation &op : program.getBody().front()) {
    if (std::optional<Quantized> weight = getQuantized(op)) {
      if (weight->bits < 8)
        report.add(op.getLoc(), Twine(weight->bits) + "-bit integers with a scale",
                   "constexpr_lut_to_dense with a table of 16 values");
      if (!isPerChannel(weight->scale))
        report.add(op.getLoc(), "a scale for each block of weights", "a scale of shape [O,1,1,1]", Severity::Error);
      else if (weight->bits == 8)
        checkInt8(op, *weight, report);
    } else if (RankedTensorType table = getTable(op); table && table.getRank() >= 2) {
      // ios18 tables end in [entries, vector]; those of ios16 are flat.
      if (int64_t entries = table.getDimSize(table.getRank() - 2); entries > 16)
        report.add(op.getLoc(), "a table of " + Twine(entries) + " values", "at most 16");
    } else if (table && table.getRank() == 1 && table.getDimSize(0) > 16) {
      report.add(op.getLoc(), "a table of " + Twine(table.getDimSize(0)) + " values", "at most 16");
    }
  }
}

//===-- Activations ----------------------------------------------------------===//

/// Whether `value` comes from int8 data with a scale, through ops on constants alone.
static bool isInt8Weight(Value value) {
  if (!isConstantExpression(value))
    return false;
  SmallVector<Value> worklist = {value};
  llvm::DenseSet<Operation *> seen;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!op || !seen.insert(op).second)
      continue;
    if (std::optional<Quantized> weight = getQuantized(*op); weight && weight->bits == 8)
      return true;
    llvm::append_range(worklist, op->getOperands());
  }
  return false;
}

void weightActivations(ProgramOp program, Report &report) {
  for (Operation &op : program.getBody().front()) {
    auto call = llvm::dyn_cast<MILOpInterface>(op);
    // Products with weights are in the ops that sum; element by element there is no accumulator to overflow.
    if (!call || call.isPointwise() || !llvm::any_of(op.getOperands(), isInt8Weight))
      continue;
    for (Value operand : op.getOperands())
      if (!isConstantExpression(operand) && !isWithin(operand, maxActivation)) {
        report.add(op.getLoc(), op.getName().stripDialect() + " of int8 weights with values of unknown size",
                   "values within -4094 to 4094");
        break;
      }
  }
}

} // namespace mlir::ane::rules
