// Prints MIL syntax trees in the project's spelling (rules T-HEADER, T-ALPHA, T-FLOAT).
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MILLiteral.h"
#include "ANE/Conversion/MILSyntax.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

namespace anert::mil {
using llvm::ArrayRef;
using llvm::StringRef;

BuildInfo getDefaultBuildInfo() {
  static constexpr std::pair<StringRef, StringRef> entries[] = {{"coremlc-component-MIL", "3510.2.1"},
                                                                {"coremlc-version", "3505.4.1"},
                                                                {"coremltools-component-milinternal", ""},
                                                                {"coremltools-version", "9.0"}};
  return entries;
}

StringRef getCanonicalOpset(StringRef spelling) {
  return llvm::StringSwitch<StringRef>(spelling)
      .Case("CoreML5", "ios15")
      .Case("CoreML6", "ios16")
      .Case("CoreML7", "ios17")
      .Case("CoreML8", "ios18")
      .Case("CoreML9", "ios26")
      .Default(spelling);
}

namespace {
class Printer {
public:
  Printer(llvm::raw_ostream &os, Style style) : os(os), isLiteral(style == Style::CoreMLC) {}

  void print(const Program &program);
  void print(const Type &type);
  /// `element` is the type of atoms in the value, if one is known.
  void print(const Value &value, std::optional<DType> element = std::nullopt);
  void printSorted(ArrayRef<NamedValue> values);

private:
  void print(const Function &function);
  void print(const Statement &statement, unsigned indent);
  void printBody(const Block &block, unsigned indent);
  void print(const Dim &dim);
  void print(ArrayRef<Dim> dims);
  void printBuildInfo(const Program &program);
  void printAtom(StringRef text, std::optional<DType> element);
  void printArray(ArrayRef<uint32_t> shape, ArrayRef<Atom> atoms, std::optional<DType> element);
  void printString(StringRef text);
  void printOpset(StringRef opset);
  void printName(const TypedName &name) {
    print(*name.type);
    os << ' ' << name.name;
  }

