// Hand-made plans and kernels for tests of the runtime.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "TestPlans.h"
#include <cstring>

namespace anert::test {

int kernelRuns = 0;

namespace {

/// One of the operators of makeTestKernel on fp32.
class TestKernel final : public Kernel {
public:
  explicit TestKernel(const KernelSpec &spec)
      : op(spec.op), numOperands(spec.args.size()), count(spec.results[0].numElements()),
        factor(spec.getFloat("factor", 1)) {}
  size_t scratchBytes() const override { return op == "mul" ? 1000 : 0; }
  int64_t flops() const override { return count; }
  bool canOverwrite(unsigned index) const override { return op == "add_in_place" && index == 0; }
  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    ++kernelRuns;
    if (op == "fail")
      return llvm::createStringError("index 7 out of range");
    auto *y = static_cast<float *>(out[0]);
    const auto *a = static_cast<const float *>(in[0]), *b = static_cast<const float *>(in[numOperands - 1]);
    if (op == "mul")
      std::memset(context.scratch, 0x55, 1000);
    for (int64_t i = 0; i != count; ++i)
      y[i] = op == "widen"     ? float(static_cast<const int8_t *>(in[0])[i])
             : op == "reverse" ? a[count - 1 - i]
             : op == "scale"   ? a[i] * float(factor)
             : op == "mul"     ? a[i] * b[i]
                               : a[i] + b[i];
    return llvm::Error::success();
  }

private:
  std::string op;
  size_t numOperands;
  int64_t count;
  double factor;
};

} // namespace

llvm::Expected<std::unique_ptr<Kernel>> makeTestKernel(const KernelSpec &spec) {
  static const char *known[] = {"add", "mul", "reverse", "scale", "add_in_place", "widen", "fail"};
  if (!llvm::is_contained(known, spec.op))
    return llvm::createStringError("no kernel for " + spec.op);
  return std::make_unique<TestKernel>(spec);
}

LoadOptions testOptions() {
  LoadOptions options;
  options.makeKernel = makeTestKernel;
  return options;
}

unsigned PlanBuilder::add(PlanValue value) {
  plan.values.push_back(std::move(value));
  return plan.values.size() - 1;
}

unsigned PlanBuilder::input(const std::string &name) {
  unsigned value = add({name, desc, PlanValue::Kind::Input, {}});
  plan.inputs.push_back({name, value});
  return value;
}

unsigned PlanBuilder::state(const std::string &name) {
  unsigned value = add({name, desc, PlanValue::Kind::State, {}});
  plan.states.push_back({name, value});
  return value;
}

unsigned PlanBuilder::constant(const std::string &name, float value) {
  auto data = std::make_shared<std::vector<float>>(desc.numElements(), value);
  PlanConstant constant;
  constant.bytes = {reinterpret_cast<const char *>(data->data()), data->size() * sizeof(float)};
  constant.owner = data;
  return add({name, desc, PlanValue::Kind::Constant, constant});
}

unsigned PlanBuilder::file(const std::string &name, TensorDesc type, const std::string &path, uint64_t offset) {
  PlanConstant constant;
  constant.file = path;
  constant.offset = offset;
  return add({name, std::move(type), PlanValue::Kind::Constant, constant});
}

unsigned PlanBuilder::step(const std::string &op, llvm::ArrayRef<unsigned> operands) {
  std::string name = op + std::to_string(plan.steps.size());
  unsigned result = add({name, desc, PlanValue::Kind::Temporary, {}});
  PlanStep step{op, name, {}, {result}, {}};
  for (unsigned operand : operands)
    step.args.push_back({std::string(1, char('x' + step.args.size())), {operand}});
  plan.steps.push_back(std::move(step));
  return result;
}

unsigned PlanBuilder::read(unsigned state) {
  unsigned result = step("read_state", {state});
  plan.steps.back().args[0].name = "input";
  return result;
}

void PlanBuilder::write(unsigned state, unsigned data) {
  plan.steps.push_back({"write_state", "write", {{"input", {state}}, {"data", {data}}}, {}, {}});
}

Surface makeSurface(llvm::ArrayRef<float> values) {
  Surface surface = llvm::cantFail(Surface::allocate({DType::fp32, {int64_t(values.size())}}));
  surface.copyFrom(values.data());
  return surface;
}

std::vector<float> valuesOf(const Surface &surface) {
  std::vector<float> values(surface.getDesc().numElements());
  surface.copyTo(values.data());
  return values;
}

std::string messageOf(llvm::Error error) { return error ? llvm::toString(std::move(error)) : ""; }

std::unique_ptr<Program> loadPlan(const HostPlan &plan, LoadOptions options) {
  auto device = llvm::cantFail(openDevice("host"));
  auto program = device->load({"test", std::make_shared<HostPlan>(plan), "", ""}, options);
  EXPECT_TRUE(bool(program)) << (program ? "" : messageOf(program.takeError()));
  return program ? std::move(*program) : nullptr;
}

} // namespace anert::test
