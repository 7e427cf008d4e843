// Rules about ports: order, sizes, types, ranks, and what an output may be.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Checks.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::ane::rules {
namespace {

/// An argument or a result of a program.
struct Port {
  bool isInput;
  StringRef name;
  Location loc;
  RankedTensorType type;

  std::string str() const { return (isInput ? "input \"" : "output \"") + name.str() + "\""; }
};

} // namespace

static RankedTensorType getTensor(Type type) {
  if (auto state = llvm::dyn_cast<StateType>(type))
    return state.getTensor();
  return llvm::dyn_cast<RankedTensorType>(type);
}

/// Inputs in declared order, states included; then outputs.
static SmallVector<Port> getPorts(ProgramOp program) {
  SmallVector<Port> ports;
  for (BlockArgument arg : program.getBody().getArguments())
    ports.push_back({true, program.getInputName(arg.getArgNumber()), arg.getLoc(), getTensor(arg.getType())});
  for (auto [i, value] : llvm::enumerate(program.getReturn().getOutputs()))
    ports.push_back({false, program.getOutputName(i), value.getLoc(), getTensor(value.getType())});
  llvm::erase_if(ports, [](const Port &port) { return !port.type; });
  return ports;
}

/// Bytes of a row on a surface, before padding; nothing if the width or the type is not known.
static std::optional<int64_t> getRowBytes(const Port &port) {
  std::optional<anert::DType> dtype = getDType(port.type.getElementType());
  if (!dtype || (port.type.getRank() && port.type.isDynamicDim(port.type.getRank() - 1)))
    return std::nullopt;
  return (port.type.getRank() ? port.type.getShape().back() : 1) * anert::getHostBytes(*dtype);
}

/// Bytes of a surface with rows of a multiple of 64 bytes; nothing for dynamic or absurd sizes.
static std::optional<uint64_t> getSurfaceBytes(const Port &port) {
  std::optional<int64_t> row = getRowBytes(port);
  if (!row || !port.type.hasStaticShape())
    return std::nullopt;
  bool overflows = false;
  uint64_t bytes = llvm::alignTo(uint64_t(*row), 64);
  for (int64_t extent : port.type.getShape().drop_back(port.type.getRank() ? 1 : 0))
    bytes = llvm::SaturatingMultiply(bytes, uint64_t(extent), &overflows), overflows |= bytes > INT64_MAX;
  return overflows ? std::nullopt : std::optional(bytes);
}

//===-- Order ----------------------------------------------------------------===//

static void checkOrder(ArrayRef<Port> ports, Report &report) {
  SmallVector<StringRef> sorted = llvm::map_to_vector(ports, [](const Port &port) { return port.name; });
  llvm::sort(sorted);
  for (auto [i, port] : llvm::enumerate(ports)) {
    if (port.name == sorted[i])
      continue;
    report.add(port.loc,
               port.str() + " is declared at place " + Twine(i) + " and binds to surface " +
                   Twine(llvm::find(sorted, port.name) - sorted.begin()),
               "names in lexicographic order: " + llvm::join(sorted, ", "));
    return;
  }
  // Some compilers append a suffix before they sort, so that "y" and "y2" may change places.
  for (unsigned i = 1; i < sorted.size(); ++i)
    if (sorted[i].starts_with(sorted[i - 1]))
      report.add(llvm::find_if(ports, [&](const Port &port) { return port.name == sorted[i]; })->loc,
                 "port name \"" + sorted[i - 1] + "\" starts the port name \"" + sorted[i] + "\"",
                 "names none of which starts another", Severity::Warning);
}

void portOrder(ProgramOp program, Report &report) {
  SmallVector<Port> ports = getPorts(program);
  auto outputs = llvm::find_if(ports, [](const Port &port) { return !port.isInput; });
  checkOrder(ArrayRef(ports.begin(), outputs), report);
  checkOrder(ArrayRef(outputs, ports.end()), report);
}

//===-- Sizes ----------------------------------------------------------------===//

void portSize(ProgramOp program, Report &report) {
  SmallVector<Port> ports = getPorts(program);
  for (bool isInput : {true, false}) {
    uint64_t largest = 0;
    for (const Port &port : ports)
      if (port.isInput == isInput)
        largest = std::max(largest, getSurfaceBytes(port).value_or(0));
    for (const Port &port : ports) {
      std::optional<uint64_t> bytes = getSurfaceBytes(port);
      if (port.isInput == isInput && bytes && *bytes != largest)
        report.add(port.loc, port.str() + " needs a surface of " + Twine(*bytes) + " bytes",
                   Twine(largest) + " bytes, as the largest " + (isInput ? "input" : "output"));
    }
  }
}