  llvm::raw_ostream &os;
  bool isLiteral; ///< Types, numbers and opsets stay as they are spelled.
};
} // namespace

/// The nodes of a list sorted by name; equal and absent names keep their order.
template <typename T> static llvm::SmallVector<const T *, 8> sortByName(ArrayRef<T> nodes) {
  llvm::SmallVector<const T *, 8> sorted;
  for (const T &node : nodes)
    sorted.push_back(&node);
  llvm::sort(sorted, [](const T *a, const T *b) { return std::pair(a->name, a) < std::pair(b->name, b); });
  return sorted;
}

void Printer::print(const Dim &dim) {
  if (dim.kind == Dim::Size)
    os << dim.size;
  else
    os << (dim.kind == Dim::Unknown ? StringRef("?") : dim.symbol);
}

void Printer::print(ArrayRef<Dim> dims) {
  os << '[';
  llvm::interleaveComma(dims, os, [&](const Dim &dim) { print(dim); });
  os << ']';
}

void Printer::print(const Type &type) {
  StringRef element = type.element ? getName(*type.element) : StringRef("string");
  switch (type.kind) {
  case Type::Scalar:
    os << element;
    return;
  case Type::Tensor:
    if (type.dims.empty() && !isLiteral) {
      os << element;
      return;
    }
    os << "tensor<" << element << ", ";
    print(type.dims);
    break;
  case Type::TensorBuffer:
    os << "tensor_buffer<" << element << ", shape=";
    print(type.dims);
    os << ", strides=";
    print(type.strides);
    os << ", interleave_factors=";
    print(type.factors);
    break;
  default:
    os << (type.kind == Type::State  ? "state<"
           : type.kind == Type::List ? "list<"
           : type.kind == Type::Dict ? "dict<"
                                     : "tuple<");
    llvm::interleaveComma(type.elements, os, [&](const Type *child) { print(*child); });
    if (type.kind == Type::List) {
      os << ", ";
      print(type.dims.front());
    }
  }
  os << '>';
}

void Printer::printString(StringRef text) {
  os << '"';
  for (char c : text) {
    if (c == '"' || c == '\\')
      os << '\\' << c;
    else if (c == '\n' || c == '\t' || c == '\r')
      os << (c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r");
    else
      os << c;
  }
  os << '"';
}

void Printer::printAtom(StringRef text, std::optional<DType> element) {
  if (!element || isLiteral) {
    os << text;
    return;
  }
  // What does not fit its type is printed as it is; saying so is the importer's part.
  llvm::Expected<uint64_t> bits = parseLiteral(text, *element);
  if (bits)
    os << formatLiteral(*bits, *element);
  else
    os << text;
  llvm::consumeError(bits.takeError());
}

void Printer::printArray(ArrayRef<uint32_t> shape, ArrayRef<Atom> atoms, std::optional<DType> element) {
  os << '[';
  size_t step = shape.front() ? atoms.size() / shape.front() : 0;
  for (uint32_t i = 0; i < shape.front(); ++i) {
    os << (i ? ", " : "");
    if (shape.size() == 1)
      printAtom(atoms[i].text(), element);
    else
      printArray(shape.drop_front(), atoms.slice(i * step, step), element);
  }
  os << ']';
}

void Printer::print(const Value &value, std::optional<DType> element) {
  auto printElements = [&](StringRef open, StringRef close) {
    os << open;
    llvm::interleaveComma(value.elements, os, [&](const Value &child) { print(child, element); });
    os << close;
  };
  switch (value.kind) {
  case Value::Number:
    return printAtom(value.text, element);
  case Value::String:
    return printString(value.text);
  case Value::Ref:
    os << value.text;
    return;
  case Value::Array:
    return printArray(value.shape, value.atoms, element);
  case Value::List:
    return printElements("[", "]");
  case Value::Tuple:
    return printElements("(", ")");
  case Value::Dict:
    os << '{';
    for (size_t i = 0; i + 1 < value.elements.size(); i += 2) {
      os << (i ? ", {" : "{");
      print(value.elements[i]);
      os << ", ";
      print(value.elements[i + 1]);
      os << '}';
    }
    os << '}';
    return;
  case Value::Typed: {
    print(*value.type);
    bool isPlain = value.type->kind == Type::Scalar || value.type->kind == Type::Tensor;
    element = isPlain ? value.type->element : std::nullopt;
    return printElements("(", ")");
  }
  case Value::Blob:
    os << "BLOBFILE(path = ";
    print(value.elements[0]);
    os << ", offset = ";
    print(value.elements[1]);
    os << ')';
  }
}

void Printer::printSorted(ArrayRef<NamedValue> values) {
  llvm::interleaveComma(sortByName(values), os, [&](const NamedValue *value) {
    if (!value->name.empty())
      os << value->name << " = ";
    print(value->value);
  });
}

void Printer::printOpset(StringRef opset) {
  if (!opset.empty())
    os << '<' << (isLiteral ? opset : getCanonicalOpset(opset)) << '>';
}

void Printer::print(const Statement &statement, unsigned indent) {
  os.indent(indent);
  llvm::interleaveComma(statement.results, os, [&](const TypedName &result) { printName(result); });
  os << (statement.results.empty() ? "" : " = ") << statement.callee;
  printOpset(statement.opset);
  os << '(';
  printSorted(statement.args);
  os << ')';
  if (!statement.attributes.empty()) {
    os << '[';
    printSorted(statement.attributes);
    os << ']';
  }
  for (const Block &block : statement.blocks) {
    os << ' ' << block.name;
    // A block's parameters bind by position.
    if (!block.params.empty()) {
      os << '(';
      llvm::interleaveComma(block.params, os, [&](const TypedName &param) { printName(param); });
      os << ") ";
    } else if (!block.name.empty()) {
      os << "() ";
    }
    printBody(block, indent);
  }
  os << ";\n";
}

void Printer::printBody(const Block &block, unsigned indent) {
  os << "{\n";
  for (const Statement &statement : block.statements)
    print(statement, indent + 8);
  os.indent(indent + 4) << "} -> (";
  llvm::interleaveComma(block.results, os, [&](const NameRef &result) { os << result.name; });
  os << ')';
}

void Printer::print(const Function &function) {
  os.indent(4) << "func " << function.body.name;
  printOpset(function.opset);
  os << '(';
  llvm::interleaveComma(sortByName(function.body.params), os, [&](const TypedName *param) { printName(*param); });
  os << ") ";
  if (!function.attributes.empty()) {
    os << '[';
    printSorted(function.attributes);
    os << "] ";
  }
  printBody(function.body, 4);
  os << ";\n";
}

/// The attributes of the program, a buildInfo among them (T-HEADER).
void Printer::printBuildInfo(const Program &program) {
  llvm::SmallVector<NamedValue, 2> attributes(program.attributes.begin(), program.attributes.end());
  Program scratch;
  if (llvm::none_of(attributes, [](const NamedValue &value) { return value.name == "buildInfo"; })) {
    NamedValue &buildInfo = attributes.emplace_back();
    buildInfo.name = "buildInfo";
    buildInfo.value = scratch.getDict(getDefaultBuildInfo());
  }
  printSorted(attributes);
}

void Printer::print(const Program &program) {
  os << "program(" << (isLiteral ? program.version : StringRef("1.3")) << ")\n";
  if (!isLiteral || !program.attributes.empty()) {
    os << '[';
    if (isLiteral)
      printSorted(program.attributes);
    else
      printBuildInfo(program);
    os << "]\n";
  }
  os << "{\n";
  for (const Function &function : program.functions)
    print(function);
  os << (isLiteral ? "}" : "}\n");
}

void print(const Program &program, llvm::raw_ostream &os, Style style) { Printer(os, style).print(program); }
void print(const Type &type, llvm::raw_ostream &os, Style style) { Printer(os, style).print(type); }
void print(const Value &value, llvm::raw_ostream &os, Style style) { Printer(os, style).print(value); }
void print(ArrayRef<NamedValue> values, llvm::raw_ostream &os, Style style) { Printer(os, style).printSorted(values); }

} // namespace anert::mil
