// rnn, gru and lstm against their equations, one number at a time in double.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "KernelReference.h"

namespace anert {
llvm::Expected<std::unique_ptr<Kernel>> makeRnn(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeGru(const KernelSpec &spec);
llvm::Expected<std::unique_ptr<Kernel>> makeLstm(const KernelSpec &spec);
} // namespace anert

using namespace anert;

namespace {

constexpr int64_t steps = 5, batch = 3, inputs = 7, hidden = 6;
using Row = std::vector<double>;

double activate(const std::string &name, double x) {
  if (name == "sigmoid")
    return 0.5 + 0.5 * std::tanh(x / 2);
  if (name == "relu")
    return std::fmax(x, 0);
  if (name == "hard_sigmoid")
    return x < -2.5 ? 0 : x > 2.5 ? 1 : 0.2 * x + 0.5;
  return name == "linear" ? x : 1 - 2 / (std::exp(2 * x) + 1);
}

struct Options {
  DType dtype = DType::fp32;
  std::string direction = "forward", recurrent = "sigmoid", cell = "tanh", output = "tanh";
  bool sequence = true, bias = true, constant = true, extra = false, resetAfter = false;
  double clip = 0;    ///< 0: absent.
  double slack = 1;   ///< Allowed error, in units of about one rounding.
  double scale = 0.9; ///< Of the numbers in all operands.

  std::string str() const {
    return getName(dtype).str() + " " + direction + " " + recurrent + " " + cell + " " + output +
           (sequence ? " sequence" : "") + (bias ? " bias" : "") + (constant ? " constant" : "") +
           (extra ? " extra" : "") + (resetAfter ? " reset_after" : "") + (clip != 0 ? " clip" : "");
  }
};

/// An op with `gates` gates, its operands, and what the equations need to read them.
class Recurrent {
public:
  Recurrent(const std::string &name, OpCase::Factory factory, int64_t gates, const Options &options)
      : op(name, factory), options(options), gates(gates), directions(options.direction == "bidirectional" ? 2 : 1) {
    const DType dtype = options.dtype;
    add("x", {steps, batch, inputs}, false);
    add("initial_h", {batch, directions * hidden}, false);
    if (gates == 4)
      add("initial_c", {batch, directions * hidden}, false);
    for (const std::string suffix : {"", "_back"}) {
      if (suffix == "_back" && directions == 1)
        break;
      add("weight_ih" + suffix, {gates * hidden, inputs}, options.constant);
      add("weight_hh" + suffix, {gates * hidden, hidden}, options.constant);
      if (options.bias)
        add("bias" + suffix, {gates * hidden}, true);
      if (options.extra && gates == 4)
        add("peephole" + suffix, {3 * hidden}, true);
    }
    if (options.extra && gates == 3)
      add("input_bias", {gates * hidden}, true);
    op.param("direction", options.direction).param("output_sequence", options.sequence);
    op.param("activation", options.output).param("recurrent_activation", options.recurrent);
    op.param("cell_activation", options.cell).param("reset_after", options.resetAfter);
    if (options.clip != 0)
      op.param("clip", options.clip);
    op.result(dtype, {options.sequence ? steps : 1, batch, directions * hidden});
    for (int i = 0; i < (gates == 4 ? 2 : 1); ++i)
      op.result(dtype, {batch, directions * hidden});
  }

  /// Compares with the equations: step(direction, sums of x for all gates, h, c) changes h and c.
  using Step = std::function<void(int64_t direction, const Row &x, Row &h, Row &c)>;
  void expect(const Step &step) {
    SCOPED_TRACE(op.spec.op + " " + options.str());
    std::vector<TestTensor> out = runAllEverywhere(op);
    ASSERT_EQ(out.size(), gates == 4 ? 3u : 2u);
    for (int64_t d = 0; d < directions; ++d)
      for (int64_t b = 0; b < batch; ++b) {
        Row h(hidden), c(hidden);
        for (int64_t j = 0; j < hidden; ++j) {
          h[j] = get("initial_h", (b * directions + d) * hidden + j);
          c[j] = gates == 4 ? get("initial_c", (b * directions + d) * hidden + j) : 0;
        }
        for (int64_t t = 0; t < steps; ++t) {
          const bool backward = d == 1 || options.direction == "reverse";
          const int64_t place = backward ? steps - 1 - t : t;
          Row x(inputs);
          for (int64_t i = 0; i < inputs; ++i)
            x[i] = get("x", (place * batch + b) * inputs + i);
          step(d, x, h, c);
          if (options.sequence)
            expectRow(out[0], (d == 1 ? place : t) * batch + b, d, h);
        }
        if (!options.sequence)
          expectRow(out[0], b, d, h);
        expectRow(out[1], b, d, h);
        if (gates == 4)
          expectRow(out[2], b, d, c);
      }
  }

