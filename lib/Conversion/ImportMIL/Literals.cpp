// Types and literals of MIL as MLIR types and attributes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Literals.h"
#include "ANE/Conversion/MILLiteral.h"
#include "ANE/Support/WeightFormats.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace mlir::ane {
using anert::DType;

/// The directory that @model_path means.
static std::string getModelPath(StringRef file, const ImportMILOptions &options) {
  if (!options.modelPath.empty())
    return options.modelPath;
  if (!llvm::sys::fs::is_regular_file(file))
    return ".";
  llvm::SmallString<128> directory(llvm::sys::path::parent_path(file));
  llvm::sys::fs::make_absolute(directory);
  llvm::sys::path::remove_dots(directory, /*remove_dot_dot=*/false);
  return directory.str().str();
}

Literals::Literals(Source &source, ModuleOp module, const ImportMILOptions &options)
    : source(source), module(module), modelPath(getModelPath(source.getFile(), options)) {}

//===-- Types ----------------------------------------------------------------===//

/// Beyond this, sizes in bytes and offsets are not safe to compute with.
static constexpr uint64_t kMaxElements = uint64_t(1) << 48;

RankedTensorType Literals::getTensorType(const mil::Type &type) {
  if ((type.kind != mil::Type::Scalar && type.kind != mil::Type::Tensor) || !type.element) {
    source.error(type.loc) << "found " << toString(type) << ", expected a scalar or tensor of numbers or bool";
    return {};
  }
  SmallVector<int64_t> shape;
  uint64_t count = 1;
  for (const mil::Dim &dim : type.dims) {
    if (dim.kind == mil::Dim::Unknown) {
      shape.push_back(ShapedType::kDynamic);
      continue;
    }
    if (dim.kind == mil::Dim::Symbol) {
      source.error(type.loc) << "found " << toString(type) << ", expected integer extents or '?'";
      return {};
    }
    // A zero extent leaves the product of the others without a bound.
    uint64_t extent = std::max<uint64_t>(dim.size, 1);
    if (extent > kMaxElements / count) {
      source.error(type.loc) << "found " << toString(type) << ", expected at most 2^48 elements";
      return {};
    }
    count *= extent;
    shape.push_back(dim.size);
  }
  return RankedTensorType::get(shape, getElementType(source.getContext(), *type.element));
}

RankedTensorType Literals::getConstType(const mil::Type &type) {
  RankedTensorType tensor = getTensorType(type);
  if (!tensor || tensor.hasStaticShape())
    return tensor;
  source.error(type.loc) << "found " << toString(type) << ", expected known extents for a literal";
  return {};
}

Type Literals::getType(const mil::Type &type) {
  if (type.kind != mil::Type::State && type.kind != mil::Type::List)
    return getTensorType(type);
  RankedTensorType tensor = getTensorType(*type.elements.front());
  if (!tensor)
    return {};
  if (type.kind == mil::Type::State) {
    if (tensor.hasStaticShape())
      return StateType::get(source.getContext(), tensor);
    source.error(type.loc) << "found " << toString(type) << ", expected a state of known extents";
    return {};
  }
  const mil::Dim &length = type.dims.front();
  if (length.kind == mil::Dim::Symbol) {
    source.error(type.loc) << "found " << toString(type) << ", expected an integer length or '?'";
    return {};
  }
  return ListType::get(source.getContext(), tensor,
                       length.kind == mil::Dim::Size ? int64_t(length.size) : ShapedType::kDynamic);
}

//===-- Strings and numbers --------------------------------------------------===//

Attribute Literals::readStrings(const mil::Value &operand, const mil::Type &type) {
  Builder builder(source.getContext());
  if (operand.kind == mil::Value::String && type.isString())
    return builder.getStringAttr(operand.text);
  SmallVector<Attribute> strings;
  for (const mil::Value &element : operand.elements)
    if (element.kind == mil::Value::String)
      strings.push_back(builder.getStringAttr(element.text));
  bool isList = operand.kind == mil::Value::List && type.dims.size() == 1 && type.dims[0].kind == mil::Dim::Size;
  if (isList && strings.size() == operand.elements.size() && strings.size() == type.dims[0].size)
    return builder.getArrayAttr(strings);
  source.error(operand.loc) << "found another literal, expected "
                            << (type.isString() ? "one string" : "a list of strings") << " for " << toString(type);
  return {};
}

