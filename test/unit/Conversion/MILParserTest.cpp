// Every production of MIL text, the variations of its writers, and located errors.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "MILText.h"
#include "gtest/gtest.h"

using namespace anert;
using namespace anert::mil;

static const Statement &onlyStatement(const MILText &text) { return text.program->functions[0].body.statements[0]; }

TEST(MILParser, Headers) {
  for (const char *text : {"program(1){}", "program(1.0)\n[]{}", "program(1.3) {\n}",
                           "program(1.3)[buildInfo = dict<string, string>({})]{}",
                           "program(1.0)\n[buildInfo = dict<tensor<string, []>, tensor<string, []>>(\n{{\"a\", "
                           "\"b\"},\n{\"c\", \"\"}})]\n{}\n",
                           "\xEF\xBB\xBFprogram(1.5) // comment\n{ // another\n}"})
    EXPECT_TRUE(MILText(text).program) << text;
  MILText text("program(1.0)[buildInfo = dict<string, string>({{\"a\", \"b\"}}), tag = string(\"x\")]{}");
  ASSERT_TRUE(text.program);
  EXPECT_EQ(text.program->version, "1.0");
  ASSERT_EQ(text.program->attributes.size(), 2u);
  const Value &dict = text.program->attributes[0].value.getOperand();
  ASSERT_EQ(dict.kind, Value::Dict);
  EXPECT_EQ(dict.elements[1].text, "b");
}

TEST(MILParser, Functions) {
  MILText text("program(1.3)\n{\n"
               "func main_ane<CoreML8>(tensor<fp16, [1, ?, n]> x,\n   state<tensor<fp16, [2]>> s)\n"
               "[FlexibleShapeInformation = tuple<tuple<string, dict<string, list<int32, ?>>>>"
               "((\"DefaultShapes\", {{\"x\", [1, 1]}}), (\"RangeDims\", {{\"x\", [[1, 1], [1, 32000]]}}))]\n"
               "{ } -> (x);\nfunc other() {} -> ();\n}");
  ASSERT_TRUE(text.program);
  ASSERT_EQ(text.program->functions.size(), 2u);
  const Function &function = text.program->functions[0];
  EXPECT_EQ(function.body.name, "main_ane");
  EXPECT_EQ(function.opset, "CoreML8");
  EXPECT_EQ(function.attributes[0].value.elements.size(), 2u);
  const Type &x = *function.body.params[0].type;
  EXPECT_EQ(x.element, DType::fp16);
  ASSERT_EQ(x.dims.size(), 3u);
  EXPECT_EQ(x.dims[0].size, 1u);
  EXPECT_EQ(x.dims[1].kind, Dim::Unknown);
  EXPECT_EQ(x.dims[2].symbol, "n");
  EXPECT_EQ(function.body.params[1].type->kind, Type::State);
  EXPECT_EQ(function.body.results[0].name, "x");
  EXPECT_EQ(text.program->functions[1].opset, "");
}

TEST(MILParser, Types) {
  MILText text = MILText::fromBody(
      "fp16 a, string b, tensor<fp8e4m3fn, []> c, list<tensor<int4, [2]>, 3> d, list<bool, ?> e, tuple<int32, uint16> "
      "f, "
      "dict<string, bf16> g, tensor_buffer<fp16, shape=[1, 8], strides=[8, 1], interleave_factors=[1, 1]> h = op();");
  ASSERT_TRUE(text.program) << text.errors[0];
  llvm::ArrayRef<TypedName> results = onlyStatement(text).results;
  ASSERT_EQ(results.size(), 8u);
  EXPECT_EQ(results[0].type->kind, Type::Scalar);
  EXPECT_TRUE(results[1].type->isString());
  EXPECT_TRUE(results[2].type->isScalar());
  EXPECT_EQ(results[3].type->elements[0]->element, DType::int4);
  EXPECT_EQ(results[3].type->dims[0].size, 3u);
  EXPECT_EQ(results[4].type->dims[0].kind, Dim::Unknown);
  EXPECT_EQ(results[5].type->elements.size(), 2u);
  EXPECT_EQ(results[6].type->elements[1]->element, DType::bf16);
  EXPECT_EQ(results[7].type->strides[0].size, 8u);
}

