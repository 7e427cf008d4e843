// The weight files of exported programs: which constant lies where, and how its bytes are made.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_CONVERSION_WEIGHTLAYOUT_H
#define ANE_CONVERSION_WEIGHTLAYOUT_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Support/WeightStore.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::ane {

/// `Single`: everything in weights/weight.bin. `PerTensor`: a file a tensor (rule W-M1).
enum class WeightFiles { Single, PerTensor };

/// Loads the sources that `module` lists (`ane.weights`) and the overrides `NAME=FILE` into `store`; relative paths
/// of the module are resolved against `directory`. An override may name a source that the module does not list.
LogicalResult loadWeightSources(ModuleOp module, StringRef directory, ArrayRef<std::string> overrides,
                                anert::WeightStore &store);

/// Collects constants and gives each its place in a weight file. Structurally equal expressions share a place.
class WeightLayout {
public:
  struct Place {
    std::string file;    ///< Relative: "weights/weight.bin".
    uint64_t offset = 0; ///< Of the record's metadata (rule T-BLOB).
  };
  struct Record {
    Place place;
    Value value;      ///< A constant expression of static type with a storage code.
    std::string name; ///< For errors and file names.
  };

  explicit WeightLayout(WeightFiles mode = WeightFiles::Single) : mode(mode) {}

  /// The place of `value`, a new one if no equal expression has one. `name` names its file in PerTensor mode.
  Place add(Value value, StringRef name);
  /// The place of an expression that was added.
  std::optional<Place> find(Value value);
  /// Whether the bytes of a constant of this type go to a file; the rest is spelled in the text.
  static bool isFileWeight(Value value);
  ArrayRef<Record> getRecords() const { return records; }
  bool empty() const { return records.empty(); }
  /// Bytes of payload in all files.
  uint64_t getTotalBytes() const;

  /// Makes and writes every file below `directory`, each to a temporary name first. fp32 to fp16 rounds to nearest
  /// even; overflow is an error that names the tensor unless `saturate`. Errors are diagnostics at the weight.
  LogicalResult write(StringRef directory, const anert::WeightStore &store, bool saturate) const;

private:
  /// Number of the expression: equal for equal structure.
  unsigned number(Value value);

  WeightFiles mode;
  std::vector<Record> records;
  llvm::StringMap<uint64_t> fileEnds; ///< End of the last payload of each file.
  llvm::DenseMap<Value, unsigned> numbers;
  std::map<std::vector<const void *>, unsigned> structures;
  llvm::DenseMap<unsigned, unsigned> recordOfNumber;
};

} // namespace mlir::ane

#endif // ANE_CONVERSION_WEIGHTLAYOUT_H
