// cast, select, prelu, softplus_parametric, quantize and dequantize: elementwise ops with a rule of their own.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Scalar.h"
#include "ElementwiseBroadcast.h"
#include "ElementwiseRows.h"
#include "Readers.h"
#include "ShapeMoves.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

namespace anert {
namespace {

using MadeKernel = llvm::Expected<std::unique_ptr<Kernel>>;
constexpr int64_t parallelGrain = 8192;

/// Element by element into another type.
class CastKernel final : public Kernel {
public:
  CastKernel(const KernelSpec &spec, DType from)
      : from(getElementAccess(from)), to(getElementAccess(spec.results[0].dtype)), numerics(spec.numerics),
        size(spec.results[0].numElements()) {}

  int64_t flops() const override { return size; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    parallelFor(context.pool, size, parallelGrain, [&](int64_t begin, int64_t end) {
      double values[rowChunk];
      int64_t integers[rowChunk];
      for (int64_t at = begin; at < end; at += rowChunk) {
        const int64_t count = std::min(rowChunk, end - at);
        if (from.isFloat) {
          from.loadDoubles(from.at(in[0], at), 1, count, values);
          applyInputRules(numerics, values, count);
          to.storeDoubles(values, count, to.at(out[0], at));
        } else {
          from.loadInts(from.at(in[0], at), 1, count, integers);
          to.storeInts(integers, count, to.at(out[0], at));
        }
      }
    });
    return llvm::Error::success();
  }

private:
  const ElementAccess &from, &to;
  Numerics numerics;
  int64_t size;
};

/// cond ? a : b with broadcasting; elements are copied bit by bit.
class SelectKernel final : public Kernel {
public:
  SelectKernel(unsigned bytes, Broadcast plan) : bytes(bytes), plan(std::move(plan)) {}

  int64_t flops() const override { return plan.size(); }
  bool canOverwrite(unsigned) const override { return true; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    parallelFor(context.pool, plan.size(), parallelGrain, [&](int64_t begin, int64_t end) {
      plan.forEachRow(begin, end, [&](const BroadcastRow &row) {
        switch (bytes) {
        case 1:
          return copyRow<uint8_t>(in, out[0], row);
        case 2:
          return copyRow<uint16_t>(in, out[0], row);
        case 4:
          return copyRow<uint32_t>(in, out[0], row);
        default:
          return copyRow<uint64_t>(in, out[0], row);
        }
      });
    });
    return llvm::Error::success();
  }

private:
  template <typename T> static void copyRow(const void *const *in, void *out, const BroadcastRow &row) {
    const uint8_t *cond = static_cast<const uint8_t *>(in[0]) + row.in[0];
    const T *a = static_cast<const T *>(in[1]) + row.in[1], *b = static_cast<const T *>(in[2]) + row.in[2];
    T *to = static_cast<T *>(out) + row.out;
    for (int64_t i = 0; i < row.count; ++i)
      to[i] = cond[i * row.stride[0]] ? a[i * row.stride[1]] : b[i * row.stride[2]];
  }

  unsigned bytes;
  Broadcast plan;
};

/// fn(x, a, b) with a and b given per channel, per tensor (a scalar), or by their default.
class ChannelKernel final : public Kernel {
public:
  using Function = double (*)(double x, double a, double b);
  /// The operand in position `index` of the flattened operands, or a fixed value if that is -1.
  struct Parameter {
    int index;
    double value;
    DType type;
    bool isScalar;
  };

  ChannelKernel(const KernelSpec &spec, DType input, Function fn, unsigned axis, Parameter a, Parameter b)
      : fn(fn), input(getElementAccess(input)), result(getElementAccess(spec.results[0].dtype)), a(a), b(b),
        numerics(spec.numerics), size(spec.results[0].numElements()) {
    const llvm::ArrayRef<int64_t> shape = spec.results[0].shape;
    for (unsigned i = axis + 1; i < shape.size(); ++i)
      inner *= shape[i];
    channels = shape.empty() ? 1 : shape[axis];
  }

  int64_t flops() const override { return 2 * size; }
  bool canOverwrite(unsigned index) const override { return index == 0; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    parallelFor(context.pool, inner ? size / inner : 0,
                std::max<int64_t>(1, parallelGrain / std::max<int64_t>(1, inner)), [&](int64_t begin, int64_t end) {
                  for (int64_t row = begin; row < end; ++row)
                    runRow(in, out[0], row);
                });
    return llvm::Error::success();
  }

