// The scalar definitions of ODS, compiled from the generated table.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ElementwiseScalar.h"
#include "ANE/Support/Scalar.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"
#include <array>

namespace anert {
namespace {

/// A bound parameter: a number of the compute type, or a text such as a mode.
template <typename C> struct ScalarParam {
  C number = 0;
  std::string text;

  operator C() const { return number; }
  operator llvm::StringRef() const { return text; }
};

/// Names in "(alpha, beta)".
constexpr size_t countNames(const char *list) {
  size_t commas = 0, letters = 0;
  for (; *list; ++list) {
    commas += *list == ',';
    letters += *list != '(' && *list != ')' && *list != ' ';
  }
  return letters ? commas + 1 : 0;
}

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
  Function() {
    arity = Op<C>::arity;
    takesDoubles = std::is_same_v<C, double>;
    givesDoubles = std::is_same_v<Out, double>;
    expression = Op<C>::expression;
  }

  llvm::Error bind(const KernelSpec &spec) {
    llvm::SmallVector<llvm::StringRef, 4> names;
    llvm::StringRef(Op<C>::paramNames).trim("()").split(names, ',', -1, /*KeepEmpty=*/false);
    for (size_t i = 0; i < names.size(); ++i) {
      const ParamValue *value = spec.param(names[i].trim());
      if (!value)
        return makeSpecError(spec, "parameter '" + names[i].trim() + "' is missing");
      ScalarParam<C> &param = op.params[i + 1];
      if (const auto *number = std::get_if<double>(value))
        param.number = C(*number);
      else if (const auto *integer = std::get_if<int64_t>(value))
        param.number = C(*integer);
      else if (const auto *flag = std::get_if<bool>(value))
        param.number = C(*flag);
      else if (const auto *text = std::get_if<std::string>(value))
        param.text = *text;
      else
        return makeSpecError(spec, "parameter '" + names[i].trim() + "' is a list; a scalar is allowed");
    }
    return llvm::Error::success();
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
  auto function = std::make_unique<Function<Op, C>>();
  if (llvm::Error error = function->bind(spec))
    return std::move(error);
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

#if __has_include("ANE/Kernels/ScalarOps.inc")
namespace scalar {
namespace {
// A list that may be empty becomes a structured binding: element 0 is always there and never used.
#define ANE_SCALAR_BIND(...) [[maybe_unused]] const auto &[unused __VA_OPT__(, ) __VA_ARGS__] = params;
#define ANE_SCALAR_OP(name, opArity, names, ...)                                                                       \
  template <typename C> struct Op_##name {                                                                             \
    static constexpr unsigned arity = opArity;                                                                         \
    static constexpr const char *paramNames = #names, *expression = #__VA_ARGS__;                                      \
    std::array<ScalarParam<C>, 1 + countNames(#names)> params;                                                         \
    auto operator()([[maybe_unused]] C x, [[maybe_unused]] C y, [[maybe_unused]] C z) const {                          \
      ANE_SCALAR_BIND names return __VA_ARGS__;                                                                        \
    }                                                                                                                  \
  };
#include "ANE/Kernels/ScalarOps.inc"
#undef ANE_SCALAR_OP
} // namespace
} // namespace scalar
#endif

static const llvm::StringMap<ScalarEntry> &getScalarOps() {
  static const llvm::StringMap<ScalarEntry> table = {
#if __has_include("ANE/Kernels/ScalarOps.inc")
#define ANE_SCALAR_OP(name, ...) {#name, makeEntry<scalar::Op_##name>()},
#include "ANE/Kernels/ScalarOps.inc"
#undef ANE_SCALAR_OP
#endif
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
