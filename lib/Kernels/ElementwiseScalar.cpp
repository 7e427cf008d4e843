// The scalar definitions of ODS, compiled from the generated table.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ElementwiseScalar.h"
#include "ANE/Support/Scalar.h"
#include "llvm/ADT/StringMap.h"

namespace anert {
namespace {

/// A bound parameter: a number of the compute type, or a text such as a mode.
template <typename C> struct ScalarParam {
  C number = 0;
  std::string text;

  operator C() const { return number; }
  operator llvm::StringRef() const { return text; }
};

/// Looks up the parameters of a definition; the first that is missing or no scalar is the error.
template <typename C> struct ParamReader {
  const KernelSpec *spec;
  std::string *error;

  ScalarParam<C> operator()(const char *name) const {
    ScalarParam<C> param;
    const ParamValue *value = spec->param(name);
    if (value && std::holds_alternative<double>(*value))
      param.number = C(std::get<double>(*value));
    else if (value && std::holds_alternative<int64_t>(*value))
      param.number = C(std::get<int64_t>(*value));
    else if (value && std::holds_alternative<bool>(*value))
      param.number = C(std::get<bool>(*value));
    else if (value && std::holds_alternative<std::string>(*value))
      param.text = std::get<std::string>(*value);
    else if (error->empty())
      *error = std::string("parameter '") + name + "' is " + (value ? "a list; a scalar is allowed" : "missing");
    return param;
  }
};

/// Whether an expression divides; "%" does too.
constexpr bool divides(const char *expression) {
  for (; *expression; ++expression)
    if (*expression == '/' || *expression == '%')
      return true;
  return false;
}

template <template <typename> class Op, typename C> class Function final : public ScalarFunction {
  using Result = decltype(std::declval<Op<C>>()(C(), C(), C()));
  using Out = std::conditional_t<std::is_floating_point_v<Result>, double, int64_t>;

public:
  explicit Function(ParamReader<C> reader) : op{reader} {
    arity = Op<C>::arity;
    takesDoubles = std::is_same_v<C, double>;
    givesDoubles = std::is_same_v<Out, double>;
    expression = Op<C>::expression;
  }

  void apply(const void *x, const void *y, const void *z, int64_t count, void *out) const override {
    const C *a = static_cast<const C *>(x), *b = static_cast<const C *>(y), *c = static_cast<const C *>(z);
    Out *to = static_cast<Out *>(out);
    for (int64_t i = 0; i < count; ++i)
      to[i] = Out(op(a[i], Op<C>::arity > 1 ? b[i] : C(0), Op<C>::arity > 2 ? c[i] : C(0)));
  }

private:
  Op<C> op;
};

using MadeFunction = llvm::Expected<std::unique_ptr<ScalarFunction>>;

template <template <typename> class Op, typename C> MadeFunction makeFunction(const KernelSpec &spec) {
  std::string error;
  auto function = std::make_unique<Function<Op, C>>(ParamReader<C>{&spec, &error});
  if (!error.empty())
    return makeSpecError(spec, error);
  return function;
}

struct ScalarEntry {
  MadeFunction (*makeDouble)(const KernelSpec &);
  MadeFunction (*makeInt)(const KernelSpec &);
};

template <template <typename> class Op> constexpr ScalarEntry makeEntry() {
  using Integer = std::conditional_t<divides(Op<double>::expression), double, int64_t>;
  return {makeFunction<Op, double>, makeFunction<Op, Integer>};
}

} // namespace

namespace scalar {
namespace {
#define ANE_SCALAR_PARAM(name) ScalarParam<C> name = read(#name);
#define ANE_SCALAR_OP(name, opArity, params, ...)                                                                      \
  template <typename C> struct Op_##name {                                                                             \
    static constexpr unsigned arity = opArity;                                                                         \
    static constexpr const char *expression = #__VA_ARGS__;                                                            \
    ParamReader<C> read;                                                                                               \
    params auto operator()([[maybe_unused]] C x, [[maybe_unused]] C y, [[maybe_unused]] C z) const {                   \
      return __VA_ARGS__;                                                                                              \
    }                                                                                                                  \
  };
#include "ANE/Kernels/ScalarOps.inc"
#undef ANE_SCALAR_OP
#undef ANE_SCALAR_PARAM
} // namespace
} // namespace scalar

static const llvm::StringMap<ScalarEntry> &getScalarOps() {
  static const llvm::StringMap<ScalarEntry> table = {
#define ANE_SCALAR_OP(name, ...) {#name, makeEntry<scalar::Op_##name>()},
#include "ANE/Kernels/ScalarOps.inc"
#undef ANE_SCALAR_OP
  };
  return table;
}

MadeFunction makeScalarFunction(const KernelSpec &spec, bool isFloat) {
  auto entry = getScalarOps().find(spec.op);
  if (entry == getScalarOps().end())
    return makeSpecError(spec, "the op has no scalar definition");
  return isFloat ? entry->second.makeDouble(spec) : entry->second.makeInt(spec);
}

} // namespace anert