  /// Row `row` of a matrix times a vector.
  double dot(const std::string &name, int64_t d, int64_t row, const Row &vector) const {
    double sum = 0;
    for (size_t i = 0; i < vector.size(); ++i)
      sum += get(name + (d ? "_back" : ""), row * int64_t(vector.size()) + int64_t(i)) * vector[i];
    return sum;
  }
  /// An element of a vector that may be absent.
  double vector(const std::string &name, int64_t d, int64_t i) const { return get(name + (d ? "_back" : ""), i); }
  double recurrent(double x) const { return activate(options.recurrent, x); }
  double cell(double x) const { return activate(options.cell, x); }
  double output(double x) const { return activate(options.output, x); }

  OpCase op;
  Options options;

private:
  void add(const std::string &name, const Shape &shape, bool constant) {
    TestTensor tensor = randomTensor(options.dtype, shape, unsigned(tensors.size()) + 1, options.scale);
    tensors.emplace_back(name, tensor);
    op.arg(name, std::move(tensor), constant);
  }
  double get(const std::string &name, int64_t i) const {
    for (const auto &[key, tensor] : tensors)
      if (key == name)
        return tensor.get(i);
    return 0;
  }
  void expectRow(const TestTensor &out, int64_t row, int64_t d, const Row &expected) const {
    const double ulp = options.slack * (options.dtype == DType::fp16 ? 0x1p-10 : 0x1p-20);
    for (int64_t j = 0; j < hidden; ++j)
      EXPECT_NEAR(out.get((row * directions + d) * hidden + j), expected[j],
                  ulp * std::fmax(1, std::fabs(expected[j])));
  }

