// Folding of small constants through the scalar definitions of ODS.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "ANE/Support/Scalar.h"
#include "llvm/ADT/StringMap.h"

namespace {
/// A parameter of a scalar definition: a number or a string.
struct ScalarParam {
  double number = 0;
  llvm::StringRef text;
};
/// The same as the expression uses it, in the domain it is evaluated in.
template <typename T> struct TypedParam {
  ScalarParam param;
  operator T() const { return T(param.number); }
  operator llvm::StringRef() const { return param.text; }
};
using Params = llvm::function_ref<ScalarParam(llvm::StringRef)>;

/// One scalar definition in both of its domains.
struct ScalarOp {
  double (*real)(const double *, Params);
  int64_t (*integer)(const int64_t *, Params);
};
} // namespace

// The expressions of ODS see the functions of `scalar` first; those of <math.h> are hidden.
namespace anert::scalar::fold {
#define ANE_SCALAR_PARAM(p) [[maybe_unused]] const TypedParam<T> p = {params(#p)};
#define ANE_SCALAR_OP(name, arity, parameters, ...)                                                                    \
  template <typename R, typename T> static R name##_definition(const T *v, [[maybe_unused]] Params params) {           \
    parameters [[maybe_unused]] const T x = v[0];                                                                      \
    [[maybe_unused]] const T y = v[arity - 1];                                                                         \
    return R(__VA_ARGS__);                                                                                             \
  }
#include "ANE/Kernels/ScalarOps.inc"
#undef ANE_SCALAR_OP
#define ANE_SCALAR_OP(name, arity, parameters, ...)                                                                    \
  {#name, ScalarOp{name##_definition<double, double>, name##_definition<int64_t, int64_t>}},

static const llvm::StringMap<ScalarOp> &table() {
  static const llvm::StringMap<ScalarOp> ops = {
#include "ANE/Kernels/ScalarOps.inc"
  };
  return ops;
}
} // namespace anert::scalar::fold

namespace mlir::ane::detail {

/// Constants beyond this number of elements are weights: they stay expressions (decision 3).
static constexpr int64_t kMaxFoldedElements = 1024;

/// Reads the scalars of one operand, broadcast to `shape`, as doubles or integers.
namespace {
struct Reader {
  DenseElementsAttr elements;
  SmallVector<int64_t> strides; ///< 0 for a broadcast dimension.

  Reader(DenseElementsAttr elements, ArrayRef<int64_t> shape) : elements(elements), strides(shape.size(), 0) {
    ArrayRef<int64_t> own = elements.getType().getShape();
    int64_t stride = 1;
    for (size_t i = own.size(); i-- > 0; stride *= own[i])
      strides[shape.size() - own.size() + i] = own[i] == 1 ? 0 : stride;
  }
  int64_t index(ArrayRef<int64_t> position) const {
    int64_t sum = 0;
    for (auto [p, s] : llvm::zip_equal(position, strides))
      sum += p * s;
    return sum;
  }
  double real(ArrayRef<int64_t> position) const {
    APFloat value = elements.getValues<APFloat>()[index(position)];
    bool loses;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &loses);
    return value.convertToDouble();
  }
  int64_t integer(ArrayRef<int64_t> position) const {
    APInt value = elements.getValues<APInt>()[index(position)];
    return elements.getElementType().isInteger(1) ? value.getZExtValue() : value.getSExtValue();
  }
};
} // namespace

/// The next position in row-major order.
static void advance(MutableArrayRef<int64_t> position, ArrayRef<int64_t> shape) {
  for (size_t i = shape.size(); i-- > 0;) {
    if (++position[i] < shape[i])
      return;
    position[i] = 0;
  }
}

/// Evaluates element by element; the result is float, integer or bool as `type` says.
static DenseElementsAttr evaluate(const ScalarOp &scalar, Params params, ArrayRef<Reader> readers, ShapedType type) {
  SmallVector<int64_t> position(type.getRank(), 0);
  SmallVector<Attribute> values;
  Type element = type.getElementType();
  bool fromReal = llvm::isa<FloatType>(readers.front().elements.getElementType());
  for (int64_t i = 0, e = type.getNumElements(); i < e; ++i, advance(position, type.getShape())) {
    double reals[2] = {};
    int64_t integers[2] = {};
    for (auto [j, reader] : llvm::enumerate(readers)) {
      if (fromReal)
        reals[j] = reader.real(position);
      else
        integers[j] = reader.integer(position);
    }
    if (llvm::isa<FloatType>(element)) {
      values.push_back(FloatAttr::get(element, scalar.real(reals, params)));
      continue;
    }
    int64_t value = fromReal ? int64_t(scalar.real(reals, params)) : scalar.integer(integers, params);
    unsigned width = element.getIntOrFloatBitWidth();
    values.push_back(IntegerAttr::get(element, APInt(64, uint64_t(value)).trunc(width)));
  }
  return DenseElementsAttr::get(type, values);
}

OpFoldResult foldElementwise(Operation *op, ArrayRef<Attribute> operands) {
  auto type = llvm::cast<ShapedType>(op->getResult(0).getType());
  auto &table = anert::scalar::fold::table();
  auto scalar = table.find(op->getName().stripDialect());
  if (scalar == table.end() || !hasAtMost(type, kMaxFoldedElements) || operands.size() > 2)
    return {};
  SmallVector<Reader, 2> readers;
  for (Attribute operand : operands) {
    auto elements = llvm::dyn_cast_if_present<DenseElementsAttr>(operand);
    if (!elements || !hasAtMost(elements.getType(), kMaxFoldedElements))
      return {};
    readers.emplace_back(elements, type.getShape());
  }
  MILArgs args = MILArgs::of(op);
  auto params = [&](StringRef name) -> ScalarParam {
    ScalarParam param;
    Attribute value = args.param(name);
    if (auto number = llvm::dyn_cast_if_present<FloatAttr>(value))
      param.number = number.getValueAsDouble();
    else if (auto number = llvm::dyn_cast_if_present<IntegerAttr>(value))
      param.number = double(number.getValue().getSExtValue());
    else if (auto text = llvm::dyn_cast_if_present<StringAttr>(value))
      param.text = text.getValue();
    return param;
  };
  return evaluate(scalar->second, params, readers, type);
}

} // namespace mlir::ane::detail
