// Reductions, cumulative sums and normalisations against double references over all sets of axes.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

using namespace anert;

namespace {

using Values = std::vector<double>;

double sumOf(const Values &v, double (*map)(double)) {
  long double sum = 0;
  for (double x : v)
    sum += map(x);
  return double(sum);
}
double same(double x) { return x; }
double squared(double x) { return x * x; }
double magnitude(double x) { return std::fabs(x); }

struct ReduceCase {
  const char *op;
  double (*reference)(const Values &);
};

const ReduceCase reduceCases[] = {
    {"reduce_sum", [](const Values &v) { return sumOf(v, same); }},
    {"reduce_mean", [](const Values &v) { return sumOf(v, same) / double(v.size()); }},
    {"reduce_sum_square", [](const Values &v) { return sumOf(v, squared); }},
    {"reduce_l1_norm", [](const Values &v) { return sumOf(v, magnitude); }},
    {"reduce_l2_norm", [](const Values &v) { return std::sqrt(sumOf(v, squared)); }},
    {"reduce_log_sum", [](const Values &v) { return std::log(sumOf(v, same)); }},
    {"reduce_log_sum_exp", [](const Values &v) { return std::log(sumOf(v, [](double x) { return std::exp(x); })); }},
    {"reduce_prod",
     [](const Values &v) {
       double product = 1;
       for (double x : v)
         product *= x;
       return product;
     }},
    {"reduce_max", [](const Values &v) { return *std::max_element(v.begin(), v.end()); }},
    {"reduce_min", [](const Values &v) { return *std::min_element(v.begin(), v.end()); }},
};

const Shape shapes[] = {{7}, {2, 3, 4, 5}, {1, 6, 1, 300}, {3, 1, 2}, {2, 2, 3, 2, 2}, {1, 40, 1, 1}};

/// The set of axes with the bits of `set`.
Shape axesOf(unsigned set, size_t rank, bool negative) {
  Shape axes;
  for (size_t i = 0; i < rank; ++i)
    if (set >> i & 1)
      axes.push_back(negative ? int64_t(i) - int64_t(rank) : int64_t(i));
  return axes;
}

Shape reducedShape(const Shape &shape, unsigned set, bool keep) {
  Shape result;
  for (size_t i = 0; i < shape.size(); ++i)
    if (!(set >> i & 1))
      result.push_back(shape[i]);
    else if (keep)
      result.push_back(1);
  return result;
}

/// The elements of each group, in row-major order of the groups.
std::vector<Values> groupsOf(const TestTensor &x, unsigned set) {
  const Shape shape = shapeOf(x), kept = reducedShape(shape, set, true);
  std::vector<Values> groups(countElements(kept));
  for (int64_t i = 0; i < x.size(); ++i)
    groups[flatten(unflatten(i, shape), kept)].push_back(x.get(i));
  return groups;
}

TEST(Reduce, AllOpsAxesAndTypes) {
  for (const ReduceCase &reduce : reduceCases)
    for (DType dtype : {DType::fp16, DType::fp32, DType::int32})
      for (const Shape &shape : shapes)
        for (unsigned set = 1; set < 1u << shape.size(); ++set) {
          const bool keep = set % 2;
          TestTensor x = randomTensor(dtype, shape, set, 4);
          if (std::string(reduce.op) == "reduce_log_sum")
            for (int64_t i = 0; i < x.size(); ++i)
              x.set(i, std::fabs(x.get(i)) + 1);
          const bool isProd = std::string(reduce.op) == "reduce_prod";
          if (isProd) // Exact in any order.
            for (int64_t i = 0; i < x.size(); ++i)
              x.set(i, (i % 3 ? 1 : 2) * (i % 5 ? 1 : -1) * (i < 20 ? 1 : i % 3 && i % 5 ? 1 : 0.5 * 2));
          const std::vector<Values> groups = groupsOf(x, set);
          if (isProd && groups[0].size() > 40)
            continue;
          OpCase op(reduce.op, makeReduce);
          op.arg("x", x).param("axes", axesOf(set, shape.size(), set % 3 == 0)).param("keep_dims", keep);
          op.result(dtype, reducedShape(shape, set, keep));
          const Shape result = shapeOf(TestTensor(dtype, op.spec.results[0].shape));
          // Sums of random numbers may cancel: their error is relative to the magnitudes.
          expectEverywhere(
              op,
              [&](const Shape &i) {
                const double value = reduce.reference(groups[flatten(i, result)]);
                return dtype == DType::int32 ? std::trunc(value) : value;
              },
              std::string(reduce.op) + " of " + x.desc.str(), 1e-11);
        }
}

TEST(Reduce, AxesDefaultToAll) {
  OpCase op("reduce_sum", makeReduce);
  op.arg("x", TestTensor(DType::fp32, {2, 2}, {1, 2, 3, 4})).result(DType::fp32, {});
  EXPECT_EQ(op.run().get(0), 10);
}

TEST(Reduce, ArgMaxAndArgMin) {
  for (const Shape &shape : shapes)
    for (size_t axis = 0; axis < shape.size(); ++axis)
      for (bool largest : {true, false}) {
        TestTensor x(DType::fp16, shape);
        for (int64_t i = 0; i < x.size(); ++i)
          x.set(i, (i * 5) % 7); // Many ties.
        OpCase op(largest ? "reduce_argmax" : "reduce_argmin", makeReduce);
        op.arg("x", x).param("axis", int64_t(axis)).param("keep_dims", false);
        op.result(DType::int32, reducedShape(shape, 1u << axis, false));
        const std::vector<Values> groups = groupsOf(x, 1u << axis);
        const Shape result = reducedShape(shape, 1u << axis, false);
        expectEverywhere(
            op,
            [&](const Shape &i) {
              const Values &v = groups[flatten(i, result)];
              return double((largest ? std::max_element(v.begin(), v.end()) : std::min_element(v.begin(), v.end())) -
                            v.begin());
            },
            op.spec.op, 0);
      }
}

TEST(Reduce, SpecialValues) {
  auto reduce = [](const char *name, std::vector<double> values) {
    OpCase op(name, makeReduce);
    const int64_t size = values.size();
    return op.arg("x", TestTensor(DType::fp16, {size}, values)).result(DType::fp16, {}).run().get(0);
  };
  EXPECT_TRUE(std::isnan(reduce("reduce_max", {1, NAN, 3})));
  EXPECT_TRUE(std::isnan(reduce("reduce_min", {1, 3, NAN})));
  EXPECT_EQ(reduce("reduce_log_sum_exp", {-INFINITY, -INFINITY}), -INFINITY);
  EXPECT_EQ(reduce("reduce_log_sum_exp", {1, INFINITY}), INFINITY);
  EXPECT_EQ(reduce("reduce_log_sum_exp", {60000, 60000}), roundTo(DType::fp16, 60000 + std::log(2)));
  EXPECT_EQ(reduce("reduce_sum", std::vector<double>(4096, 1)), 4096) << "wide accumulation";
}

TEST(Reduce, Errors) {
  auto error = [](const char *name, std::vector<int64_t> axes, Shape result) {
    OpCase op(name, makeReduce);
    return op.arg("x", TestTensor(DType::fp16, {2, 3})).param("axes", axes).result(DType::fp16, result).error();
  };
  EXPECT_NE(error("reduce_sum", {2}, {2}).find("axis 2 is outside [-2, 2)"), std::string::npos);
  EXPECT_NE(error("reduce_sum", {0, -2}, {3}).find("listed twice"), std::string::npos);
  EXPECT_NE(error("reduce_sum", {0}, {2}).find("give the shape [3]"), std::string::npos);
}

TEST(Cumsum, AllForms) {
  for (DType dtype : {DType::fp16, DType::int32})
    for (const Shape &shape : shapes)
      for (size_t axis = 0; axis < shape.size(); ++axis)
        for (int form = 0; form < 4; ++form) {
          const bool exclusive = form & 1, reverse = form & 2;
          TestTensor x = randomTensor(dtype, shape, form, 6);
          OpCase op("cumsum", makeCumsum);
          op.arg("x", x)
              .param("axis", int64_t(axis))
              .param("exclusive", exclusive)
              .param("reverse", reverse)
              .result(dtype, shape);
          expectEverywhere(
              op,
              [&](const Shape &index) {
                double sum = 0;
                Shape at = index;
                for (int64_t j = 0; j < shape[axis]; ++j) {
                  at[axis] = j;
                  const bool before = reverse ? j > index[axis] : j < index[axis];
                  if (before || (j == index[axis] && !exclusive))
                    sum += x.get(flatten(at, shape));
                }
                return sum;
              },
              "cumsum of " + x.desc.str());
        }
}

TEST(Softmax, AllAxes) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (const Shape &shape : shapes)
      for (size_t axis = 0; axis < shape.size(); ++axis)
        for (double scale : {1.0, 300.0}) {
          TestTensor x = randomTensor(dtype, shape, axis, scale);
          OpCase op("softmax", makeSoftmax);
          op.arg("x", x).param("axis", int64_t(axis) - int64_t(shape.size())).result(dtype, shape);
          const std::vector<Values> groups = groupsOf(x, 1u << axis);
          const Shape kept = reducedShape(shape, 1u << axis, true);
          expectEverywhere(
              op,
              [&](const Shape &i) {
                const Values &v = groups[flatten(i, kept)];
                const double largest = *std::max_element(v.begin(), v.end());
                double sum = 0;
                for (double value : v)
                  sum += std::exp(value - largest);
                return std::exp(x.get(flatten(i, shape)) - largest) / sum;
              },
              "softmax of " + x.desc.str());
        }
}

