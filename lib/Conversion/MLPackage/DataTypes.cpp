// Element types, opsets and other names of the model format.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "DataTypes.h"
#include "llvm/ADT/STLExtras.h"

namespace anert::coreml {

static constexpr DataType kDataTypes[] = {
    {DType::fp16, 10, TensorValue::kBytes, FLOAT16}, {DType::fp32, 11, TensorValue::kFloats, FLOAT32},
    {DType::fp64, 12, TensorValue::kDoubles, 0},     {DType::bf16, 13, TensorValue::kBytes, 0},
    {DType::fp8e4m3fn, 40, TensorValue::kBytes, 0},  {DType::fp8e5m2, 41, TensorValue::kBytes, 0},
    {DType::int4, 25, TensorValue::kBytes, 0},       {DType::int8, 21, TensorValue::kBytes, INT8},
    {DType::int16, 22, TensorValue::kInts, 0},       {DType::int32, 23, TensorValue::kInts, INT32},
    {DType::int64, 24, TensorValue::kLongInts, 0},   {DType::uint1, 37, TensorValue::kBytes, 0},
    {DType::uint2, 36, TensorValue::kBytes, 0},      {DType::uint3, 39, TensorValue::kBytes, 0},
    {DType::uint4, 35, TensorValue::kBytes, 0},      {DType::uint6, 38, TensorValue::kBytes, 0},
    {DType::uint8, 31, TensorValue::kBytes, 0},      {DType::uint16, 32, TensorValue::kInts, 0},
    {DType::uint32, 33, TensorValue::kBytes, 0},     {DType::uint64, 34, TensorValue::kLongInts, 0},
    {DType::boolean, 1, TensorValue::kBools, 0},
};

const DataType &getDataType(DType dtype) {
  return *llvm::find_if(kDataTypes, [&](const DataType &row) { return row.dtype == dtype; });
}

const DataType *findDataType(int code) {
  const DataType *row = llvm::find_if(kDataTypes, [&](const DataType &row) { return row.code == code; });
  return row == std::end(kDataTypes) ? nullptr : row;
}

static constexpr OpsetVersion kOpsets[] = {
    {"ios15", "CoreML5", 6}, {"ios16", "CoreML6", 7},  {"ios17", "CoreML7", 8},
    {"ios18", "CoreML8", 9}, {"ios26", "CoreML9", 10},
};

const OpsetVersion *findOpset(llvm::StringRef spelling) {
  const OpsetVersion *row =
      llvm::find_if(kOpsets, [&](const OpsetVersion &row) { return spelling == row.text || spelling == row.format; });
  return row == std::end(kOpsets) ? nullptr : row;
}

llvm::StringRef getModelKind(int field) {
  static constexpr std::pair<int, llvm::StringLiteral> kinds[] = {
      {200, "a pipeline classifier"},
      {201, "a pipeline regressor"},
      {202, "a pipeline"},
      {300, "a generalized linear regressor"},
      {301, "a support vector regressor"},
      {302, "a tree ensemble regressor"},
      {303, "a neural network regressor"},
      {304, "a Bayesian probit regressor"},
      {400, "a generalized linear classifier"},
      {401, "a support vector classifier"},
      {402, "a tree ensemble classifier"},
      {403, "a neural network classifier"},
      {404, "a nearest neighbors classifier"},
      {500, "a neural network"},
      {501, "an item similarity recommender"},
      {555, "a custom model"},
      {556, "a linked model"},
      {560, "class confidence thresholding"},
      {600, "a one-hot encoder"},
      {601, "an imputer"},
      {602, "a feature vectorizer"},
      {603, "a dictionary vectorizer"},
      {604, "a scaler"},
      {606, "a categorical mapping"},
      {607, "a normalizer"},
      {609, "an array feature extractor"},
      {610, "non-maximum suppression"},
      {900, "an identity"},
      {2000, "a text classifier"},
      {2001, "a word tagger"},
      {2002, "a vision feature print"},
      {2003, "sound analysis preprocessing"},
      {2004, "a gazetteer"},
      {2005, "a word embedding"},
      {2006, "an audio feature print"},
      {3000, "a serialized model"},
  };
  for (auto &[number, name] : kinds)
    if (number == field)
      return name;
  return {};
}

} // namespace anert::coreml
