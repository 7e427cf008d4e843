// Published measurements as programs that the cost model predicts.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_COST_RECORDS_H
#define ANE_COST_RECORDS_H

#include "ANE/Cost/CostModel.h"
#include "llvm/Support/JSON.h"

namespace anert::cost {

/// One measurement: {chip, path, workload {kind, ...}, metric, value, unit, source}.
struct Record {
  std::string chip, door, kind, source, metric;
  std::string group; ///< Records of one group do the same kind of work in one place: candidates to rank.
  double us = 0;     ///< Measured; 0 if the unit is no time.
  Program program;   ///< Empty if not modelled.
  Place place;
  std::string notModeled; ///< Why not, or empty.
};

/// Reads one record. Engines are chosen as the system does, which takes the model itself: hence `parameters`.
Record readRecord(const llvm::json::Object &object, const Parameters &parameters);
/// Reads an array of records; an error says where the file is not one.
llvm::Expected<std::vector<Record>> readRecords(llvm::StringRef text, llvm::StringRef name,
                                                const Parameters &parameters);

/// Ops of a published network ("resnet18", "mobileone_s0", "vit_b16", ...); empty if not known.
Program network(llvm::StringRef name, int64_t batch);
/// Layers of a plain transformer encoder over `rows` tokens.
Program transformer(int64_t layers, int64_t rows, int64_t width, int64_t hidden, int64_t heads);
/// Appends attention written out: four projections, two products and a softmax.
void appendAttention(Program &program, int64_t rows, int64_t width, int64_t heads);

} // namespace anert::cost

#endif // ANE_COST_RECORDS_H
