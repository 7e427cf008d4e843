// Elementwise ops against double references: all ops, dtypes and broadcast forms.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

using namespace anert;

namespace {

using Params = std::vector<std::pair<std::string, ParamValue>>;

struct UnaryCase {
  const char *op;
  std::function<double(double)> reference;
  Params params = {};
};

const double nan = NAN, infinity = INFINITY;

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

const std::vector<UnaryCase> &unaryCases() {
  static const std::vector<UnaryCase> cases = {
      {"abs", [](double x) { return x < 0 ? -x : x; }},
      {"acos", [](double x) { return std::acos(x); }},
      {"asin", [](double x) { return std::asin(x); }},
      {"atan", [](double x) { return std::atan(x); }},
      {"atanh", [](double x) { return std::atanh(x); }},
      {"ceil", [](double x) { return std::ceil(x); }},
      {"cos", [](double x) { return std::cos(x); }},
      {"cosh", [](double x) { return std::cosh(x); }},
      {"erf", [](double x) { return std::erf(x); }},
      {"exp", [](double x) { return std::exp(x); }},
      {"exp2", [](double x) { return std::pow(2.0, x); }},
      {"floor", [](double x) { return std::floor(x); }},
      {"round", [](double x) { return std::nearbyint(x); }},
      {"sign", [](double x) { return double((x > 0) - (x < 0)); }},
      {"sin", [](double x) { return std::sin(x); }},
      {"sinh", [](double x) { return std::sinh(x); }},
      {"sqrt", [](double x) { return std::sqrt(x); }},
      {"square", [](double x) { return x * x; }},
      {"tan", [](double x) { return std::tan(x); }},
      {"tanh", [](double x) { return std::tanh(x); }},
      {"relu", [](double x) { return x > 0 ? x : 0; }},
      {"relu6", [](double x) { return x < 0   ? 0
                                      : x > 6 ? 6
                                              : x; }},
      {"sigmoid", sigmoid},
      {"silu", [](double x) { return x * sigmoid(x); }},
      {"softplus", [](double x) { return x > 40 ? x : std::log1p(std::exp(x)); }},
      {"softsign", [](double x) { return x / (1 + std::fabs(x)); }},
      {"inverse", [](double x) { return 1 / (x + 0.25); }, {{"epsilon", 0.25}}},
      {"rsqrt", [](double x) { return 1 / std::sqrt(x + 0.5); }, {{"epsilon", 0.5}}},
      {"log", [](double x) { return std::log(x + 0.125); }, {{"epsilon", 0.125}}},
      {"clip", [](double x) { return x < -1    ? -1
                                     : x > 1.5 ? 1.5
                                               : x; }, {{"alpha", -1.0}, {"beta", 1.5}}},
      {"threshold", [](double x) { return x > 0.5 ? x : 0.5; }, {{"alpha", 0.5}}},
      {"leaky_relu", [](double x) { return x < 0 ? 0.25 * x : x; }, {{"alpha", 0.25}}},
      {"elu", [](double x) { return x > 0 ? x : 0.5 * std::expm1(x); }, {{"alpha", 0.5}}},
      {"thresholded_relu", [](double x) { return x < 1 ? 0 : x; }, {{"alpha", 1.0}}},
      {"clamped_relu", [](double x) { return std::min(x < 0 ? 0.5 * x : x, 2.0); }, {{"alpha", 0.5}, {"beta", 2.0}}},
      {"linear_activation", [](double x) { return 3 * x + 0.5; }, {{"alpha", 3.0}, {"beta", 0.5}}},
      {"scaled_tanh", [](double x) { return 2 * std::tanh(0.5 * x); }, {{"alpha", 2.0}, {"beta", 0.5}}},
      {"sigmoid_hard",
       [](double x) { return std::min(std::max(0.25 * x + 0.5, 0.0), 1.0); },
       {{"alpha", 0.25}, {"beta", 0.5}}},
      {"gelu", [](double x) { return 0.5 * x * std::erfc(-x / std::sqrt(2.0)); }, {{"mode", std::string("EXACT")}}},
      {"gelu",
       [](double x) { return 0.5 * x * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x))); },
       {{"mode", std::string("TANH_APPROXIMATION")}}},
      {"gelu", [](double x) { return x * sigmoid(1.702 * x); }, {{"mode", std::string("SIGMOID_APPROXIMATION")}}},
  };
  return cases;
}