  int64_t gates, directions;
  std::vector<std::pair<std::string, TestTensor>> tensors;
};

void expectRnn(const Options &options) {
  Recurrent rnn("rnn", makeRnn, 1, options);
  rnn.expect([&](int64_t d, const Row &x, Row &h, Row &) {
    Row next(hidden);
    for (int64_t j = 0; j < hidden; ++j)
      next[j] = rnn.output(rnn.dot("weight_ih", d, j, x) + rnn.dot("weight_hh", d, j, h) + rnn.vector("bias", d, j));
    h = next;
  });
}

/// Gates in the order reset, output, update.
void expectGru(const Options &options) {
  Recurrent gru("gru", makeGru, 3, options);
  gru.expect([&](int64_t d, const Row &x, Row &h, Row &) {
    auto gate = [&](int64_t row, const Row &state) {
      return gru.dot("weight_ih", d, row, x) + gru.vector("input_bias", d, row) + gru.dot("weight_hh", d, row, state) +
             gru.vector("bias", d, row);
    };
    Row reset(hidden), resetH(hidden), next(hidden);
    for (int64_t j = 0; j < hidden; ++j) {
      reset[j] = gru.recurrent(gate(j, h));
      resetH[j] = reset[j] * h[j];
    }
    for (int64_t j = 0; j < hidden; ++j) {
      const int64_t row = hidden + j;
      const double after = gru.dot("weight_hh", d, row, h) + gru.vector("bias", d, row);
      const double open = gru.output(options.resetAfter ? gru.dot("weight_ih", d, row, x) +
                                                              gru.vector("input_bias", d, row) + reset[j] * after
                                                        : gate(row, resetH));
      const double update = gru.recurrent(gate(2 * hidden + j, h));
      next[j] = (1 - update) * open + update * h[j];
    }
    h = next;
  });
}

/// Gates in the order input, forget, output, cell.
void expectLstm(const Options &options) {
  Recurrent lstm("lstm", makeLstm, 4, options);
  lstm.expect([&](int64_t d, const Row &x, Row &h, Row &c) {
    Row next(hidden);
    for (int64_t j = 0; j < hidden; ++j) {
      auto gate = [&](int64_t k) {
        const int64_t row = k * hidden + j;
        return lstm.dot("weight_ih", d, row, x) + lstm.dot("weight_hh", d, row, h) + lstm.vector("bias", d, row);
      };
      const double in = lstm.recurrent(gate(0) + lstm.vector("peephole", d, j) * c[j]);
      const double forget = lstm.recurrent(gate(1) + lstm.vector("peephole", d, hidden + j) * c[j]);
      c[j] = forget * c[j] + in * lstm.cell(gate(3));
      if (options.clip != 0)
        c[j] = std::fmin(options.clip, std::fmax(-options.clip, c[j]));
      const double open = lstm.recurrent(gate(2) + lstm.vector("peephole", d, 2 * hidden + j) * c[j]);
      next[j] = open * lstm.output(c[j]);
    }
    h = next;
  });
}

template <typename Fn> void forEachOptions(const std::vector<std::string> &directions, Fn fn) {
  for (DType dtype : {DType::fp16, DType::fp32})
    for (const std::string &direction : directions)
      for (int bits = 0; bits < 16; ++bits) {
        Options options;
        options.dtype = dtype, options.direction = direction;
        options.sequence = bits & 1, options.bias = bits & 2, options.constant = bits & 4, options.extra = bits & 8;
        fn(options);
      }
}

const std::string activations[] = {"tanh", "scaled_tanh", "sigmoid", "hard_sigmoid", "relu", "linear"};

TEST(Recurrent, Rnn) {
  forEachOptions({"forward", "reverse"}, expectRnn);
  for (const std::string &name : activations) {
    Options options;
    options.output = name;
    expectRnn(options);
  }
}

TEST(Recurrent, Gru) {
  forEachOptions({"forward", "reverse"}, [](Options options) {
    expectGru(options);
    options.resetAfter = true;
    expectGru(options);
  });
  for (const std::string &first : activations)
    for (const std::string &second : activations) {
      Options options;
      options.recurrent = first;
      options.slack = 16, options.scale = 0.4; // Gates outside of [0, 1] make states grow, and their errors with them.
      options.output = second;
      expectGru(options);
    }
}

TEST(Recurrent, Lstm) {
  forEachOptions({"forward", "reverse", "bidirectional"}, [](Options options) {
    expectLstm(options);
    options.clip = 0.25;
    expectLstm(options);
  });
  for (const std::string &first : activations)
    for (const std::string &second : activations) {
      Options options;
      options.recurrent = options.cell = first, options.output = second, options.slack = 16, options.scale = 0.4;
      expectLstm(options);
    }
}

TEST(Recurrent, Errors) {
  auto find = [](const OpCase &op, const std::string &text) {
    EXPECT_NE(op.error().find(text), std::string::npos) << op.error();
  };
  Options options;
  options.direction = "bidirectional";
  find(Recurrent("rnn", makeRnn, 1, options).op, "direction is 'bidirectional', allowed are forward, reverse");
  options.direction = "forward", options.output = "softmax";
  find(Recurrent("gru", makeGru, 3, options).op,
       "activation is 'softmax', allowed are tanh, scaled_tanh, sigmoid, hard_sigmoid");
  options.output = "tanh", options.clip = -1;
  find(Recurrent("lstm", makeLstm, 4, options).op, "must not be negative");
  options.clip = 0;
  find(Recurrent("gru", makeGru, 1, options).op, "weight_ih is tensor<fp32, [6, 7]>, expected the shape [18, 7]");
  Recurrent lstm("lstm", makeLstm, 4, options);
  lstm.op.spec.results.pop_back();
  find(lstm.op, "2 results, expected three");
  Recurrent both("lstm", makeLstm, 4, options);
  both.op.spec.params[0].second = std::string("bidirectional");
  find(both.op, "initial_h is tensor<fp32, [3, 6]>, expected the shape [3, 12]");
}

} // namespace