TEST(Softmax, MaskedEntriesAreZero) {
  OpCase op("softmax", makeSoftmax);
  op.arg("x", TestTensor(DType::fp16, {4}, {1, -INFINITY, 1, -65504})).result(DType::fp16, {4});
  TestTensor out = op.run();
  for (int i = 0; i < 4; ++i)
    EXPECT_EQ(out.get(i), i % 2 ? 0 : 0.5);
}

double meanOf(const Values &v) { return sumOf(v, same) / double(v.size()); }
double varianceOf(const Values &v) {
  const double mean = meanOf(v);
  double sum = 0;
  for (double x : v)
    sum += (x - mean) * (x - mean);
  return sum / double(v.size());
}

TEST(LayerNorm, AllAxes) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (const Shape &shape : shapes)
      for (unsigned set = 1; set < 1u << shape.size(); ++set)
        for (bool affine : {false, true}) {
          TestTensor x = randomTensor(dtype, shape, set, 4);
          Shape normalised;
          for (int64_t axis : axesOf(set, shape.size(), false))
            normalised.push_back(shape[axis]);
          TestTensor gamma = randomTensor(dtype, normalised, 1, 2), beta = randomTensor(dtype, normalised, 2, 2);
          OpCase op("layer_norm", makeLayerNorm);
          op.arg("x", x).param("axes", axesOf(set, shape.size(), false)).param("epsilon", 0.01).result(dtype, shape);
          if (affine)
            op.arg("gamma", gamma).arg("beta", beta);
          const std::vector<Values> groups = groupsOf(x, set);
          const Shape kept = reducedShape(shape, set, true);
          // gamma * x + beta may cancel.
          const double slack = dtype == DType::fp32 ? 1e-9 : 1e-7;
          expectEverywhere(
              op,
              [&](const Shape &i) {
                const Values &v = groups[flatten(i, kept)];
                const double y = (x.get(flatten(i, shape)) - meanOf(v)) / std::sqrt(varianceOf(v) + 0.01);
                Shape inner;
                for (int64_t axis : axesOf(set, shape.size(), false))
                  inner.push_back(i[axis]);
                return affine ? y * gamma.get(flatten(inner, normalised)) + beta.get(flatten(inner, normalised)) : y;
              },
              "layer_norm of " + x.desc.str(), slack);
        }
}