OpCase makeUnary(const UnaryCase &unary, TestTensor x) {
  OpCase op(unary.op, makeElementwise);
  const TensorDesc desc = x.desc;
  op.arg("x", std::move(x)).result(desc.dtype, desc.shape);
  for (const auto &[name, value] : unary.params)
    op.param(name, value);
  return op;
}

TEST(Elementwise, UnaryOps) {
  for (const UnaryCase &unary : unaryCases())
    for (DType dtype : {DType::fp16, DType::fp32})
      for (const Shape &shape : {Shape{}, Shape{3, 5}, Shape{1, 7, 1, 300}}) {
        TestTensor x = randomTensor(dtype, shape, 7, 8);
        OpCase op = makeUnary(unary, x);
        // tanh near its saturation, 1 + tanh near 0: the formulas themselves lose digits.
        expectEverywhere(
            op, [&](const Shape &i) { return unary.reference(x.get(flatten(i, shape))); }, unary.op, 1e-10);
      }
}

TEST(Elementwise, TableGivesTheSameBitsAsDirectEvaluation) {
  TestTensor all(DType::fp16, {65536});
  for (int i = 0; i < 65536; ++i)
    memcpy(all.bytes.data() + 2 * i, &i, 2);
  for (const UnaryCase &unary : unaryCases()) {
    TestTensor table = makeUnary(unary, all).run(2);
    for (int begin = 0; begin < 65536; begin += 1024) {
      TestTensor part(DType::fp16, {1024});
      memcpy(part.bytes.data(), all.bytes.data() + 2 * begin, 2048);
      TestTensor direct = makeUnary(unary, part).run();
      EXPECT_EQ(memcmp(direct.bytes.data(), table.bytes.data() + 2 * begin, 2048), 0) << unary.op << " from " << begin;
    }
  }
}

TEST(Elementwise, LimitsOfActivations) {
  const std::tuple<const char *, double, double> cases[] = {
      {"sigmoid", infinity, 1},   {"sigmoid", -infinity, 0},    {"relu", nan, nan},
      {"relu", -infinity, 0},     {"softsign", infinity, 1},    {"softsign", -infinity, -1},
      {"silu", -infinity, 0},     {"silu", infinity, infinity}, {"softplus", infinity, infinity},
      {"softplus", -infinity, 0}, {"exp", 12, infinity},        {"gelu", -infinity, 0},
  };
  for (const auto &[op, x, y] : cases) {
    OpCase test = makeUnary({op, {}, {{"mode", std::string("EXACT")}}}, TestTensor(DType::fp16, {1}, {x}));
    TestTensor out = test.run();
    EXPECT_TRUE(std::isnan(y) ? std::isnan(out.get(0)) : out.get(0) == y) << op << "(" << x << ") = " << out.get(0);
  }
}

double pythonMod(double x, double y) {
  const double mod = std::fmod(x, y);
  return mod != 0 && (mod < 0) != (y < 0) ? mod + y : mod;
}

struct BinaryCase {
  const char *op;
  double (*reference)(double, double);
  bool isCompare = false;
};

const BinaryCase binaryCases[] = {
    {"add", [](double x, double y) { return x + y; }},
    {"sub", [](double x, double y) { return x - y; }},
    {"mul", [](double x, double y) { return x * y; }},
    {"real_div", [](double x, double y) { return x / y; }},
    {"floor_div", [](double x, double y) { return std::floor(x / y); }},
    {"mod", pythonMod},
    {"pow", [](double x, double y) { return std::pow(x, y); }},
    {"maximum", [](double x, double y) { return x < y ? y : x; }},
    {"minimum", [](double x, double y) { return x < y ? x : y; }},
    {"equal", [](double x, double y) { return double(x == y); }, true},
    {"not_equal", [](double x, double y) { return double(x != y); }, true},
    {"less", [](double x, double y) { return double(x < y); }, true},
    {"less_equal", [](double x, double y) { return double(x <= y); }, true},
    {"greater", [](double x, double y) { return double(x > y); }, true},
    {"greater_equal", [](double x, double y) { return double(x >= y); }, true},
};

