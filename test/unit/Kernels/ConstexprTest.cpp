// Decompression of weights: both opsets' forms against element by element references.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

using namespace anert;

namespace {

/// Tensors of one byte an element: sub-byte and 8-bit types.
TestTensor byteTensor(DType dtype, const Shape &shape, const std::function<int(int64_t)> &value) {
  TestTensor tensor(dtype, shape);
  for (int64_t i = 0; i < tensor.size(); ++i)
    tensor.bytes[i] = char(value(i));
  return tensor;
}

/// Runs an op of several results.
std::vector<TestTensor> runAll(const OpCase &op, OpCase::Factory factory,
                               const std::vector<const TestTensor *> &operands, std::string *message = nullptr) {
  std::vector<TestTensor> results;
  std::vector<void *> out;
  for (const TensorDesc &desc : op.spec.results)
    results.emplace_back(desc.dtype, desc.shape);
  for (TestTensor &result : results)
    out.push_back(result.bytes.data());
  std::vector<const void *> in;
  for (const TestTensor *operand : operands)
    in.push_back(operand->bytes.data());
  llvm::Expected<std::unique_ptr<Kernel>> kernel = factory(op.spec);
  if (!kernel) {
    ADD_FAILURE() << llvm::toString(kernel.takeError());
    return results;
  }
  std::vector<char> scratch((*kernel)->scratchBytes());
  llvm::Error error = (*kernel)->run(in.data(), out.data(), {nullptr, scratch.data()});
  const std::string text = llvm::toString(std::move(error));
  if (message)
    *message = text;
  else
    EXPECT_EQ(text, "");
  return results;
}

TEST(ConstexprAffine, ScalarsAndAxes) {
  TestTensor q(DType::int8, {4, 300});
  for (int64_t i = 0; i < q.size(); ++i)
    q.set(i, i % 256 - 128);
  for (int64_t axis : {0, -1}) {
    const int64_t channels = axis == 0 ? 4 : 300;
    for (bool scalar : {false, true}) {
      TestTensor zero(DType::int8, scalar ? Shape{} : Shape{channels}),
          scale(DType::fp16, scalar ? Shape{} : Shape{channels});
      for (int64_t c = 0; c < zero.size(); ++c)
        zero.set(c, c % 100 - 50), scale.set(c, (c % 8 + 1) / 64.0);
      OpCase op("constexpr_affine_dequantize", makeConstexprAffine);
      op.arg("quantized_data", q, true).arg("zero_point", zero, true).arg("scale", scale, true).param("axis", axis);
      op.result(DType::fp16, {4, 300});
      expectEverywhere(
          op,
          [&](const Shape &i) {
            const int64_t c = scalar ? 0 : axis == 0 ? i[0] : i[1];
            return scale.get(c) * (q.get(flatten(i, {4, 300})) - zero.get(c));
          },
          "affine");
    }
  }
}

TEST(ConstexprLut, PackedIndices) {
  for (unsigned bits : {1, 2, 4, 6, 8}) {
    const int64_t entries = 1 << bits, size = 3 * 37;
    TestTensor packed(DType::uint8, {(size * bits + 7) / 8}), lut(DType::fp16, {entries});
    std::vector<int> indices(size);
    for (int64_t i = 0; i < size; ++i) {
      indices[i] = (i * 11 + 5) % entries;
      for (unsigned b = 0; b < bits; ++b)
        if (indices[i] >> b & 1)
          packed.bytes[(i * bits + b) / 8] |= 1 << (i * bits + b) % 8;
    }
    for (int64_t i = 0; i < entries; ++i)
      lut.set(i, i * 1.5 - 20);
    OpCase op("constexpr_lut_to_dense", makeConstexprLut);
    op.arg("indices", packed, true).arg("lut", lut, true).arg("shape", TestTensor(DType::uint32, {2}), true);
    op.result(DType::fp16, {3, 37});
    expectEverywhere(op, [&](const Shape &i) { return lut.get(indices[flatten(i, {3, 37})]); }, "packed lut", 0);
  }
}

const Shape indexShape = {4, 6}, vectorLut = {2, 3, 4, 2}; ///< Groups of 2 x 2 indices, 4 entries of 2 numbers.

TestTensor makeLut() {
  TestTensor lut(DType::fp16, vectorLut);
  for (int64_t i = 0; i < lut.size(); ++i)
    lut.set(i, i + 0.5);
  return lut;
}

/// The number at `place` of the expanded tensor, for the index at its place.
double lookUp(const TestTensor &lut, const TestTensor &indices, Shape place, int64_t axis) {
  const int64_t v = place[axis] % 2;
  place[axis] /= 2;
  return lut.get(flatten({place[0] / 2, place[1] / 2, indices.bytes[flatten(place, indexShape)], v}, vectorLut));
}

TEST(ConstexprLut, GroupsAndVectors) {
  TestTensor indices = byteTensor(DType::uint2, indexShape, [](int64_t i) { return i * 7 % 4; }), lut = makeLut();
  for (int64_t axis : {0, 1}) {
    Shape result = indexShape;
    result[axis] *= 2;
    OpCase op("constexpr_lut_to_dense", makeConstexprLut);
    op.arg("indices", indices, true).arg("lut", lut, true).param("vector_axis", axis).result(DType::fp16, result);
    expectEverywhere(op, [&](const Shape &i) { return lookUp(lut, indices, i, axis); }, "lut", 0);
  }
  OpCase missing("constexpr_lut_to_dense", makeConstexprLut);
  missing.arg("indices", indices, true).arg("lut", lut, true).result(DType::fp16, {4, 12});
  EXPECT_NE(missing.error().find("vector_axis is needed"), std::string::npos) << missing.error();
}

TEST(ConstexprLut, Sparse) {
  auto marked = [](int64_t i) { return i % 3 != 1; };
  TestTensor dense = byteTensor(DType::uint2, indexShape, [](int64_t i) { return i * 7 % 4; }), lut = makeLut();
  TestTensor mask = byteTensor(DType::uint1, indexShape, marked), values(DType::uint2, {16});
  for (int64_t i = 0, next = 0; i < dense.size(); ++i)
    if (marked(i))
      values.bytes[next++] = dense.bytes[i];
  for (int64_t axis : {0, 1}) {
    Shape result = indexShape;
    result[axis] *= 2;
    OpCase op("constexpr_lut_to_sparse", makeConstexprLut);
    op.arg("indices_mask", mask, true).arg("indices_nonzero_data", values, true).arg("lut", lut, true);
    op.param("vector_axis", axis).result(DType::uint1, result).result(DType::fp16, {32});
    const std::vector<TestTensor> out = runAll(op, makeConstexprLut, {&mask, &values, &lut});
    for (int64_t i = 0, next = 0; i < 48; ++i) {
      Shape place = unflatten(i, result), at = place;
      at[axis] /= 2;
      const bool isMarked = marked(flatten(at, indexShape));
      EXPECT_EQ(bool(out[0].bytes[i]), isMarked) << i;
      if (isMarked)
        EXPECT_EQ(out[1].get(next++), lookUp(lut, dense, place, axis)) << i;
    }
  }
}

TEST(ConstexprSparse, PackedAndPlainMask) {
  auto marked = [](int64_t i) { return i * i % 7 == 2; };
  const int64_t size = 5 * 123;
  TestTensor packed(DType::uint8, {(size + 7) / 8}), plain = byteTensor(DType::uint1, {5, 123}, marked);
  std::vector<double> dense(size), values;
  for (int64_t i = 0; i < size; ++i)
    if (marked(i)) {
      packed.bytes[i / 8] |= 1 << i % 8;
      values.push_back(dense[i] = i + 1);
    }
  TestTensor nonzero(DType::fp16, {int64_t(values.size())}, values);
  for (const TestTensor &mask : {packed, plain}) {
    OpCase op("constexpr_sparse_to_dense", makeConstexprSparse);
    op.arg("nonzero_data", nonzero, true).arg("mask", mask, true).result(DType::fp16, {5, 123});
    expectEverywhere(op, [&](const Shape &i) { return dense[flatten(i, {5, 123})]; }, "sparse", 0);
    for (int64_t wrong : {-1, 1}) {
      TestTensor other(DType::fp16, {nonzero.size() + wrong});
      OpCase bad("constexpr_sparse_to_dense", makeConstexprSparse);
      bad.arg("nonzero_data", other, true).arg("mask", mask, true).result(DType::fp16, {5, 123});
      std::string message;
      runAll(bad, makeConstexprSparse, {&other, &mask}, &message);
      EXPECT_NE(message.find("the mask marks"), std::string::npos) << message;
    }
  }
}

TEST(ConstexprBlockwise, DenseAndSparse) {
  const Shape shape = {4, 6, 260}, blocks = {2, 3, 26};
  for (DType dtype : {DType::int4, DType::int8, DType::uint4})
    for (bool hasOffset : {false, true}) {
      const int low = dtype == DType::uint4 ? 0 : -8;
      TestTensor data = byteTensor(dtype, shape, [&](int64_t i) { return i * 5 % 16 + low; });
      TestTensor scale = randomTensor(DType::fp16, blocks, 1),
                 offset = byteTensor(dtype, blocks, [&](int64_t i) { return i % 16 + low; });
      auto reference = [&](const Shape &i) {
        const Shape block = {i[0] / 2, i[1] / 2, i[2] / 10};
        const double zero = hasOffset ? offset.bytes[flatten(block, blocks)] : 0;
        return scale.get(flatten(block, blocks)) * (data.bytes[flatten(i, shape)] - zero);
      };
      OpCase op("constexpr_blockwise_shift_scale", makeConstexprBlockwise);
      op.arg("data", data, true).arg("scale", scale, true).result(DType::fp16, shape);
      if (hasOffset)
        op.arg("offset", offset, true);
      expectEverywhere(op, reference, "blockwise");

      auto marked = [](int64_t i) { return i % 3 == 0 || i % 7 == 0; };
      TestTensor mask = byteTensor(DType::uint1, shape, marked);
      std::vector<int64_t> places;
      for (int64_t i = 0; i < mask.size(); ++i)
        if (marked(i))
          places.push_back(i);
      TestTensor values = byteTensor(dtype, {int64_t(places.size())}, [&](int64_t i) { return data.bytes[places[i]]; });
      OpCase sparse("constexpr_sparse_blockwise_shift_scale", makeConstexprBlockwise);
      sparse.arg("data_mask", mask, true).arg("nonzero_data", values, true).arg("scale", scale, true);
      if (hasOffset)
        sparse.arg("offset", offset, true);
      sparse.result(DType::uint1, shape).result(DType::fp16, {values.size()});
      const std::vector<TestTensor> out = runAll(sparse, makeConstexprBlockwise, {&mask, &values, &scale, &offset});
      EXPECT_EQ(out[0].bytes, mask.bytes);
      for (int64_t i = 0; i < values.size(); ++i)
        expectRounded(out[1], i, reference(unflatten(places[i], shape)), "sparse blockwise");
    }
}

TEST(ConstexprCast, Widens) {
  TestTensor x = randomTensor(DType::fp16, {700}, 3, 100);
  OpCase op("constexpr_cast", makeConstexprCast);
  op.arg("source_val", x, true).result(DType::fp32, {700});
  expectEverywhere(op, [&](const Shape &i) { return x.get(i[0]); }, "constexpr_cast", 0);
}

} // namespace