/// Elements in host layout, one byte each for bool, as an attribute; one element fills the whole tensor.
static DenseElementsAttr makeElements(RankedTensorType type, ArrayRef<char> bytes) {
  if (!type.getElementType().isInteger(1))
    return DenseElementsAttr::getFromRawBuffer(type, bytes);
  SmallVector<bool> bools(bytes.begin(), bytes.end());
  return DenseElementsAttr::get(type, ArrayRef<bool>(bools));
}

Attribute Literals::readNumbers(const mil::Value &operand, const mil::Type &type) {
  RankedTensorType tensor = getConstType(type);
  if (!tensor)
    return {};
  bool isScalar = operand.kind == mil::Value::Number;
  if (!isScalar && operand.kind != mil::Value::Array) {
    source.error(operand.loc) << "found another value, expected a literal for " << toString(type);
    return {};
  }
  // A flat list is accepted for a tensor of any rank.
  SmallVector<int64_t> shape(operand.shape.begin(), operand.shape.end());
  bool fits = isScalar || ArrayRef(shape) == tensor.getShape() ||
              (shape.size() == 1 && !tensor.getShape().empty() && shape[0] == tensor.getNumElements());
  if (!fits) {
    InFlightDiagnostic diag = source.error(operand.loc) << "found a literal of shape [";
    llvm::interleaveComma(shape, diag);
    diag << "], expected that of " << toString(type) << " or a flat list of its " << tensor.getNumElements()
         << " elements";
    return {};
  }
  unsigned width = anert::getHostBytes(*type.element);
  SmallVector<char, 0> bytes;
  auto append = [&](StringRef text) {
    llvm::Expected<uint64_t> bits = mil::parseLiteral(text, *type.element);
    if (!bits)
      source.error(source.getPlace(text, operand.loc)) << llvm::toString(bits.takeError());
    for (unsigned i = 0; bits && i < width; ++i)
      bytes.push_back(char(*bits >> (8 * i)));
    return bool(bits);
  };
  bytes.reserve(operand.atoms.size() * width);
  if (isScalar && !append(operand.text))
    return {};
  // The first element that does not fit is enough.
  for (const mil::Atom &atom : operand.atoms)
    if (!append(atom.text()))
      return {};
  return makeElements(tensor, bytes);
}

//===-- Weight files ---------------------------------------------------------===//

FailureOr<StringRef> Literals::readPath(const mil::Value &value) {
  const mil::Value &path = value.getOperand();
  if (value.kind != mil::Value::Typed || !value.type->isString() || path.kind != mil::Value::String) {
    source.error(value.loc) << "found another value, expected the path as string(\"@model_path/...\")";
    return failure();
  }
  StringRef relative = path.text;
  bool isInside = relative.consume_front("@model_path/") && !relative.empty() && !relative.contains('\\') &&
                  !relative.contains('\0') && !llvm::sys::path::is_absolute(relative);
  for (auto it = llvm::sys::path::begin(relative), e = llvm::sys::path::end(relative); it != e; ++it)
    isInside &= *it != "..";
  if (!isInside) {
    source.error(path.loc) << "found the path \"" << path.text
                           << "\", expected \"@model_path/...\" that stays inside the model's directory";
    return failure();
  }
  return relative;
}

FailureOr<uint64_t> Literals::readOffset(const mil::Value &value) {
  const mil::Value &offset = value.getOperand();
  bool isTyped = value.kind == mil::Value::Typed && value.type->isScalar() && value.type->element == DType::uint64;
  if (!isTyped || offset.kind != mil::Value::Number) {
    source.error(value.loc) << "found another value, expected the offset as uint64(...)";
    return failure();
  }
  llvm::Expected<uint64_t> bits = mil::parseLiteral(offset.text, DType::uint64);
  if (!bits) {
    source.error(offset.loc) << llvm::toString(bits.takeError());
    return failure();
  }
  return *bits;
}