struct BroadcastCase {
  Shape x, y, z;
};

const BroadcastCase broadcastCases[] = {
    {{}, {}, {}},
    {{2, 3, 1, 5}, {2, 3, 1, 5}, {2, 3, 1, 5}},
    {{3, 1000}, {}, {3, 1000}},
    {{}, {3, 700}, {3, 700}},
    {{1, 6, 2, 50}, {1, 6, 1, 1}, {1, 6, 2, 50}},
    {{1, 6, 1, 1}, {1, 6, 2, 50}, {1, 6, 2, 50}},
    {{4, 3, 20}, {20}, {4, 3, 20}},
    {{2, 1, 5}, {1, 3, 1}, {2, 3, 5}},
    {{2, 1, 3, 1, 5}, {4, 1, 2, 1}, {2, 4, 3, 2, 5}},
    {{0, 3}, {3}, {0, 3}},
};

TEST(Elementwise, BinaryOpsAndBroadcasting) {
  for (const BinaryCase &binary : binaryCases)
    for (DType dtype : {DType::fp16, DType::fp32, DType::int32})
      for (const BroadcastCase &form : broadcastCases) {
        // Odd quarters and small integers: never a zero divisor, and equal pairs occur.
        const bool isInt = dtype == DType::int32;
        TestTensor x(dtype, form.x), y(dtype, form.y);
        for (int64_t i = 0; i < x.size(); ++i)
          x.set(i, isInt ? (i * 7) % 23 - 11 : ((i * 13) % 37 - 18) / 4.0);
        for (int64_t i = 0; i < y.size(); ++i)
          y.set(i, isInt ? (i % 2 ? -1 : 1) * (i % 5 + 1) : ((i * 6) % 26 + 1) / 4.0);
        OpCase op(binary.op, makeElementwise);
        op.arg("x", x).arg("y", y).result(binary.isCompare ? DType::boolean : dtype, form.z);
        const bool skipsPow = std::string(binary.op) == "pow" && isInt;
        expectEverywhere(
            op,
            [&](const Shape &i) {
              const double a = x.get(flatten(i, form.x)), b = y.get(flatten(i, form.y));
              const double value = binary.reference(a, b);
              return skipsPow && (a == 0 && b < 0) ? 0 : isInt ? std::trunc(value) : value;
            },
            std::string(binary.op) + " " + op.spec.results[0].str());
      }
}

TEST(Elementwise, IntegersWrapAndNeverTrap) {
  struct Case {
    const char *op;
    int32_t x, y, z;
  };
  const int32_t low = INT32_MIN, high = INT32_MAX;
  const Case cases[] = {
      {"add", high, 1, low},       {"sub", low, 1, high},  {"mul", 65536, 65536, 0},
      {"mul", low, -1, low},       {"floor_div", 7, 0, 0}, {"mod", 7, 0, 0},
      {"floor_div", low, -1, low}, {"mod", low, -1, 0},    {"floor_div", -7, 2, -4},
      {"mod", -7, 2, 1},           {"mod", 7, -2, -1},     {"real_div", -7, 2, -3},
      {"real_div", 7, 0, 0},       {"pow", 3, 4, 81},      {"pow", 2, 32, 0},
      {"pow", -1, -3, -1},         {"pow", 0, -1, 0},      {"maximum", low, high, high},
      {"minimum", low, high, low},
  };
  for (const Case &c : cases) {
    OpCase op(c.op, makeElementwise);
    op.arg("x", TestTensor(DType::int32, {1}, {double(c.x)})).arg("y", TestTensor(DType::int32, {1}, {double(c.y)}));
    op.result(DType::int32, {1});
    EXPECT_EQ(int32_t(op.run().get(0)), c.z) << c.op << "(" << c.x << ", " << c.y << ")";
  }
}