TEST(MILParser, Statements) {
  MILText text =
      MILText::fromBody("fp16 a, fp16 b = lstm(x = p, y = (q, r))[name = string(\"n\")];\n"
                        "(fp16 c) = add<ios17>(a, b);\n"
                        "write_state(data=a,input = s);\n"
                        "tensor<fp16,[1]>w=constexpr_affine_dequantize()[axis=int32(0),\nname=string(\"w\")];");
  ASSERT_TRUE(text.program) << text.errors[0];
  llvm::ArrayRef<Statement> statements = text.program->functions[0].body.statements;
  ASSERT_EQ(statements.size(), 4u);
  EXPECT_EQ(statements[0].results[1].name, "b");
  EXPECT_EQ(statements[0].findArg("y")->value.kind, Value::Tuple);
  EXPECT_EQ(statements[0].findAttribute("name")->value.getOperand().text, "n");
  EXPECT_EQ(statements[0].findArg("z"), nullptr);
  EXPECT_EQ(statements[1].opset, "ios17");
  EXPECT_EQ(statements[1].args[1].name, "");
  EXPECT_EQ(statements[1].args[1].value.text, "b");
  EXPECT_TRUE(statements[2].results.empty());
  EXPECT_TRUE(statements[3].args.empty());
  EXPECT_EQ(statements[3].attributes.size(), 2u);
}

TEST(MILParser, Blocks) {
  MILText text = MILText::fromBody("fp16 a = cond(pred = p) { fp16 b = f(x = y); } -> (b), then(fp16 q) { } -> (q);\n"
                                   "g() { } -> ();");
  ASSERT_TRUE(text.program) << text.errors[0];
  ASSERT_EQ(onlyStatement(text).blocks.size(), 2u);
  EXPECT_EQ(onlyStatement(text).blocks[0].statements.size(), 1u);
  EXPECT_EQ(onlyStatement(text).blocks[1].name, "then");
  EXPECT_EQ(onlyStatement(text).blocks[1].params[0].name, "q");
}

TEST(MILParser, Scalars) {
  for (const char *literal :
       {"0", "-1", "1e-05", "0x1.8p-3", "0x1.1000000000000p-20", "inf", "-inf", "nan", "true", "false"}) {
    MILText text = MILText::fromBody((llvm::Twine("op(v = ") + literal + ");").str());
    ASSERT_TRUE(text.program) << literal;
    EXPECT_EQ(text.getArg().kind, Value::Number);
    EXPECT_EQ(text.getArg().text, literal);
  }
  EXPECT_EQ(MILText::fromBody("op(v = string);").getArg().kind, Value::Ref);
  EXPECT_EQ(MILText::fromBody("op(v = a_1@b);").getArg().text, "a_1@b");
  EXPECT_EQ(MILText::fromBody("op(v = string(\"\"));").getArg().getOperand().text, "");
  EXPECT_EQ(MILText::fromBody("op(v = \"a\\\"b\\\\c\\n\");").getArg().text, "a\"b\\c\n");
  EXPECT_EQ(MILText::fromBody("op(v = fp16(inf));").getArg().getOperand().text, "inf");
  EXPECT_EQ(MILText::fromBody("op(v = tensor<int32,[1]>(-1));").getArg().type->dims.size(), 1u);
}

TEST(MILParser, Blobs) {
  for (const char *args : {"path = string(\"@model_path/w.bin\"), offset = uint64(64)",
                           "offset=tensor<uint64, []>(64),path=tensor<string, []>(\"@model_path/w.bin\")"}) {
    MILText text = MILText::fromBody((llvm::Twine("op(v = tensor<fp16, [2]>(BLOBFILE(") + args + ")));").str());
    ASSERT_TRUE(text.program);
    const Value &blob = text.getArg().getOperand();
    ASSERT_EQ(blob.kind, Value::Blob);
    EXPECT_EQ(blob.elements[0].getOperand().text, "@model_path/w.bin");
    EXPECT_EQ(blob.elements[1].getOperand().text, "64");
  }
}

TEST(MILParser, RegularListsAreFlat) {
  MILText text = MILText::fromBody("op(v = [[[1, 2], [-3, 0x1p+0]], [[inf, nan], [true, .5]]]);");
  const Value &array = text.getArg();
  ASSERT_EQ(array.kind, Value::Array);
  EXPECT_EQ(array.shape, llvm::ArrayRef<uint32_t>({2, 2, 2}));
  ASSERT_EQ(array.atoms.size(), 8u);
  EXPECT_EQ(array.atoms[2].text(), "-3");
  EXPECT_EQ(array.atoms[3].text(), "0x1p+0");
  EXPECT_EQ(array.atoms[7].text(), ".5");
  EXPECT_EQ(MILText::fromBody("op(v = []);").getArg().shape, llvm::ArrayRef<uint32_t>({0}));
  EXPECT_EQ(MILText::fromBody("op(v = [[],[]]);").getArg().shape, llvm::ArrayRef<uint32_t>({2, 0}));
}

