// Bytes of constants: from the IR, or from a weight source by name.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/HostPlan.h"
#include "ANE/Support/Half.h"
#include "ANE/Support/MILBlob.h"
#include "mlir/IR/DialectResourceBlobManager.h"

namespace mlir::ane {

using anert::DType;

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

/// Converts `source` to `wanted` by way of fp32, in tiles that stay in cache.
static LogicalResult convert(ConstOp constant, StringRef key, DType from, const char *src, DType to, char *dst,
                             int64_t count, bool saturate) {
  constexpr int64_t kTile = 16384;
  std::vector<float> tile(std::min(kTile, count));
  unsigned fromBytes = anert::getHostBytes(from), toBytes = anert::getHostBytes(to);
  for (int64_t begin = 0; begin < count; begin += kTile) {
    int64_t size = std::min(kTile, count - begin);
    const void *floats = src + begin * fromBytes;
    if (from != DType::fp32) {
      widen(from, src + begin * fromBytes, tile.data(), size);
      floats = tile.data();
    }
    char *out = dst + begin * toBytes;
    if (to == DType::fp32) {
      memcpy(out, floats, size * sizeof(float));
      continue;
    }
    auto overflow = saturate ? anert::HalfOverflow::Saturate : anert::HalfOverflow::Infinity;
    int64_t bad = anert::convertFloatToHalf(floats, out, size, overflow);
    if (bad < 0 || saturate)
      continue;
    float value;
    memcpy(&value, static_cast<const float *>(floats) + bad, sizeof(value));
    return constant.emitOpError() << "tensor '" << key << "' has " << value << " at element " << begin + bad
                                  << ", beyond the fp16 range of +-65504; rescale it or pass --saturate";
  }
  return success();
}

FailureOr<ConstantBytes> readConstant(ConstOp constant, const anert::WeightStore &store, bool saturate) {
  FailureOr<anert::TensorDesc> desc = getDesc(constant.getType());
  if (failed(desc))
    return constant.emitOpError() << "has type " << constant.getType() << "; a static MIL tensor is needed";
  if (auto elements = llvm::dyn_cast<DenseElementsAttr>(constant.getVal())) {
    auto data = std::make_shared<std::vector<char>>(getHostBytes(elements));
    if (anert::getInfo(desc->dtype).bits < 8) {
      std::vector<char> packed(desc->numPackedBytes());
      anert::packBits(desc->dtype, reinterpret_cast<const uint8_t *>(data->data()), desc->numElements(),
                      reinterpret_cast<uint8_t *>(packed.data()));
      *data = std::move(packed);
    }
    return ConstantBytes{ArrayRef(*data), data};
  }
  auto resource = llvm::dyn_cast<DenseResourceElementsAttr>(constant.getVal());
  if (!resource)
    return constant.emitOpError() << "has a value of a kind without bytes; dense<...> or dense_resource is needed";
  StringRef key = resource.getRawHandle().getKey();
  llvm::Expected<anert::Weight> weight = store.lookup(key);
  if (!weight)
    return constant.emitOpError() << llvm::toString(weight.takeError());
  // Blob storage keeps no shapes.
  bool isFlat = weight->desc.shape.size() == 1 && weight->desc.numElements() == desc->numElements();
  if (!isFlat && squeeze(weight->desc.shape) != squeeze(desc->shape))
    return constant.emitOpError() << "tensor '" << key << "' is " << weight->desc.str() << " in its source, "
                                  << desc->str() << " here; shapes may differ by dimensions of size 1 only";
  if (weight->desc.dtype == desc->dtype)
    return ConstantBytes{weight->bytes, weight->owner};
  auto isFloat = [](DType type) { return type == DType::fp16 || type == DType::fp32 || type == DType::bf16; };
  if (!isFloat(weight->desc.dtype) || (desc->dtype != DType::fp16 && desc->dtype != DType::fp32))
    return constant.emitOpError() << "tensor '" << key << "' is " << weight->desc.str() << " in its source, "
                                  << desc->str() << " here; only fp32, fp16 and bf16 convert, to fp16 or fp32";
  auto data = std::make_shared<std::vector<char>>(desc->numBytes());
  if (failed(convert(constant, key, weight->desc.dtype, weight->bytes.data(), desc->dtype, data->data(),
                     desc->numElements(), saturate)))
    return failure();
  return ConstantBytes{ArrayRef(*data), data};
}

} // namespace mlir::ane