TEST(ChannelNorms, InstanceAndBatch) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (const Shape &shape : {Shape{2, 5, 3, 4}, Shape{1, 7, 1, 300}, Shape{3, 4, 6}, Shape{2, 3, 1, 1}}) {
      TestTensor x = randomTensor(dtype, shape, 9, 4), gamma = randomTensor(dtype, {shape[1]}, 1, 2),
                 beta = randomTensor(dtype, {shape[1]}, 2, 2), mean = randomTensor(dtype, {shape[1]}, 3),
                 variance(dtype, {shape[1]});
      for (int64_t c = 0; c < shape[1]; ++c)
        variance.set(c, 0.5 * (c + 1));
      const unsigned spatial = ((1u << shape.size()) - 1) & ~3u;
      const std::vector<Values> planes = groupsOf(x, spatial);
      auto at = [&](const Shape &i) { return x.get(flatten(i, shape)); };
      OpCase instance("instance_norm", makeInstanceNorm);
      instance.arg("x", x).arg("gamma", gamma).arg("beta", beta).param("epsilon", 0.01).result(dtype, shape);
      expectEverywhere(
          instance,
          [&](const Shape &i) {
            const Values &v = planes[i[0] * shape[1] + i[1]];
            return (at(i) - meanOf(v)) / std::sqrt(varianceOf(v) + 0.01) * gamma.get(i[1]) + beta.get(i[1]);
          },
          "instance_norm", 1e-7);
      OpCase batch("batch_norm", makeBatchNorm);
      batch.arg("x", x).arg("mean", mean).arg("variance", variance).arg("gamma", gamma).arg("beta", beta);
      batch.param("epsilon", 0.01).result(dtype, shape);
      expectEverywhere(
          batch,
          [&](const Shape &i) {
            return gamma.get(i[1]) * (at(i) - mean.get(i[1])) / std::sqrt(variance.get(i[1]) + 0.01) + beta.get(i[1]);
          },
          "batch_norm", 1e-9);
    }
}