TEST(Elementwise, LogicalOps) {
  for (auto [op, truth] : {std::pair("logical_and", 0b1000), {"logical_or", 0b1110}, {"logical_xor", 0b0110}}) {
    OpCase test(op, makeElementwise);
    test.arg("x", TestTensor(DType::boolean, {4}, {0, 0, 1, 1}))
        .arg("y", TestTensor(DType::boolean, {4}, {0, 1, 0, 1}));
    test.result(DType::boolean, {4});
    expectEverywhere(test, [truth = truth](const Shape &i) { return double(truth >> i[0] & 1); }, op);
  }
  OpCase negation("logical_not", makeElementwise);
  negation.arg("x", TestTensor(DType::boolean, {2}, {0, 1})).result(DType::boolean, {2});
  expectEverywhere(negation, [](const Shape &i) { return double(i[0] == 0); }, "logical_not");
}

TEST(Elementwise, HalfSumsAreRoundedOnce) {
  // 2048 + 1 is a tie that goes to even; 2048 + 1 + 2^-10 would not be one. Also subnormals and overflow.
  const double values[][3] = {{2048, 1, 2048},
                              {2050, 1, 2052},
                              {65504, 15, 65504},
                              {65504, 16, infinity},
                              {0x1p-24, 0x1p-24, 0x1p-23},
                              {infinity, -infinity, nan}};
  for (const auto &v : values) {
    OpCase op("add", makeElementwise);
    op.arg("x", TestTensor(DType::fp16, {1}, {v[0]})).arg("y", TestTensor(DType::fp16, {1}, {v[1]}));
    const double found = op.result(DType::fp16, {1}).run().get(0);
    EXPECT_TRUE(found == v[2] || (std::isnan(found) && std::isnan(v[2]))) << v[0] << " + " << v[1] << " = " << found;
  }
}

TEST(Elementwise, Errors) {
  OpCase shapes("add", makeElementwise);
  shapes.arg("x", TestTensor(DType::fp16, {2, 3})).arg("y", TestTensor(DType::fp16, {2})).result(DType::fp16, {2, 3});
  EXPECT_NE(shapes.error().find("does not broadcast"), std::string::npos) << shapes.error();
  OpCase types("add", makeElementwise);
  types.arg("x", TestTensor(DType::fp16, {2})).arg("y", TestTensor(DType::fp32, {2})).result(DType::fp16, {2});
  EXPECT_NE(types.error().find("different dtypes"), std::string::npos) << types.error();
  OpCase missing("elu", makeElementwise);
  missing.arg("x", TestTensor(DType::fp16, {2})).result(DType::fp16, {2});
  EXPECT_NE(missing.error().find("parameter 'alpha' is missing"), std::string::npos) << missing.error();
}

TEST(Elementwise, EngineRules) {
  auto run = [](const char *name, double x, Params params = {}) {
    OpCase op = makeUnary({name, {}, std::move(params)}, TestTensor(DType::fp16, {1}, {x}));
    op.spec.numerics.name = "ane:test";
    op.spec.numerics.nanToInfinity = op.spec.numerics.lutActivations = true;
    return op.run().get(0);
  };
  EXPECT_EQ(run("relu", nan), infinity);
  EXPECT_EQ(run("sqrt", -1), 0);
  EXPECT_EQ(run("log", 0, {{"epsilon", 0.0}}), -45440);
  EXPECT_EQ(run("sigmoid", 0.5), roundTo(DType::fp16, sigmoid(0.5))) << "a knot of the table";
  EXPECT_NE(run("sigmoid", 0.25), roundTo(DType::fp16, sigmoid(0.25))) << "between two knots";
}

TEST(Cast, AllPairs) {
  const double values[] = {0, 1, -1, 2.5, -2.5, 127, 100.75, -128};
  for (DType from : {DType::fp16, DType::fp32, DType::int32, DType::boolean, DType::int8})
    for (DType to : {DType::fp16, DType::fp32, DType::int32, DType::boolean, DType::int8}) {
      TestTensor x(from, {8}, values);
      if (from == DType::boolean)
        x = TestTensor(from, {8}, {0, 1, 1, 0, 1, 0, 1, 1});
      OpCase op("cast", makeCast);
      op.arg("x", x).result(to, {8});
      expectEverywhere(
          op,
          [&](const Shape &i) {
            const double value = x.get(i[0]);
            return to == DType::boolean ? double(value != 0) : getInfo(to).isFloat ? value : std::trunc(value);
          },
          "cast");
    }
}

