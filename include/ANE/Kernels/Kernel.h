// The interface between plans and CPU kernels: one kernel is one MIL op with everything static resolved.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_KERNELS_KERNEL_H
#define ANE_KERNELS_KERNEL_H

#include "ANE/Kernels/Numerics.h"
#include "ANE/Support/DType.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <variant>

namespace anert {

/// Value of a const parameter. Booleans in a list are 0 and 1.
using ParamValue = std::variant<bool, int64_t, double, std::string, std::vector<int64_t>, std::vector<double>>;

/// The elements of a constant that is not in memory as such, like a compressed weight. Reading gives the bits that the
/// kernel of its op would write; many threads may read at a time.
class ElementReader {
public:
  virtual ~ElementReader();
  /// Writes elements [begin, begin + count) in row-major order to `to`, in host layout.
  virtual void read(int64_t begin, int64_t count, void *to) const = 0;
  /// Memory that the reader itself holds.
  virtual size_t getMemoryBytes() const { return 0; }
};

/// One tensor operand of an op. If it is known at load, `constant` points at the dense host bytes, or is null and
/// `reader` gives the elements.
struct KernelOperand {
  TensorDesc desc;
  const void *constant = nullptr;
  const ElementReader *reader = nullptr;
};

/// The operands bound to one MIL argument: one, or several for a variadic one such as concat's `values`.
struct KernelArg {
  std::string name;
  llvm::SmallVector<KernelOperand, 1> operands;
};

/// An op instance to prepare a kernel for. Arguments come in MIL order; an optional tensor argument that is not
/// bound is absent. `params` holds the effective value of every const parameter: defaults are filled in already;
/// a parameter whose default is "none" may be absent.
struct KernelSpec {
  std::string op; ///< MIL name.
  std::vector<KernelArg> args;
  llvm::SmallVector<TensorDesc, 1> results;
  std::vector<std::pair<std::string, ParamValue>> params;
  Numerics numerics;

  /// The single operand bound to `name`, or null.
  const KernelOperand *operand(llvm::StringRef name) const;
  /// Index of that operand in the flattened operand list that `Kernel::run` receives, or -1.
  int operandIndex(llvm::StringRef name) const;
  const ParamValue *param(llvm::StringRef name) const;
  /// Typed access with the fallback for an absent parameter; a parameter of another kind gives the fallback too.
  int64_t getInt(llvm::StringRef name, int64_t fallback = 0) const;
  double getFloat(llvm::StringRef name, double fallback = 0) const;
  bool getBool(llvm::StringRef name, bool fallback = false) const;
  std::string getString(llvm::StringRef name, llvm::StringRef fallback = "") const;
  std::vector<int64_t> getInts(llvm::StringRef name) const;
};

/// Runs `body(begin, end)` over [0, count) in chunks; the chunks never change what any single index computes, so
/// results do not depend on the number of threads.
class ThreadPool;
void parallelFor(ThreadPool *pool, int64_t count, int64_t grain,
                 llvm::function_ref<void(int64_t begin, int64_t end)> body);

/// What a kernel may use while it runs.
struct RunContext {
  ThreadPool *pool = nullptr; ///< Null: run on the calling thread.
  void *scratch = nullptr;    ///< At least scratchBytes(), aligned to 64.
};

/// A prepared op. `run` is const, allocates nothing, and may be called from one thread at a time per scratch area.
class Kernel {
public:
  virtual ~Kernel();
  virtual size_t scratchBytes() const { return 0; }
  /// Arithmetic operations of one run: multiply-add counts two.
  virtual int64_t flops() const { return 0; }
  /// Whether out[0] may be the memory of operand `index` (flattened) of the same type: true if `run` reads an element
  /// of it for the last time before it writes that element. Lets a state be updated without a copy.
  virtual bool canOverwrite(unsigned index) const { return false; }
  /// A reader of a result, where the operands of `spec`, for which the kernel was made, are all known, and live as long
  /// as the reader; null if it takes `run` to know the result. Errors are of the data.
  virtual llvm::Expected<std::unique_ptr<ElementReader>> makeReader(const KernelSpec &spec, unsigned result) const;
  /// Whether `run` takes operand `index` (flattened) from the reader in its spec; in[index] may then be null.
  virtual bool streams(unsigned index) const { return false; }
  /// `in`: dense row-major operands, flattened in KernelSpec order (constants included); `out`: one per result.
  /// Errors are of the data only (an index out of range, ...).
  virtual llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const = 0;
};

/// The error "<op>: <message>": message says what was found and what is allowed.
llvm::Error makeSpecError(const KernelSpec &spec, const llvm::Twine &message);
/// Prepares the kernel of `spec`, or says why no kernel can run it (op, found, allowed).
llvm::Expected<std::unique_ptr<Kernel>> makeKernel(const KernelSpec &spec);
/// Whether `op` has a kernel at all.
bool hasKernel(llvm::StringRef op);

} // namespace anert

#endif // ANE_KERNELS_KERNEL_H
