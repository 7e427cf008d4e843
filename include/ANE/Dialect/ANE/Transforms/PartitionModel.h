// Where a list of ops may be cut into engine programs, what each piece costs, and the cheapest cuts.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_DIALECT_ANE_TRANSFORMS_PARTITIONMODEL_H
#define ANE_DIALECT_ANE_TRANSFORMS_PARTITIONMODEL_H

#include "ANE/Dialect/ANE/Transforms/ProgramCost.h"

namespace mlir::ane {

/// What one engine program may hold; 0 means any number.
struct PartitionLimits {
  int64_t weightBytes = 2'000'000'000; ///< Rule W-TOTAL: 1.5 GB loaded, 3.4 GB did not.
  unsigned weightFiles = 16;           ///< Rule W-FILES; counted only with a file for each tensor.
  bool filePerTensor = false;
  unsigned convs = 256;     ///< Convs, linears and products: as many ran, 387 crashed the compiler (h16 to h18).
  unsigned layers = 0;      ///< Layers, as the model repeats them.
  unsigned attentions = 24; ///< Layers with products of run-time values: 24 to 31 ran, more did not (ANEForge).
  unsigned programs = 126;  ///< Programs that a process keeps loaded; 126 to 128 on most chips.
};

/// Ops [begin, end) as one program.
struct Segment {
  size_t begin = 0, end = 0;
  bool operator==(const Segment &other) const { return begin == other.begin && end == other.end; }
};

/// Ops of one block in order, that a range of becomes an engine program.
class PartitionModel {
public:
  PartitionModel(ArrayRef<Operation *> ops, const anert::Chip &chip, anert::cost::Door door, PartitionLimits limits);

  size_t size() const { return ops.size(); }
  ArrayRef<Operation *> getOps() const { return ops; }
  /// Cuts worth a thought, with 0 and size(): between ops where no fewer bytes are alive a step before or after, no
  /// conv is parted from its bias and no state from its new value.
  ArrayRef<size_t> getCuts() const { return cuts; }
  /// Cuts between the layers that the model repeats, with 0 and size(); these alone if it repeats nothing.
  ArrayRef<size_t> getLayerCuts() const { return layerCuts; }
  unsigned getNumLayers() const { return layerCuts.size() - 1; }

  /// Calls `visit(end, us)` for each cut after `begin`, until the program would pass a limit, which is returned ("" if
  /// none). `us` is the predicted time of a call: the ops, the host's share, ports at the size of their class (rule
  /// P-SIZE) through DRAM, and what does not fit the on-chip memory between ops.
  StringRef forEachEnd(size_t begin, llvm::function_ref<void(size_t end, double us)> visit) const;
  /// us of one program, nullopt if it passes a limit. A full evaluation.
  std::optional<double> getCost(Segment segment) const;
  /// The limit that keeps two neighbours from being one program, "" if none does.
  StringRef whyNot(Segment segment) const;

private:
  /// A run-time value of the ops.
  struct Tensor {
    int64_t def = -1;    ///< Op that defines it; -1 outside.
    size_t lastUse = 0;  ///< Last op that uses it.
    bool leaves = false; ///< Something outside uses it.
    double bytes = 0, elements = 0, rows = 0;
  };
  /// Ports of one side: rule P-SIZE allocates all at the size of the largest.
  struct Side {
    double largest = 0, count = 0, elements = 0;
    void add(const Tensor &tensor, double rowElements);
  };
  void readTensors();
  void readWeights();
  void readCosts();
  void findCuts();
  void findLayers();
  void joinStates(std::vector<bool> &isWhole) const;
  std::vector<bool> findWhole() const;
  unsigned countLayers(size_t begin, size_t end) const;
  StringRef getBrokenLimit(int64_t bytes, unsigned files, unsigned convs, unsigned layers) const;
  Side getOutputs(size_t begin, size_t end) const;
  double getCallCost(const Side &in, const Side &out) const;

  SmallVector<Operation *> ops;
  const anert::Chip &chip;
  anert::cost::Door door;
  PartitionLimits limits;
  anert::cost::Parameters parameters;
  ConstantCones cones;

  std::vector<Tensor> tensors;
  std::vector<std::vector<unsigned>> operands; ///< Tensors that each op reads, by index.
  std::vector<std::vector<unsigned>> alive;    ///< Tensors of the ops that are used from each boundary on.
  std::vector<unsigned> leaving;               ///< Tensors of the ops that something outside uses.
  std::vector<std::vector<unsigned>> weights;  ///< Constants that each op reads, by index.
  std::vector<int64_t> weightBytes;            ///< Of each constant.
  std::vector<bool> isFile;                    ///< Whether the constant is bytes of a weight file.
  std::vector<double> us;                      ///< Of each op.
  std::vector<double> spills;                  ///< us at the boundary before each op.
  std::vector<int64_t> joined;                 ///< The op before it that each op is one task with, or -1.
  std::vector<bool> isConv;                    ///< Of each op.
  std::vector<size_t> cuts, layerCuts;
  bool layersAttend = false;
};

/// The cheapest cuts into any number of programs, or into `programs` of them if that is not 0. An empty result says
/// that there are none: a single op passes a limit, or so many programs cannot be cut.
std::vector<Segment> partition(const PartitionModel &model, unsigned programs);
/// Predicted us of a call of all programs, one after the other.
double getTotal(const PartitionModel &model, ArrayRef<Segment> segments);

} // namespace mlir::ane

#endif // ANE_DIALECT_ANE_TRANSFORMS_PARTITIONMODEL_H
