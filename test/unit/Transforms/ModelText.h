// Small models as MLIR text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_TEST_UNIT_TRANSFORMS_MODELTEXT_H
#define ANE_TEST_UNIT_TRANSFORMS_MODELTEXT_H

#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::ane {

/// Writes the ops of one program in order; values are numbered.
class ModelText {
public:
  static std::string type(ArrayRef<int64_t> shape) {
    std::string text = "tensor<";
    for (int64_t size : shape)
      text += std::to_string(size) + "x";
    return text + "f16>";
  }
  /// A new weight of that shape.
  std::string weight(ArrayRef<int64_t> shape) {
    return emit(llvm::formatv("ane.const dense_resource<\"m:w{0}\"> : {1}", next, type(shape)));
  }
  /// A new value by an op in text form.
  std::string emit(const Twine &op) {
    std::string name = "%v" + std::to_string(next++);
    body += "  " + name + " = " + op.str() + "\n";
    return name;
  }
  std::string unary(StringRef op, StringRef x, ArrayRef<int64_t> shape) {
    return emit(llvm::formatv("ane.{0} {1} : {2}", op, x, type(shape)));
  }
  std::string binary(StringRef op, StringRef x, StringRef y, ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
    return emit(llvm::formatv("ane.{0} {1}, {2} : {3}, {4}", op, x, y, type(a), type(b)));
  }
  /// The product of the rows of x with a new constant, and a new bias.
  std::string linear(StringRef x, ArrayRef<int64_t> shape, int64_t n) {
    SmallVector<int64_t> out(shape);
    out.back() = n;
    std::string w = weight({n, shape.back()}), b = weight({n});
    return emit(llvm::formatv("ane.linear {0}, {1} bias = {2} : ({3}, {4}, {5}) -> {6}", x, w, b, type(shape),
                              type({n, shape.back()}), type({n}), type(out)));
  }
  /// The module with one program from `inputs` ("%x: tensor<...>") to one value.
  std::string module(StringRef inputs, StringRef result, ArrayRef<int64_t> shape, StringRef name = "main") const {
    return llvm::formatv("ane.weights @m file \"m.safetensors\"\nane.program @{0} on ane opset ios18 ({1}) -> ({2} {{ "
                         "ane.port = \"y\" }) {{\n{3}  ane.return {4} : {2}\n}\n",
                         name, inputs, type(shape), body, result);
  }

  std::string body;
  unsigned next = 0;
};

/// Parses a module; null with a diagnostic on standard error if it has errors.
inline OwningOpRef<ModuleOp> parseModel(StringRef text, MLIRContext &context) {
  context.loadDialect<ANEDialect, func::FuncDialect>();
  return parseSourceString<ModuleOp>(text, ParserConfig(&context));
}

} // namespace mlir::ane

#endif // ANE_TEST_UNIT_TRANSFORMS_MODELTEXT_H