TEST(Cast, OutOfRange) {
  auto cast = [](DType from, double value, DType to) {
    OpCase op("cast", makeCast);
    return op.arg("x", TestTensor(from, {1}, {value})).result(to, {1}).run().get(0);
  };
  EXPECT_EQ(cast(DType::fp32, 1e10, DType::int32), INT32_MAX) << "floats saturate";
  EXPECT_EQ(cast(DType::fp32, -infinity, DType::int8), -128);
  EXPECT_EQ(cast(DType::fp32, nan, DType::int32), 0);
  EXPECT_EQ(cast(DType::int32, 257, DType::int8), 1) << "integers wrap";
  EXPECT_EQ(cast(DType::fp32, 65520, DType::fp16), infinity);
}

TEST(Select, Broadcasting) {
  for (DType dtype : {DType::fp16, DType::fp32, DType::boolean}) {
    TestTensor cond(DType::boolean, {2, 1, 3}), a = randomTensor(dtype, {4, 1}, 1, 5),
                                                b = randomTensor(dtype, {2, 4, 3}, 2, 5);
    for (int64_t i = 0; i < cond.size(); ++i)
      cond.set(i, i % 2);
    OpCase op("select", makeSelect);
    op.arg("cond", cond).arg("a", a).arg("b", b).result(dtype, {2, 4, 3});
    expectEverywhere(
        op,
        [&](const Shape &i) {
          return cond.get(flatten(i, {2, 1, 3})) ? a.get(flatten(i, {4, 1})) : b.get(flatten(i, {2, 4, 3}));
        },
        "select", 0);
  }
}

TEST(ChannelOps, PreluAndSoftplus) {
  TestTensor x = randomTensor(DType::fp16, {2, 3, 1, 300}, 3, 4), alpha(DType::fp16, {3}, {0.5, -1, 2}),
             beta(DType::fp16, {3}, {1, 0.25, -2});
  OpCase prelu("prelu", makePrelu);
  prelu.arg("x", x).arg("alpha", alpha).result(DType::fp16, {2, 3, 1, 300});
  expectEverywhere(
      prelu,
      [&](const Shape &i) {
        const double value = x.get(flatten(i, {2, 3, 1, 300}));
        return value < 0 ? alpha.get(i[1]) * value : value;
      },
      "prelu");
  OpCase softplus("softplus_parametric", makeSoftplusParametric);
  softplus.arg("x", x).arg("alpha", alpha).arg("beta", beta).result(DType::fp16, {2, 3, 1, 300});
  expectEverywhere(
      softplus,
      [&](const Shape &i) {
        return alpha.get(i[1]) * std::log1p(std::exp(beta.get(i[1]) * x.get(flatten(i, {2, 3, 1, 300}))));
      },
      "softplus_parametric");
}

TEST(ChannelOps, QuantizeAndBack) {
  for (int axis : {0, 1, -1}) {
    const Shape shape = {4, 3, 5};
    const int64_t channels = shape[axis < 0 ? axis + 3 : axis];
    TestTensor x = randomTensor(DType::fp16, shape, 5, 40), scale(DType::fp16, {channels}),
               zero(DType::int8, {channels});
    for (int64_t c = 0; c < channels; ++c)
      scale.set(c, 0.125 * (c + 1)), zero.set(c, 3 * c - 4);
    OpCase quantize("quantize", makeQuantize);
    quantize.arg("input", x)
        .arg("zero_point", zero)
        .arg("scale", scale)
        .param("axis", int64_t(axis))
        .result(DType::int8, shape);
    TestTensor q = expectEverywhere(
        quantize,
        [&](const Shape &i) {
          const int64_t c = i[axis < 0 ? axis + 3 : axis];
          const double value = std::nearbyint(x.get(flatten(i, shape)) / scale.get(c)) + zero.get(c);
          return std::min(std::max(value, -128.0), 127.0);
        },
        "quantize");
    OpCase back("dequantize", makeDequantize);
    back.arg("input", q)
        .arg("zero_point", zero)
        .arg("scale", scale)
        .param("axis", int64_t(axis))
        .result(DType::fp16, shape);
    expectEverywhere(
        back,
        [&](const Shape &i) {
          const int64_t c = i[axis < 0 ? axis + 3 : axis];
          return scale.get(c) * (q.get(flatten(i, shape)) - zero.get(c));
        },
        "dequantize");
  }
}

} // namespace