TEST(MILParser, OtherListsAreTrees) {
  MILText text = MILText::fromBody("op(v = [[1, 2], [3], 4, [[5], \"s\"], (6, x)]);");
  const Value &list = text.getArg();
  ASSERT_EQ(list.kind, Value::List);
  ASSERT_EQ(list.elements.size(), 5u);
  EXPECT_EQ(list.elements[0].atoms[1].text(), "2");
  EXPECT_EQ(list.elements[1].atoms[0].text(), "3");
  EXPECT_EQ(list.elements[2].text, "4");
  EXPECT_EQ(list.elements[3].kind, Value::List);
  EXPECT_EQ(list.elements[3].elements[0].atoms[0].text(), "5");
  EXPECT_EQ(list.elements[4].elements[1].text, "x");
  MILText atomsFirst = MILText::fromBody("op(v = [1, 2, [3]]);");
  ASSERT_EQ(atomsFirst.getArg().kind, Value::List);
  EXPECT_EQ(atomsFirst.getArg().elements[1].text, "2");
}

TEST(MILParser, Locations) {
  MILText text = MILText::fromBody("fp16 a =\n  relu(x =  b)[name = \"n\"];");
  const Statement &statement = onlyStatement(text);
  auto place = [&](Loc loc) { return text.sources.getLineAndColumn(getSMLoc(text.sources, 1, loc)); };
  EXPECT_EQ(place(statement.loc), std::pair(3u, 1u));
  EXPECT_EQ(place(statement.results[0].loc), std::pair(3u, 6u));
  EXPECT_EQ(place(statement.calleeLoc), std::pair(4u, 3u));
  EXPECT_EQ(place(statement.args[0].loc), std::pair(4u, 8u));
  EXPECT_EQ(place(statement.args[0].value.loc), std::pair(4u, 13u));
  EXPECT_EQ(place(statement.attributes[0].loc), std::pair(4u, 16u));
}

namespace {
struct Malformed {
  const char *text, *error;
};
class MILErrors : public testing::TestWithParam<Malformed> {};
} // namespace

TEST_P(MILErrors, AreLocated) {
  MILText text(GetParam().text);
  EXPECT_FALSE(text.program);
  ASSERT_FALSE(text.errors.empty());
  EXPECT_EQ(text.errors[0], GetParam().error);
}

#define IN_BODY(STATEMENT) "program(1.3)\n{ func main<ios18>() {\n" STATEMENT "\n} -> (); }\n"