  llvm::Expected<std::unique_ptr<ElementReader>> makeReader(const KernelSpec &spec, unsigned) const override {
    llvm::SmallVector<const void *, 3> in;
    for (const KernelArg &arg : spec.args)
      for (const KernelOperand &operand : arg.operands)
        in.push_back(operand.constant);
    for (const Parameter *parameter : {&a, &b})
      if (parameter->index >= 0 && !in[parameter->index])
        return nullptr;
    return std::make_unique<Reader>(std::make_unique<ChannelKernel>(*this), spec.args[0].operands[0], std::move(in));
  }

private:
  /// A constant element by element; the kernel's own arithmetic.
  class Reader final : public ElementReader {
  public:
    Reader(std::unique_ptr<const ChannelKernel> kernel, const KernelOperand &x, llvm::SmallVector<const void *, 3> in)
        : kernel(std::move(kernel)), x(x), in(std::move(in)) {}
    void read(int64_t begin, int64_t count, void *to) const override {
      const int64_t end = begin + count;
      while (begin < end) {
        const int64_t row = begin / kernel->inner, stop = std::min(end, (row + 1) * kernel->inner);
        const double first = kernel->get(kernel->a, in.data(), row % kernel->channels);
        const double second = kernel->get(kernel->b, in.data(), row % kernel->channels);
        forEachChunk(begin, stop, [&](int64_t at, int64_t size) {
          double values[rowChunk];
          x.loadDoubles(at, size, values);
          kernel->compute(values, size, first, second, to);
          to = kernel->result.at(to, size);
        });
        begin = stop;
      }
    }

  private:
    std::unique_ptr<const ChannelKernel> kernel;
    ConstantElements x;
    llvm::SmallVector<const void *, 3> in;
  };

  double get(const Parameter &parameter, const void *const *in, int64_t channel) const {
    if (parameter.index < 0)
      return parameter.value;
    return getElementAccess(parameter.type).loadDouble(in[parameter.index], parameter.isScalar ? 0 : channel);
  }

  void runRow(const void *const *in, void *out, int64_t row) const {
    const double first = get(a, in, row % channels), second = get(b, in, row % channels);
    double values[rowChunk];
    for (int64_t at = 0; at < inner; at += rowChunk) {
      const int64_t count = std::min(rowChunk, inner - at), index = row * inner + at;
      input.loadDoubles(input.at(in[0], index), 1, count, values);
      compute(values, count, first, second, result.at(out, index));
    }
  }

  void compute(double *values, int64_t count, double first, double second, void *out) const {
    applyInputRules(numerics, values, count);
    for (int64_t i = 0; i < count; ++i)
      values[i] = fn(values[i], first, second);
    applyResultRules(numerics, values, count);
    result.storeDoubles(values, count, out);
  }

  Function fn;
  const ElementAccess &input, &result;
  Parameter a, b;
  Numerics numerics;
  int64_t size, channels = 1, inner = 1;
};

/// The operand or scalar parameter `name`: a scalar, or one value for each of `channels`.
llvm::Expected<ChannelKernel::Parameter> getParameter(const KernelSpec &spec, llvm::StringRef name, double fallback,
                                                      int64_t channels) {
  const KernelOperand *operand = spec.operand(name);
  if (!operand)
    return ChannelKernel::Parameter{-1, spec.getFloat(name, double(spec.getInt(name, int64_t(fallback)))), DType::fp32,
                                    true};
  const int64_t count = operand->desc.numElements();
  if (count != 1 && count != channels)
    return makeSpecError(spec, "'" + name + "' is " + operand->desc.str() + "; allowed are a scalar or " +
                                   llvm::Twine(channels) + " values, one a channel");
  return ChannelKernel::Parameter{spec.operandIndex(name), 0, operand->desc.dtype, count == 1};
}

/// An op over operand `input` with the two parameters `names`, along `axis` of the input.
MadeKernel makeChannelKernel(const KernelSpec &spec, llvm::StringRef input, int64_t axis, ChannelKernel::Function fn,
                             std::pair<llvm::StringRef, double> first, std::pair<llvm::StringRef, double> second) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, input, 0, /*sameType=*/false);
  if (!x)
    return x.takeError();
  const llvm::ArrayRef<int64_t> shape = (*x)->desc.shape;
  if (llvm::Error error = checkShape(spec, shape))
    return std::move(error);
  if (spec.operandIndex(input) != 0)
    return makeSpecError(spec, "'" + input + "' must be the first operand");
  llvm::Expected<unsigned> channelDim = shape.empty() ? 0u : normalizeAxis(spec, axis, shape.size());
  if (!channelDim)
    return channelDim.takeError();
  const int64_t channels = shape.empty() ? 1 : shape[*channelDim];
  llvm::Expected<ChannelKernel::Parameter> a = getParameter(spec, first.first, first.second, channels);
  if (!a)
    return a.takeError();
  llvm::Expected<ChannelKernel::Parameter> b = getParameter(spec, second.first, second.second, channels);
  if (!b)
    return b.takeError();
  return std::make_unique<ChannelKernel>(spec, (*x)->desc.dtype, fn, *channelDim, *a, *b);
}

} // namespace

