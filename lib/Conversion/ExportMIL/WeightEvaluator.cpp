// Evaluates weight expressions with the host kernels.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "WeightEvaluator.h"
#include "ANE/Support/Half.h"
#include "ANE/Support/MILBlob.h"

namespace mlir::ane {

using anert::DType;

/// One byte an element from the packed form.
static std::shared_ptr<std::vector<char>> unpack(const anert::TensorDesc &desc, ArrayRef<char> packed) {
  auto data = std::make_shared<std::vector<char>>(desc.numBytes());
  anert::unpackBits(desc.dtype, reinterpret_cast<const uint8_t *>(packed.data()), desc.numElements(),
                    reinterpret_cast<uint8_t *>(data->data()));
  return data;
}

FailureOr<WeightEvaluator::Tensor> WeightEvaluator::getConstant(ConstOp constant) {
  FailureOr<ConstantBytes> bytes = readConstant(constant, store, saturate);
  if (failed(bytes))
    return failure();
  anert::TensorDesc desc = *getDesc(constant.getType());
  if (anert::getInfo(desc.dtype).bits >= 8) {
    if (reinterpret_cast<uintptr_t>(bytes->bytes.data()) % anert::getHostBytes(desc.dtype) == 0)
      return Tensor{bytes->bytes, bytes->owner};
    auto aligned = std::make_shared<std::vector<char>>(bytes->bytes.begin(), bytes->bytes.end());
    return Tensor{ArrayRef(*aligned), aligned};
  }
  auto data = unpack(desc, bytes->bytes);
  return Tensor{ArrayRef(*data), data};
}

/// Reports a fp32 to fp16 overflow at `op`.
static LogicalResult reportOverflow(Operation *op, const char *floats, int64_t index, int64_t first) {
  float value;
  memcpy(&value, floats + index * sizeof(float), sizeof(value));
  return op->emitOpError() << "overflows in '" << getName(op->getLoc()) << "': element " << first + index << " is "
                           << value << ", beyond the fp16 range of +-65504; rescale the weight or pass --saturate";
}

/// Whether `op` is the cast that MIL's rounding rule is about.
static bool isNarrowingCast(Operation *op) {
  return llvm::isa<CastOp>(op) && getElementTypeOrSelf(op->getOperand(0).getType()).isF32() &&
         getElementTypeOrSelf(op->getResult(0).getType()).isF16();
}

/// Runs `kernel` on dense operands.
static LogicalResult runKernel(Operation *op, const anert::Kernel &kernel, ArrayRef<const void *> in,
                               ArrayRef<void *> out) {
  std::vector<char> scratch(kernel.scratchBytes() + 64);
  anert::RunContext context;
  context.scratch = scratch.data() + (64 - reinterpret_cast<uintptr_t>(scratch.data()) % 64) % 64;
  if (llvm::Error error = kernel.run(in.data(), out.data(), context))
    return op->emitOpError() << "cannot be evaluated: " << llvm::toString(std::move(error));
  return success();
}

FailureOr<WeightEvaluator::Tensor> WeightEvaluator::run(OpResult result) {
  auto op = llvm::cast<MILOpInterface>(result.getOwner());
  FailureOr<anert::KernelSpec> spec = getKernelSpec(op);
  if (failed(spec))
    return failure();
  SmallVector<Tensor> operands; // Keeps the bytes of constants, which are not cached.
  SmallVector<const void *> in;
  for (anert::KernelArg &arg : spec->args)
    for (anert::KernelOperand &operand : arg.operands) {
      FailureOr<Tensor> tensor = get(op->getOperand(operands.size()));
      if (failed(tensor))
        return failure();
      operands.push_back(*tensor);
      in.push_back(operand.constant = tensor->bytes.data());
    }
  SmallVector<std::shared_ptr<std::vector<char>>> buffers;
  SmallVector<void *> out;
  for (const anert::TensorDesc &desc : spec->results) {
    if (failed(checkTensorSize(op->getLoc(), desc)))
      return failure();
    buffers.push_back(std::make_shared<std::vector<char>>(desc.numBytes()));
    out.push_back(buffers.back()->data());
  }
  if (isNarrowingCast(op)) {
    auto overflow = saturate ? anert::HalfOverflow::Saturate : anert::HalfOverflow::Infinity;
    int64_t bad = anert::convertFloatToHalf(in[0], out[0], spec->results[0].numElements(), overflow);
    if (bad >= 0 && !saturate)
      return reportOverflow(op, static_cast<const char *>(in[0]), bad, 0);
  } else {
    llvm::Expected<std::unique_ptr<anert::Kernel>> kernel = anert::makeKernel(*spec);
    if (!kernel)
      return op->emitOpError() << "cannot be evaluated: " << llvm::toString(kernel.takeError());
    if (failed(runKernel(op, **kernel, in, out)))
      return failure();
  }
  for (auto [value, buffer] : llvm::zip_equal(op->getResults(), buffers))
    cache[value] = Tensor{ArrayRef(*buffer), buffer};
  return cache[result];
}

FailureOr<WeightEvaluator::Tensor> WeightEvaluator::get(Value value) {
  if (auto found = cache.find(value); found != cache.end())
    return found->second;
  if (auto constant = value.getDefiningOp<ConstOp>())
    return getConstant(constant);
  return run(llvm::cast<OpResult>(value));
}

FailureOr<std::vector<char>> WeightEvaluator::evaluate(Value value) {
  FailureOr<Tensor> tensor = get(value);
  cache.clear();
  if (failed(tensor))
    return failure();
  return std::vector<char>(tensor->bytes.begin(), tensor->bytes.end());
}

namespace {
/// A chain of pointwise ops from a large constant to the value: tiles flow through it.
struct Chain {
  ConstOp source;
  SmallVector<std::pair<MILOpInterface, unsigned>> ops; ///< From the source on, with the operand that flows.
};
} // namespace

/// The chain that ends in `value`, none if an op is not pointwise or takes a second tensor.
static std::optional<Chain> findChain(Value value) {
  Chain chain;
  while (!value.getDefiningOp<ConstOp>()) {
    auto op = llvm::cast<MILOpInterface>(value.getDefiningOp());
    if (!op.isPointwise() && !llvm::isa<CastOp>(op))
      return std::nullopt;
    auto shape = llvm::cast<ShapedType>(value.getType()).getShape();
    std::optional<unsigned> flowing;
    for (auto [i, operand] : llvm::enumerate(op->getOperands())) {
      auto type = llvm::cast<ShapedType>(operand.getType());
      if (type.getShape() == shape && !flowing)
        flowing = i;
      else if (type.getNumElements() != 1)
        return std::nullopt;
    }
    if (!flowing)
      return std::nullopt;
    chain.ops.emplace_back(op, *flowing);
    value = op->getOperand(*flowing);
  }
  chain.source = value.getDefiningOp<ConstOp>();
  std::reverse(chain.ops.begin(), chain.ops.end());
  return chain;
}

LogicalResult WeightEvaluator::streamPointwise(Value value, Sink sink, bool &handled) {
  constexpr int64_t kTile = 1 << 16;
  int64_t count = llvm::cast<ShapedType>(value.getType()).getNumElements();
  std::optional<Chain> chain = count > kTile ? findChain(value) : std::nullopt;
  handled = chain.has_value();
  if (!chain)
    return success();
  FailureOr<Tensor> source = getConstant(chain->source);
  if (failed(source))
    return failure();
  unsigned sourceBytes = anert::getHostBytes(getDesc(chain->source.getType())->dtype);
  std::vector<char> tiles[2] = {std::vector<char>(kTile * 8), std::vector<char>(kTile * 8)};
  for (int64_t begin = 0; begin < count; begin += kTile) {
    int64_t size = std::min(kTile, count - begin);
    ArrayRef<char> current = source->bytes.slice(begin * sourceBytes, size * sourceBytes);
    for (auto [i, link] : llvm::enumerate(chain->ops)) {
      std::vector<char> &out = tiles[i % 2];
      if (failed(runTile(link.first, link.second, current, out, size, begin)))
        return failure();
      DType dtype = getDesc(link.first->getResult(0).getType())->dtype;
      current = ArrayRef(out).take_front(size * anert::getHostBytes(dtype));
    }
    if (llvm::Error error = sink(current))
      return emitError(value.getLoc()) << llvm::toString(std::move(error));
  }
  return success();
}

LogicalResult WeightEvaluator::runTile(MILOpInterface op, unsigned flowing, ArrayRef<char> in, std::vector<char> &out,
                                       int64_t size, int64_t first) {
  if (isNarrowingCast(op)) {
    auto overflow = saturate ? anert::HalfOverflow::Saturate : anert::HalfOverflow::Infinity;
    int64_t bad = anert::convertFloatToHalf(in.data(), out.data(), size, overflow);
    return bad < 0 || saturate ? success() : reportOverflow(op, in.data(), bad, first);
  }
  FailureOr<anert::KernelSpec> spec = getKernelSpec(op);
  if (failed(spec))
    return failure();
  SmallVector<const void *> operands;
  unsigned index = 0;
  for (anert::KernelArg &arg : spec->args)
    for (anert::KernelOperand &operand : arg.operands) {
      if (index == flowing) {
        operand.desc.shape = {size};
        operands.push_back(in.data());
      } else {
        FailureOr<Tensor> scalar = get(op->getOperand(index));
        if (failed(scalar))
          return failure();
        operand.desc.shape = {1};
        operands.push_back(operand.constant = scalar->bytes.data());
        cache[op->getOperand(index)] = *scalar;
      }
      ++index;
    }
  spec->results.front().shape = {size};
  llvm::Expected<std::unique_ptr<anert::Kernel>> kernel = anert::makeKernel(*spec);
  if (!kernel)
    return op->emitOpError() << "cannot be evaluated: " << llvm::toString(kernel.takeError());
  return runKernel(op, **kernel, operands, {out.data()});
}

LogicalResult WeightEvaluator::stream(Value value, Sink sink) {
  auto send = [&](ArrayRef<char> bytes) -> LogicalResult {
    if (llvm::Error error = sink(bytes))
      return emitError(value.getLoc()) << llvm::toString(std::move(error));
    return success();
  };
  if (auto constant = value.getDefiningOp<ConstOp>())
    return streamConstant(constant, store, saturate, send);
  bool handled = false;
  if (failed(streamPointwise(value, sink, handled)))
    return failure();
  if (handled) {
    cache.clear();
    return success();
  }
  FailureOr<Tensor> tensor = get(value);
  cache.clear();
  if (failed(tensor))
    return failure();
  anert::TensorDesc desc = *getDesc(value.getType());
  if (anert::getInfo(desc.dtype).bits >= 8)
    return send(tensor->bytes);
  std::vector<char> packed(desc.numPackedBytes());
  anert::packBits(desc.dtype, reinterpret_cast<const uint8_t *>(tensor->bytes.data()), desc.numElements(),
                  reinterpret_cast<uint8_t *>(packed.data()));
  return send(packed);
}

} // namespace mlir::ane