TEST(ChannelNorms, L2AndLocalResponse) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (const Shape &shape : {Shape{2, 5, 3, 4}, Shape{1, 7, 1, 300}, Shape{3, 4, 6}, Shape{2, 3, 1, 1}}) {
      TestTensor x = randomTensor(dtype, shape, 9, 4);
      auto at = [&](const Shape &i) { return x.get(flatten(i, shape)); };
      const unsigned lastThree = 7u << (shape.size() - 3);
      const std::vector<Values> cubes = groupsOf(x, lastThree);
      OpCase l2("l2_norm", makeL2Norm);
      l2.arg("x", x).param("epsilon", 0.01).result(dtype, shape);
      expectEverywhere(
          l2,
          [&](const Shape &i) {
            const Values &v = cubes[shape.size() == 4 ? i[0] : 0];
            return at(i) / std::sqrt(sumOf(v, squared) + 0.01);
          },
          "l2_norm");
      for (int64_t size : {1, 2, 3, 5, 20}) {
        OpCase local("local_response_norm", makeLocalResponseNorm);
        local.arg("x", x)
            .param("size", size)
            .param("alpha", 0.5)
            .param("beta", 0.75)
            .param("k", 2.0)
            .result(dtype, shape);
        expectEverywhere(
            local,
            [&](const Shape &i) {
              double sum = 0;
              for (int64_t c = i[1] - size / 2; c < i[1] - size / 2 + size; ++c) {
                Shape other = i;
                other[1] = c;
                if (c >= 0 && c < shape[1])
                  sum += at(other) * at(other);
              }
              return at(i) / std::pow(2 + 0.5 / double(size) * sum, 0.75);
            },
            "local_response_norm");
      }
    }
}

} // namespace
