// The project's spelling of MIL text, and print(parse(print(x))) == print(x).
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "MILText.h"
#include "gtest/gtest.h"
#include <cstring>

using namespace anert;
using namespace anert::mil;

/// What a statement prints as, on one line.
static std::string reprint(llvm::StringRef statement) {
  std::string text = MILText::fromBody(statement).print();
  llvm::StringRef body = llvm::StringRef(text).split("() {\n").second.split("\n        } -> ();").first;
  return body.ltrim().str();
}

TEST(MILPrinter, WholeProgram) {
  const char *expected = R"(program(1.3)
[buildInfo = dict<string, string>({{"coremlc-version", "3505.4.1"}})]
{
    func main<ios18>(tensor<fp16, [1, 4]> a, state<tensor<fp16, [1, 4]>> s) {
            fp16 half = const()[name = string("half"), val = fp16(0x1p-1)];
            tensor<fp16, [1, 4]> old = read_state(input = s)[name = string("old")];
            tensor<fp16, [1, 4]> z, tensor<fp16, [1, 4]> y = two(p = half, values = (old, a))[name = string("zy")];
            write_state(data = z, input = s);
        } -> (z, y);
}
)";
  MILText text(
      R"(program(1.0) [buildInfo=dict<tensor<string, []>, tensor<string,[]>>({{"coremlc-version","3505.4.1"}})] {
func main<CoreML8>(state<tensor<fp16,[1,4]>> s, tensor<fp16,[1,4]> a) { // comment
  tensor<fp16, []> half = const()[val = tensor<fp16, []>(0.5), name = tensor<string, []>("half")];
  tensor<fp16,[1,4]> old = read_state(input=s)[name="old"];
  (tensor<fp16,[1,4]> z, tensor<fp16,[1,4]> y) = two(values=(old, a), p=half)[name=string("zy")];
  write_state(input=s, data=z)[];
} -> (z, y); })");
  ASSERT_TRUE(text.program) << text.errors[0];
  std::string printed = text.print();
  size_t untyped = printed.find("name = \"old\"");
  ASSERT_NE(untyped, std::string::npos) << "a literal without a type stays without";
  printed.replace(untyped, strlen("name = \"old\""), "name = string(\"old\")");
  EXPECT_EQ(printed, expected);
  EXPECT_EQ(MILText(printed).print(), expected);
}

TEST(MILPrinter, MissingBuildInfoIsAdded) {
  std::string text = MILText("program(1){}").print();
  EXPECT_NE(text.find("{\"coremlc-component-MIL\", \"3510.2.1\"}, {\"coremlc-version\", \"3505.4.1\"}"),
            std::string::npos);
  EXPECT_EQ(MILText(text).print(), text);
  std::string tagged = MILText("program(1)[x = true]{}").print();
  EXPECT_LT(tagged.find("buildInfo"), tagged.find("x = true"));
}

TEST(MILPrinter, TypedNumbersAreExact) {
  EXPECT_EQ(reprint("f(v = fp16(0.1));"), "f(v = fp16(0x1.998p-4));");
  EXPECT_EQ(reprint("f(v = fp32(0.1));"), "f(v = fp32(0x1.99999ap-4));");
  EXPECT_EQ(reprint("f(v = tensor<fp16,[2,2]>([[1,-2.5],[1e-05,0x1.0p-3]]));"),
            "f(v = tensor<fp16, [2, 2]>([[0x1p+0, -0x1.4p+1], [0x1.5p-17, 0x1p-3]]));");
  EXPECT_EQ(reprint("f(v = tensor<fp16, [2]>([1, x]));"), "f(v = tensor<fp16, [2]>([0x1p+0, x]));");
  EXPECT_EQ(reprint("f(v = fp16(-inf));"), "f(v = fp16(-inf));");
  EXPECT_EQ(reprint("f(v = int32(+3));"), "f(v = int32(3));");
  EXPECT_EQ(reprint("f(v = bool(true));"), "f(v = bool(true));");
  EXPECT_EQ(reprint("f(v = fp16(1e9));"), "f(v = fp16(1e9));") << "what does not fit stays for the importer to reject";
  EXPECT_EQ(reprint("f(v = 0.10);"), "f(v = 0.10);") << "an untyped number has no exact form";
}

TEST(MILPrinter, ShapesOfLiteralsStay) {
  EXPECT_EQ(reprint("f(v = tensor<int32, [2, 2]>([1, 2, 3, 4]));"), "f(v = tensor<int32, [2, 2]>([1, 2, 3, 4]));");
  EXPECT_EQ(reprint("f(v = tensor<int32, [1]>(7));"), "f(v = tensor<int32, [1]>(7));");
  EXPECT_EQ(reprint("f(v = [[], [1]]);"), "f(v = [[], [1]]);");
  EXPECT_EQ(reprint("f(v = tuple<int32, string>((1, \"s\")));"), "f(v = tuple<int32, string>((1, \"s\")));");
  EXPECT_EQ(reprint("f(v = {{\"a\",[1]},{2,()}});"), "f(v = {{\"a\", [1]}, {2, ()}});");
}

TEST(MILPrinter, PositionalArgumentsKeepTheirOrder) {
  EXPECT_EQ(reprint("fp16 a = mul<ios17>(q, p, y = r, x = s);"), "fp16 a = mul<ios17>(q, p, x = s, y = r);");
}