INSTANTIATE_TEST_SUITE_P(
    MILParser, MILErrors,
    testing::Values(
        Malformed{"", "1:1: found the end of the text, expected 'program'"},
        Malformed{"#!/bin/sh\n", "1:1: found '#!/', expected 'program'"},
        Malformed{"program", "1:8: found the end of the text, expected '('"},
        Malformed{"program(x){}", "1:9: found 'x', expected the version of the program, such as 1.3"},
        Malformed{"program(1.3){} x", "1:16: found 'x', expected nothing after the program"},
        Malformed{"program(1.3){ func main<>() {} -> (); }", "1:25: found '>', expected an opset, such as ios18"},
        Malformed{"program(1.3){ func main(fp16) {} -> (); }", "1:29: found ')', expected the name of a parameter"},
        Malformed{"program(1.3){ func main() { ", "1:29: found the end of the text, expected a statement or '}'"},
        Malformed{"program(1.3){ func main() { } }", "1:31: found '}', expected '->' and the returned names"},
        Malformed{"program(1.3){ func main() { } -> () }", "1:37: found '}', expected ';'"},
        Malformed{IN_BODY("fp16 = relu();"), "3:6: found '=', expected the name of a result"},
        Malformed{IN_BODY("floot16 a = relu();"), "3:1: found 'floot16', expected a type, such as fp16"},
        Malformed{IN_BODY("tensro<fp16, [1]> a = relu();"), "3:1: found 'tensro', expected a type, such as tensor"},
        Malformed{IN_BODY("tensor<fp61, [1]> a = relu();"), "3:8: found 'fp61', expected a type, such as fp64"},
        Malformed{IN_BODY("tensor<fp16, [-1]> a = f();"),
                  "3:15: found '-1', expected an extent: an integer from 0 to 2^63-1, '?' or a name"},
        Malformed{IN_BODY("tensor<fp16, [9223372036854775808]> a = f();"),
                  "3:15: found '9223372036854775808', expected an extent: an integer from 0 to 2^63-1, '?' or a name"},
        Malformed{IN_BODY("fp16 a = relu(x = );"),
                  "3:19: found ')', expected a value: a literal, a name, a list, a tuple or a dictionary"},
        Malformed{IN_BODY("fp16 a = relu(x = 1.2.3);"),
                  "3:19: found the malformed number '1.2.3', expected a value: a literal, a name, a list, a tuple or a "
                  "dictionary"},
        Malformed{
            IN_BODY("fp16 a = relu(x = \"abc);"),
            "3:19: found the unterminated string \"abc);, expected a value: a literal, a name, a list, a tuple or a "
            "dictionary"},
        Malformed{IN_BODY("fp16 a = relu(x = [1, 2);"), "3:24: found ')', expected ',' or ']'"},
        Malformed{IN_BODY("fp16 a = relu(x = b"), "4:1: found '}', expected ',' or ')'"},
        Malformed{IN_BODY("fp16 a = relu(x = b)"), "4:1: found '}', expected ';' after the statement"},
        Malformed{IN_BODY("fp16 a = relu(x = b)[name];"), "3:26: found ']', expected '='"},
        Malformed{IN_BODY("fp16 a = f(x = {{1}});"), "3:19: found '}', expected ',' and the value of the entry"},
        Malformed{IN_BODY("fp16 a = f(x = fp16(BLOBFILE(path = \"p\")));"),
                  "3:21: found other arguments of BLOBFILE, expected 'path' and 'offset', each of them once"},
        Malformed{IN_BODY("fp16 a = f(x = fp16(BLOBFILE(path = \"p\", path = \"q\")));"),
                  "3:21: found other arguments of BLOBFILE, expected 'path' and 'offset', each of them once"},
        Malformed{IN_BODY("\xff\xfe"), "3:1: found '\xff\xfe', expected a statement"}));

TEST(MILParser, ReportsSeveralErrors) {
  MILText text(
      "program(1.3)\n{\nfunc a() {\nfp16 x = f(;\nfp16 y = g(1);\nfp16 z = h(a = ]);\nfp16 u = k()\nfp16 v = l();\n"
      "bad!;\n} -> (x);\nfunc b( {\nfp16 q = (;\n} -> ();\nfunc c() {\n=;\n} -> ();\n}\n");
  std::vector<std::string> lines;
  for (const std::string &error : text.errors)
    lines.push_back(error.substr(0, error.find(':')));
  EXPECT_EQ(lines, (std::vector<std::string>{"4", "6", "8", "9", "11", "15"}));
}

TEST(MILParser, StopsAfterManyErrors) {
  std::string body;
  for (int i = 0; i < 1000; ++i)
    body += "= ;\n";
  MILText text = MILText::fromBody(body);
  ASSERT_EQ(text.errors.size(), 21u);
  EXPECT_EQ(text.errors.back(), "22:1: too many errors, the rest of the text is not checked");
}

TEST(MILParser, DeepNestingIsAnError) {
  for (const char *open : {"[", "(", "{{", "fp16(", "[(", "tuple<", "fp16 a = f(x = [", "f() { "}) {
    std::string nest;
    for (int i = 0; i < 100000; ++i)
      nest += open;
    llvm::StringRef first = open;
    MILText text = MILText::fromBody(first.starts_with("f") ? nest : "fp16 a = f(v = " + nest);
    EXPECT_FALSE(text.program);
    ASSERT_FALSE(text.errors.empty());
    if (first != "fp16 a = f(x = [")
      EXPECT_NE(text.errors[0].find("found nesting deeper than 100 levels"), std::string::npos) << text.errors[0];
  }
}

TEST(MILParser, PrefixesNeverCrash) {
  std::string text = MILText("program(1.3){func main<ios18>(tensor<fp16, [1, ?]> x)[a = tuple<string>((\"s\"))] {\n"
                             "fp16 a, fp16 b = f(x = [[1, 2], [3, 4]], y = {{1, \"2\"}}, z = fp16(-0x1.8p-3))[name = "
                             "string(\"q\")];\n} -> (a);}")
                         .print();
  ASSERT_TRUE(MILText(text).program);
  size_t last = text.rfind('}');
  for (size_t length = 0; length <= last; ++length)
    EXPECT_FALSE(MILText(llvm::StringRef(text).take_front(length)).program) << length;
}
