// reverse_sequence.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Indices.h"
#include <cstring>

namespace anert {
namespace {

/// Reverses the first lengths[b] elements along one dim, b being the place along another dim. x is seen as
/// [outer, first, middle, second, inner], the two dims being `first` and `second` in their order.
class ReverseSequenceKernel final : public Kernel {
public:
  ReverseSequenceKernel(const KernelSpec &spec, const TensorDesc &x, const KernelOperand &given, unsigned sequence,
                        unsigned batch)
      : source(spec.operandIndex("x")), lengths(spec.operandIndex("lengths")),
        access(getElementAccess(given.desc.dtype)), sequenceFirst(sequence < batch), batchSize(x.shape[batch]),
        sequenceSize(x.shape[sequence]) {
    const unsigned low = std::min(sequence, batch), high = std::max(sequence, batch);
    const llvm::ArrayRef<int64_t> shape = x.shape;
    first = shape[low], second = shape[high];
    middle = product(shape.slice(low + 1, high - low - 1));
    rows = product(shape.take_front(high + 1));
    rowBytes = product(shape.drop_front(high + 1)) * getHostBytes(x.dtype);
  }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    for (int64_t i = 0; i < batchSize; ++i) {
      const int64_t length = access.loadInt(in[lengths], i);
      if (length < 0 || length > sequenceSize)
        return llvm::createStringError("reverse_sequence: length " + llvm::Twine(length) + " at position [" +
                                       llvm::Twine(i) + "] of lengths is outside [0, " + llvm::Twine(sequenceSize) +
                                       "]");
    }
    copyRows(context, rows, rowBytes, in[source], out[0], [&](int64_t row) { return getSource(in, row); });
    return llvm::Error::success();
  }

private:
  int64_t getSource(const void *const *in, int64_t row) const {
    const int64_t step = sequenceFirst ? middle * second : 1;
    const int64_t high = row % second, low = row / (second * middle) % first;
    const int64_t place = sequenceFirst ? low : high;
    const int64_t length = access.loadInt(in[lengths], sequenceFirst ? high : low);
    return place < length ? row + (length - 1 - 2 * place) * step : row;
  }

  int source, lengths;
  const ElementAccess &access;
  bool sequenceFirst;
  int64_t batchSize, sequenceSize, first, middle, second, rows, rowBytes;
};

} // namespace

llvm::Expected<std::unique_ptr<Kernel>> makeReverseSequence(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 2);
  if (!x)
    return x.takeError();
  llvm::Expected<const KernelOperand *> lengths = getIndexOperand(spec, "lengths");
  if (!lengths)
    return lengths.takeError();
  const TensorDesc &desc = (*x)->desc;
  llvm::Expected<unsigned> sequence = normalizeAxis(spec, spec.getInt("seq_axis"), desc.shape.size());
  if (!sequence)
    return sequence.takeError();
  llvm::Expected<unsigned> batch = normalizeAxis(spec, spec.getInt("batch_axis"), desc.shape.size());
  if (!batch)
    return batch.takeError();
  if (*sequence == *batch)
    return makeSpecError(spec, "seq_axis and batch_axis are both " + llvm::Twine(*batch) + "; they must differ");
  if ((*lengths)->desc.shape != llvm::ArrayRef<int64_t>{desc.shape[*batch]})
    return makeSpecError(spec, "lengths are " + (*lengths)->desc.str() + ", expected one for each of the " +
                                   llvm::Twine(desc.shape[*batch]) + " places of batch_axis");
  if (llvm::Error error = checkShape(spec, desc.shape))
    return std::move(error);
  return std::make_unique<ReverseSequenceKernel>(spec, desc, **lengths, *sequence, *batch);
}

} // namespace anert