StringRef Literals::getWeightSource(StringRef path, Location loc) {
  StringAttr &symbol = weightSources[path];
  if (symbol)
    return symbol;
  std::string stem = llvm::sys::path::stem(path).str();
  std::replace(stem.begin(), stem.end(), ':', '_');
  std::string name = stem;
  for (unsigned i = 1; SymbolTable::lookupSymbolIn(module, name); ++i)
    name = stem + "_" + std::to_string(i);
  llvm::SmallString<128> file;
  if (modelPath != ".")
    file = modelPath;
  llvm::sys::path::append(file, path);
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  // Sources stand in the order of their first use.
  for (Operation &op : *module.getBody())
    if (llvm::isa<WeightsOp>(op))
      builder.setInsertionPointAfter(&op);
  symbol = builder.getStringAttr(name);
  WeightsOp::create(builder, loc, symbol, builder.getStringAttr(file),
                    builder.getStringAttr(anert::getName(anert::WeightFormat::MILBlob)), StringAttr());
  return symbol;
}

Attribute Literals::readBlob(const mil::Value &blob, const mil::Type &type) {
  RankedTensorType tensor = getConstType(type);
  FailureOr<StringRef> path = readPath(blob.elements[0]);
  FailureOr<uint64_t> offset = readOffset(blob.elements[1]);
  if (!tensor || failed(path) || failed(offset))
    return {};
  StringRef weights = getWeightSource(*path, source.getLoc(blob.loc));
  return getWeightAttr(tensor, (weights + ":" + Twine(*offset)).str());
}

Attribute Literals::read(const mil::Value &value) {
  if (value.kind != mil::Value::Typed) {
    std::string text;
    llvm::raw_string_ostream os(text);
    if (value.kind == mil::Value::Number || value.kind == mil::Value::String)
      mil::print(value, os);
    source.error(value.loc) << "found a literal without type" << (text.empty() ? "" : " ") << text
                            << ", expected a typed literal, such as int32(1), or the name of a const (T-CONSTREF)";
    return {};
  }
  const mil::Value &operand = value.getOperand();
  const mil::Type &type = *value.type;
  if (&operand == &value) {
    source.error(value.loc) << "found " << value.elements.size() << " values, expected one for " << toString(type);
    return {};
  }
  if (operand.kind == mil::Value::Blob)
    return readBlob(operand, type);
  bool isPlain = type.kind == mil::Type::Scalar || type.kind == mil::Type::Tensor;
  return isPlain && !type.element ? readStrings(operand, type) : readNumbers(operand, type);
}

//===-- Parameters -----------------------------------------------------------===//

Attribute toParameter(Attribute literal) {
  auto elements = llvm::dyn_cast<DenseElementsAttr>(literal);
  if (!elements)
    return literal;
  MLIRContext *context = literal.getContext();
  Type type = elements.getElementType();
  if (elements.getType().getRank() == 0) {
    if (type.isInteger(1))
      return BoolAttr::get(context, *elements.value_begin<bool>());
    if (llvm::isa<FloatType>(type))
      return FloatAttr::get(type, *elements.value_begin<APFloat>());
    return IntegerAttr::get(type, *elements.value_begin<APInt>());
  }
  // A splat may stand for any number of elements; no parameter has many.
  if (elements.getNumElements() > 65536)
    return literal;
  if (elements.getType().getRank() == 1 && type.isSignlessInteger(32))
    return DenseI32ArrayAttr::get(context, llvm::to_vector(elements.getValues<int32_t>()));
  if (elements.getType().getRank() == 1 && type.isInteger(1))
    return DenseBoolArrayAttr::get(context, llvm::to_vector(elements.getValues<bool>()));
  return literal;
}

} // namespace mlir::ane