TEST(MILPrinter, Strings) { EXPECT_EQ(reprint("f(v = \"a\\\"\\\\\\n\\t\\q\");"), "f(v = \"a\\\"\\\\\\n\\tq\");"); }

TEST(MILPrinter, BuiltTree) {
  Program program;
  uint16_t halves[] = {0x3c00, 0xb800, 0x0001, 0x7c00};
  llvm::ArrayRef<char> bytes(reinterpret_cast<const char *>(halves), sizeof(halves));
  auto str = [](const Value &value) {
    std::string text;
    llvm::raw_string_ostream os(text);
    print(value, os);
    return text;
  };
  EXPECT_EQ(str(program.getLiteral(DType::fp16, {2, 2}, bytes)),
            "tensor<fp16, [2, 2]>([[0x1p+0, -0x1p-1], [0x1p-24, inf]])");
  EXPECT_EQ(str(program.getLiteral(DType::fp16, {}, bytes.take_front(2))), "fp16(0x1p+0)");
  EXPECT_EQ(str(program.getLiteral(DType::int32, {0}, {})), "tensor<int32, [0]>([])");
  EXPECT_EQ(str(program.getBlob(program.getTensorType(DType::int8, {3}), "@model_path/w.bin", 64)),
            "tensor<int8, [3]>(BLOBFILE(path = string(\"@model_path/w.bin\"), offset = uint64(64)))");
  EXPECT_EQ(str(program.getTuple({program.getRef("a"), program.getRef("b")})), "(a, b)");
  std::string type;
  llvm::raw_string_ostream os(type);
  print(*program.getStateType(program.getTensorType(DType::fp16, {1, -1})), os);
  EXPECT_EQ(type, "state<tensor<fp16, [1, ?]>>");
}

TEST(MILPrinter, PrintingTwiceChangesNothing) {
  for (const char *statement :
       {"fp16 a = cond(p = q)[name = \"n\"] { fp16 b = f(x = y)[]; g(); } -> (b, b), t(fp16 q, fp16 r) { } -> ();",
        "(list<fp16, ?> a) = make_list(z = 1, y = (a, (b)), x = [[1], [2], 3], w = {});",
        "tensor_buffer<fp16, shape=[2, n], strides=[?, 1], interleave_factors=[1, 1]> a = f(g, h);",
        "dict<string, list<int32, 2>> a = f(v = dict<string, list<int32, 2>>({{\"x\", [1, 2]}}));",
        "tensor<bool, [2, 0]> a = f(v = tensor<bool, [2, 0]>([[], []]), u = fp8e4m3fn(448), t = int4(-8));"}) {
    MILText text = MILText::fromBody(statement);
    ASSERT_TRUE(text.program) << statement << text.errors[0];
    std::string once = text.print();
    EXPECT_EQ(MILText(once).print(), once);
  }
}

TEST(MILPrinter, StyleOfCoreMLCKeepsTheSpelling) {
  for (const char *text :
       {"program(1)\n{\n}", "program(1.0)\n[buildInfo = dict<tensor<string, []>, fp16>({}), x = 1]\n{\n"
                            "    func f<CoreML8>(tensor<fp16, []> a, fp16 z) [r = tuple<int32>((1))] {\n"
                            "            tensor<fp16, []> c = const()[name = \"c\", val = tensor<fp16, []>(0.10)];\n"
                            "            fp16 d = cond(p = c) on_true() {\n"
                            "                    fp16 e = f(x = fp16(1e-05));\n"
                            "                } -> (e) {\n"
                            "                } -> (z);\n"
                            "        } -> (d);\n}"}) {
    MILText parsed(text);
    ASSERT_TRUE(parsed.program) << parsed.errors[0];
    EXPECT_EQ(parsed.print(Style::CoreMLC), text);
  }
}

TEST(MILPrinter, AttributesAlone) {
  Program program;
  auto values = parseAttributes("b = dict<string, int32>({{\"x\", 1}}), a = [1, 2]", program);
  ASSERT_TRUE(values);
  std::string text;
  llvm::raw_string_ostream os(text);
  print(*values, os);
  EXPECT_EQ(text, "a = [1, 2], b = dict<string, int32>({{\"x\", 1}})");
  EXPECT_TRUE(parseAttributes("", program)->empty());
  for (const char *bad : {"a", "a =", "a = 1 b = 2", "1", "a = (", ", a = 1"})
    EXPECT_FALSE(parseAttributes(bad, program)) << bad;
}

TEST(MILPrinter, BuiltScalarsAsTensors) {
  Program program;
  program.usesTensorScalars = true;
  std::string text;
  llvm::raw_string_ostream os(text);
  print(program.getBlob(program.getTensorType(DType::int8, {3}), "w", 64), os, Style::CoreMLC);
  EXPECT_EQ(text, "tensor<int8, [3]>(BLOBFILE(path = tensor<string, []>(\"w\"), offset = tensor<uint64, []>(64)))");
  text.clear();
  print(*program.getListType(program.getTensorType(DType::fp16, {2}), -1), os);
  EXPECT_EQ(text, "list<tensor<fp16, [2]>, ?>");
}
