// Bytes of constants: from the IR, or from a weight source by name.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Support/Half.h"
#include "ANE/Support/MILBlob.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/StringExtras.h"

namespace mlir::ane {

using anert::DType;

LogicalResult checkTensorSize(Location loc, const anert::TensorDesc &desc) {
  if (uint64_t(desc.numBytes()) <= maxTensorBytes)
    return success();
  return emitError(loc) << desc.str() << " has " << desc.numBytes() << " bytes in memory; at most " << maxTensorBytes
                        << " a tensor can be computed";
}

std::vector<char> getHostBytes(DenseElementsAttr elements) {
  anert::TensorDesc desc = *getDesc(elements.getType());
  unsigned size = anert::getHostBytes(desc.dtype);
  std::vector<char> bytes(desc.numBytes());
  char *to = bytes.data();
  auto store = [&](const APInt &bits) {
    uint64_t value = desc.dtype == DType::boolean || !anert::getInfo(desc.dtype).isSigned ? bits.getZExtValue()
                                                                                          : bits.getSExtValue();
    memcpy(to, &value, size);
    to += size;
  };
  if (llvm::isa<FloatType>(elements.getElementType()))
    for (const APFloat &value : elements.getValues<APFloat>())
      store(value.bitcastToAPInt());
  else
    for (const APInt &value : elements.getValues<APInt>())
      store(value);
  return bytes;
}

/// The shape without dimensions of size 1.
static SmallVector<int64_t> squeeze(ArrayRef<int64_t> shape) {
  return llvm::to_vector(llvm::make_filter_range(shape, [](int64_t size) { return size != 1; }));
}

/// fp32, fp16 or bf16 bytes as fp32 values.
static void widen(DType from, const char *src, float *dst, int64_t count) {
  if (from == DType::fp16)
    anert::convertHalfToFloat(src, dst, count);
  else if (from == DType::bf16)
    anert::convertBFloatToFloat(src, dst, count);
  else
    memcpy(dst, src, count * sizeof(float));
}

/// Converts the tensor `key` by way of fp32, in tiles that stay in cache.
static LogicalResult convert(ConstOp constant, StringRef key, const anert::Weight &weight, DType to, bool saturate,
                             ConstantSink sink) {
  constexpr int64_t kTile = 1 << 16;
  int64_t count = weight.desc.numElements();
  DType from = weight.desc.dtype;
  std::vector<float> floats(std::min(kTile, count));
  std::vector<char> halves(floats.size() * 2);
  for (int64_t begin = 0; begin < count; begin += kTile) {
    int64_t size = std::min(kTile, count - begin);
    const char *source = weight.bytes.data() + begin * anert::getHostBytes(from);
    const void *values = source;
    if (from != DType::fp32) {
      widen(from, source, floats.data(), size);
      values = floats.data();
    }
    if (to == DType::fp32) {
      if (failed(sink({static_cast<const char *>(values), size_t(size) * sizeof(float)})))
        return failure();
      continue;
    }
    auto overflow = saturate ? anert::HalfOverflow::Saturate : anert::HalfOverflow::Infinity;
    int64_t bad = anert::convertFloatToHalf(values, halves.data(), size, overflow);
    if (bad >= 0 && !saturate) {
      float value;
      memcpy(&value, static_cast<const char *>(values) + bad * sizeof(float), sizeof(value));
      return constant.emitOpError() << "tensor '" << key << "' has " << value << " at element " << begin + bad
                                    << ", beyond the fp16 range of +-65504; rescale it or pass --saturate";
    }
    if (failed(sink(ArrayRef(halves).take_front(size * 2))))
      return failure();
  }
  return success();
}

/// Passes mapped bytes on through a small buffer: a system call that reads from pages not yet mapped takes a fault for
/// each of them, at twice the time of this copy.
static LogicalResult streamMapped(ArrayRef<char> bytes, ConstantSink sink) {
  constexpr size_t kTile = 1 << 17;
  std::vector<char> tile(std::min(kTile, bytes.size()));
  while (!bytes.empty()) {
    size_t size = std::min(kTile, bytes.size());
    memcpy(tile.data(), bytes.data(), size);
    if (failed(sink(ArrayRef(tile).take_front(size))))
      return failure();
    bytes = bytes.drop_front(size);
  }
  return success();
}

/// The constant's bytes from the IR, packed.
static ConstantBytes readElements(DenseElementsAttr elements, const anert::TensorDesc &desc) {
  auto data = std::make_shared<std::vector<char>>(getHostBytes(elements));
  if (anert::getInfo(desc.dtype).bits < 8) {
    std::vector<char> packed(desc.numPackedBytes());
    anert::packBits(desc.dtype, reinterpret_cast<const uint8_t *>(data->data()), desc.numElements(),
                    reinterpret_cast<uint8_t *>(packed.data()));
    *data = std::move(packed);
  }
  return {ArrayRef(*data), data};
}

/// Looks the constant's weight up, and checks its shape and type against the constant's.
static FailureOr<anert::Weight> lookUp(ConstOp constant, const anert::TensorDesc &desc,
                                       const anert::WeightStore &store) {
  auto resource = llvm::dyn_cast<DenseResourceElementsAttr>(constant.getVal());
  if (!resource)
    return constant.emitOpError() << "has a value of a kind without bytes; dense<...> or dense_resource is needed";
  StringRef key = resource.getRawHandle().getKey();
  llvm::Expected<anert::Weight> weight = store.lookup(key);
  if (!weight)
    return constant.emitOpError() << llvm::toString(weight.takeError());
  // Blob storage keeps no shapes; its records are named by numbers.
  bool isFlat = llvm::all_of(key.split(':').second, llvm::isDigit) && weight->desc.shape.size() == 1 &&
                weight->desc.numElements() == desc.numElements();
  if (!isFlat && squeeze(weight->desc.shape) != squeeze(desc.shape))
    return constant.emitOpError() << "tensor '" << key << "' is " << weight->desc.str() << " in its source, "
                                  << desc.str() << " here; shapes may differ by dimensions of size 1 only";
  auto isFloat = [](DType type) { return type == DType::fp16 || type == DType::fp32 || type == DType::bf16; };
  if (weight->desc.dtype != desc.dtype &&
      (!isFloat(weight->desc.dtype) || (desc.dtype != DType::fp16 && desc.dtype != DType::fp32)))
    return constant.emitOpError() << "tensor '" << key << "' is " << weight->desc.str() << " in its source, "
                                  << desc.str() << " here; only fp32, fp16 and bf16 convert, to fp16 or fp32";
  return std::move(*weight);
}

/// The type of a constant whose bytes are asked for.
static FailureOr<anert::TensorDesc> getConstantDesc(ConstOp constant) {
  FailureOr<anert::TensorDesc> desc = getDesc(constant.getType());
  if (failed(desc))
    return constant.emitOpError() << "has type " << constant.getType() << "; a static MIL tensor is needed";
  return desc;
}

LogicalResult streamConstant(ConstOp constant, const anert::WeightStore &store, bool saturate, ConstantSink sink) {
  FailureOr<anert::TensorDesc> desc = getConstantDesc(constant);
  if (failed(desc))
    return failure();
  if (auto elements = llvm::dyn_cast<DenseElementsAttr>(constant.getVal())) {
    if (failed(checkTensorSize(constant.getLoc(), *desc)))
      return failure();
    return sink(readElements(elements, *desc).bytes);
  }
  FailureOr<anert::Weight> weight = lookUp(constant, *desc, store);
  if (failed(weight))
    return failure();
  if (weight->desc.dtype == desc->dtype)
    return streamMapped(weight->bytes, sink);
  StringRef key = llvm::cast<DenseResourceElementsAttr>(constant.getVal()).getRawHandle().getKey();
  return convert(constant, key, *weight, desc->dtype, saturate, sink);
}

FailureOr<ConstantBytes> readConstant(ConstOp constant, const anert::WeightStore &store, bool saturate) {
  FailureOr<anert::TensorDesc> desc = getConstantDesc(constant);
  if (failed(desc))
    return failure();
  if (auto elements = llvm::dyn_cast<DenseElementsAttr>(constant.getVal())) {
    if (failed(checkTensorSize(constant.getLoc(), *desc)))
      return failure();
    return readElements(elements, *desc);
  }
  FailureOr<anert::Weight> weight = lookUp(constant, *desc, store);
  if (failed(weight))
    return failure();
  if (weight->desc.dtype == desc->dtype)
    return ConstantBytes{weight->bytes, weight->owner};
  auto data = std::make_shared<std::vector<char>>();
  data->reserve(desc->numBytes());
  auto append = [&](ArrayRef<char> tile) -> LogicalResult {
    data->insert(data->end(), tile.begin(), tile.end());
    return success();
  };
  if (failed(streamConstant(constant, store, saturate, append)))
    return failure();
  return ConstantBytes{ArrayRef(*data), data};
}

} // namespace mlir::ane