MadeKernel makeCast(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "x", 0, /*sameType=*/false);
  if (!x)
    return x.takeError();
  if (llvm::Error error = checkShape(spec, (*x)->desc.shape))
    return std::move(error);
  return std::make_unique<CastKernel>(spec, (*x)->desc.dtype);
}

MadeKernel makeSelect(const KernelSpec &spec) {
  const TensorDesc *descs[3];
  const llvm::StringRef names[] = {"cond", "a", "b"};
  for (auto [index, name] : llvm::enumerate(names)) {
    llvm::Expected<const KernelOperand *> operand = getInput(spec, name, 0, /*sameType=*/index > 0);
    if (!operand)
      return operand.takeError();
    descs[index] = &(*operand)->desc;
  }
  if (descs[0]->dtype != DType::boolean)
    return makeSpecError(spec, "cond is " + descs[0]->str() + "; it must be bool");
  llvm::Expected<Broadcast> plan = Broadcast::create(spec, spec.results[0].shape, descs);
  if (!plan)
    return plan.takeError();
  return std::make_unique<SelectKernel>(getHostBytes(spec.results[0].dtype), std::move(*plan));
}

/// x >= 0 ? x : alpha[c] * x, channels in dim 1.
MadeKernel makePrelu(const KernelSpec &spec) {
  return makeChannelKernel(spec, "x", 1, [](double x, double alpha, double) { return x >= 0 ? x : alpha * x; },
                           {"alpha", 0.0}, {"", 0.0});
}

/// alpha[c] * ln(1 + e^(beta[c] * x)), channels in dim 1.
MadeKernel makeSoftplusParametric(const KernelSpec &spec) {
  return makeChannelKernel(spec, "x", 1,
                           [](double x, double alpha, double beta) { return alpha * scalar::softplus(beta * x); },
                           {"alpha", 1.0}, {"beta", 1.0});
}

/// roundHalfEven(x / scale) + zero_point, clipped to the result's range by the store.
MadeKernel makeQuantize(const KernelSpec &spec) {
  return makeChannelKernel(spec, "input", spec.getInt("axis"),
                           [](double x, double scale, double zero) { return scalar::roundHalfEven(x / scale) + zero; },
                           {"scale", 1.0}, {"zero_point", 0.0});
}

/// scale * (x - zero_point).
MadeKernel makeDequantize(const KernelSpec &spec) {
  return makeChannelKernel(spec, "input", spec.getInt("axis"),
                           [](double x, double scale, double zero) { return scale * (x - zero); }, {"scale", 1.0},
                           {"zero_point", 0.0});
}

/// The same arithmetic on weights.
MadeKernel makeConstexprAffine(const KernelSpec &spec) {
  return makeChannelKernel(spec, "quantized_data", spec.getInt("axis"),
                           [](double x, double scale, double zero) { return scale * (x - zero); }, {"scale", 1.0},
                           {"zero_point", 0.0});
}

/// fp16 weights widened to fp32.
MadeKernel makeConstexprCast(const KernelSpec &spec) {
  llvm::Expected<const KernelOperand *> x = getInput(spec, "source_val", 0, /*sameType=*/false);
  if (!x)
    return x.takeError();
  if (llvm::Error error = checkShape(spec, (*x)->desc.shape))
    return std::move(error);
  return std::make_unique<CastKernel>(spec, (*x)->desc.dtype);
}

} // namespace anert