void portStride(ProgramOp program, Report &report) {
  for (const Port &port : getPorts(program))
    if (std::optional<int64_t> row = getRowBytes(port); row && *row % 64)
      report.add(port.loc, port.str() + " has rows of " + Twine(*row) + " bytes",
                 "a multiple of 64; rows take " + Twine(llvm::alignTo(uint64_t(*row), 64)) + " on the surface");
}

void portMinimum(ProgramOp program, Report &report) {
  for (const Port &port : getPorts(program))
    if (std::optional<uint64_t> bytes = getSurfaceBytes(port); bytes && *bytes < 16384)
      report.add(port.loc, port.str() + " takes " + Twine(*bytes) + " bytes", "a surface of at least 16384 bytes");
}

//===-- Types ----------------------------------------------------------------===//

/// The doors that a port of this type goes through.
static Door getDoors(Type element) {
  if (element.isF16())
    return Door::Any;
  if (element.isF32())
    return Door::InMemory;
  if (element.isInteger(16) || (element.isInteger(8)))
    return Door::E5rt;
  return Door::None;
}

void portType(ProgramOp program, Report &report) {
  for (const Port &port : getPorts(program)) {
    Type element = port.type.getElementType();
    Door doors = getDoors(element);
    if (doors == Door::Any || (doors != Door::None && report.asksOnly(doors)))
      continue;
    std::optional<anert::DType> dtype = getDType(element);
    std::string found = port.str() + " is " + (dtype ? anert::getName(*dtype).str() : "of another type");
    if (doors == Door::None)
      report.add(port.loc, found, "fp16; fp32 (in-memory door); int8, uint8, int16, uint16 (e5rt door)");
    else
      // If any door will do, this one door is left.
      report.add(port.loc, found, "this type through the door " + getName(doors) + " alone; fp16 through any",
                 report.asks(doors) ? Severity::Warning : Severity::Error);
  }
}

void portRank(ProgramOp program, Report &report) {
  SmallVector<Port> ports = getPorts(program);
  for (const Port &port : ports)
    if (int64_t rank = port.type.getRank(); rank != 4)
      report.add(port.loc, port.str() + " has " + Twine(rank) + " dimensions", "4, [N,C,H,W]; 3 ran as well",
                 rank > 5    ? Severity::Error
                 : rank == 3 ? Severity::Note
                             : Severity::Warning);
}

void opRank(MILOpInterface op, Report &report) {
  for (Value result : op->getResults())
    if (RankedTensorType type = getTensor(result.getType()); type && type.getRank() > 5)
      report.add(result.getLoc(), op->getName().stripDialect() + " gives " + Twine(type.getRank()) + " dimensions",
                 "at most 5");
}

//===-- Outputs --------------------------------------------------------------===//

void portLive(ProgramOp program, Report &report) {
  if (program.getReturn().getOutputs().empty() && program.getReturn().getUpdates().empty())
    report.add(program.getLoc(), "program @" + program.getSymName() + " returns nothing", "at least one output");
  for (auto [i, value] : llvm::enumerate(program.getReturn().getOutputs())) {
    std::string name = "output \"" + program.getOutputName(i).str() + "\"";
    if (auto arg = llvm::dyn_cast<BlockArgument>(value))
      report.add(program.getReturn().getLoc(),
                 name + " is the input \"" + program.getInputName(arg.getArgNumber()) + "\"",
                 "a value that an op computes from an input");
    else if (isConstantExpression(value))
      report.add(value.getLoc(), name + " is a constant", "a value that an op computes from an input");
  }
}

void portShared(ProgramOp program, Report &report) {
  ReturnOp end = program.getReturn();
  for (auto [i, value] : llvm::enumerate(end.getOutputs()))
    if (!llvm::isa<BlockArgument>(value) &&
        llvm::any_of(value.getUsers(), [&](Operation *user) { return user != end; }))
      report.add(value.getLoc(), "output \"" + program.getOutputName(i) + "\" is also used inside the program",
                 "on M5, a value that is returned only");
}

} // namespace mlir::ane::rules
