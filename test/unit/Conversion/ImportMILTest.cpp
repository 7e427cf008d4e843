// The importer as a library: options, errors without a source manager's handler, and the shape of a module.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/ImportMIL.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::ane;

namespace {
/// A text, imported.
struct Imported {
  MLIRContext context;
  std::vector<std::string> errors;
  OwningOpRef<ModuleOp> module;

  explicit Imported(StringRef text, const ImportMILOptions &options = {}) {
    llvm::SourceMgr sources;
    sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBufferCopy(text, "no-such-file.mil"), llvm::SMLoc());
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diag) {
      errors.push_back(diag.str());
      return success();
    });
    module = importMIL(sources, &context, options);
  }
};
} // namespace

static const char *const kWeights = R"(program(1.3) { func main<ios18>(tensor<fp16, [4]> x) {
  tensor<fp16, [4]> w = const()[val = tensor<fp16, [4]>(BLOBFILE(path = string("@model_path/a/w.bin"), offset = uint64(64)))];
  tensor<fp16, [4]> v = const()[val = tensor<fp16, [4]>(BLOBFILE(path = string("@model_path/b/w.bin"), offset = uint64(64)))];
  tensor<fp16, [4]> u = const()[val = tensor<fp16, [4]>(BLOBFILE(path = string("@model_path/a/w.bin"), offset = uint64(192)))];
  tensor<fp16, [4]> y = add(x = w, y = v);
  tensor<fp16, [4]> z = add(x = y, y = u);
} -> (z); })";

TEST(ImportMIL, WeightSourcesAreNamedAfterFiles) {
  for (auto [modelPath, prefix] : {std::pair("", ""), std::pair(".", ""), std::pair("/models/m", "/models/m/")}) {
    Imported imported(kWeights, {modelPath});
    ASSERT_TRUE(imported.module) << imported.errors[0];
    std::vector<std::string> sources;
    for (WeightsOp op : imported.module->getOps<WeightsOp>())
      sources.push_back((op.getSymName() + "=" + op.getFile()).str());
    EXPECT_EQ(sources, (std::vector<std::string>{std::string("w=") + prefix + "a/w.bin",
                                                 std::string("w_1=") + prefix + "b/w.bin"}));
  }
}

TEST(ImportMIL, WeightsHaveNoBytes) {
  Imported imported(kWeights);
  ASSERT_TRUE(imported.module);
  std::vector<std::string> keys;
  imported.module->walk([&](ConstOp op) {
    auto resource = llvm::cast<DenseResourceElementsAttr>(op.getVal());
    EXPECT_EQ(resource.getRawHandle().getBlob(), nullptr);
    keys.push_back(resource.getRawHandle().getKey().str());
  });
  EXPECT_EQ(keys, (std::vector<std::string>{"w:64", "w_1:64", "w:192"}));
}

TEST(ImportMIL, StopsAfterManyErrors) {
  std::string text = "program(1.3) { func main<ios18>(tensor<fp16, [4]> x) {\n";
  for (int i = 0; i < 1000; ++i)
    text += "tensor<fp16, [4]> y" + std::to_string(i) + " = relu(x = nothing);\n";
  Imported imported(text + "} -> (x); }");
  EXPECT_FALSE(imported.module);
  EXPECT_EQ(imported.errors.size(), 20u);
}

TEST(ImportMIL, HugeSplatsStaySmall) {
  // 2^47 elements by one literal: neither the tensor nor a list of that length may be expanded.
  Imported imported(R"(program(1.3) { func main<ios18>(tensor<fp16, [4]> x) {
    tensor<int32, [140737488355328]> a = const()[val = tensor<int32, [140737488355328]>(1)];
    tensor<fp16, [4]> y = softmax(axis = a, x = x);
    tensor<fp16, [140737488355328]> b = const()[val = tensor<fp16, [140737488355328]>(0x1p+0)];
    tensor<fp16, [140737488355328]> z = relu(x = b);
  } -> (z); })");
  ASSERT_EQ(imported.errors.size(), 1u);
  EXPECT_EQ(imported.errors[0], "found a literal of another form for 'axis', expected int32");
}
