// conv and conv_transpose, as matrix products over patches of the input that exist only panel by panel.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Check.h"
#include "Gemm.h"
#include "Patches.h"
#include <algorithm>
#include <cstring>

namespace anert {

namespace {

/// Everything about one convolution that does not depend on data. Channels are counted within a group.
struct ConvShape {
  Patches patches;
  int64_t batch = 1, groups = 1, outChannels = 1;
  DType weight, result;
  int xIndex, weightIndex, biasIndex = -1;

  int64_t outCells() const { return patches.window.outCells(); }
  /// Bytes of one group's weight.
  size_t weightBytes() const { return outChannels * patches.depth() * getHostBytes(weight); }
};

/// Result cells are the product's columns, so a panel holds patches and weights are read in place. Where a constant
/// weight meets few cells (a decoder's single position), output channels are the columns instead: the weight is then
/// packed once, and a run reads each panel once.
class ConvKernel : public Kernel {
public:
  /// A known weight is in memory, or read where it is not transposed.
  ConvKernel(const ConvShape &given, const void *weight, const ElementReader *givenReader, const Numerics &numerics)
      : shape(given), patches(shape.patches), reader(patches.transposed ? nullptr : givenReader),
        channelColumns((weight || reader) && shape.outCells() < 16) {
    DType x = patches.dtype;
    gemm = channelColumns ? Gemm(shape.outCells(), shape.outChannels, patches.depth(), x, shape.weight, numerics)
                          : Gemm(shape.outChannels, shape.outCells(), patches.depth(), shape.weight, x, numerics);
    if (weight && patches.transposed) {
      ready = AlignedBytes(shape.groups * shape.weightBytes());
      reorderWeight(weight, ready.data());
    }
    if (channelColumns && !reader)
      packWeight(static_cast<const char *>(patches.transposed ? ready.data() : weight));
    isReady = (channelColumns && !reader) || (weight && patches.transposed);
  }

  bool streams(unsigned index) const override { return reader && int(index) == shape.weightIndex; }

  size_t scratchBytes() const override { return place(nullptr).bytes; }
  int64_t flops() const override {
    int64_t cells = patches.transposed ? patches.window.inCells() : shape.outCells();
    return 2 * shape.batch * shape.groups * shape.outChannels * patches.depth() * cells;
  }

  llvm::Error run(const void *const *in, void *const *out, const RunContext &context) const override {
    Scratch scratch = place(static_cast<char *>(context.scratch));
    const float *bias = nullptr;
    if (shape.biasIndex >= 0)
      bias = widenBias(in[shape.biasIndex], shape.weight, shape.groups * shape.outChannels, scratch.bias);
    const char *weight = isReady ? ready.data() : static_cast<const char *>(in[shape.weightIndex]);
    if (patches.transposed && !isReady) {
      reorderWeight(weight, scratch.weight);
      weight = scratch.weight;
    }
    size_t xBytes = patches.channels * patches.window.inCells() * getHostBytes(patches.dtype);
    size_t outBytes = shape.outChannels * shape.outCells() * getHostBytes(shape.result);
    for (int64_t i = 0; i < shape.batch * shape.groups; ++i) {
      int64_t group = i % shape.groups;
      const char *x = static_cast<const char *>(in[shape.xIndex]) + i * xBytes;
      const char *groupWeight =
          reader ? nullptr : weight + group * (channelColumns ? panelSpace() : shape.weightBytes());
      Gemm::Output to{static_cast<char *>(out[0]) + i * outBytes, shape.result, shape.outCells(), 1};
      to.rowBias = bias ? bias + group * shape.outChannels : nullptr;
      if (channelColumns)
        runChannelColumns(x, group, groupWeight, to, scratch, context.pool);
      else
        runCellColumns(x, getWeight(group, groupWeight), to, scratch, context.pool);
    }
    return llvm::Error::success();
  }

private:
  /// The parts of the scratch area; with no base, only its size.
  struct Scratch {
    char *gemm, *patches, *panels, *bias, *weight;
    size_t bytes = 0;
  };
  Scratch place(char *base) const {
    Scratch scratch;
    auto take = [&](size_t bytes) {
      char *part = base ? base + scratch.bytes : nullptr;
      scratch.bytes += alignScratch(bytes);
      return part;
    };
    size_t lines = shape.outCells() * patches.depth() * getHostBytes(patches.dtype);
    scratch.gemm = take(gemm.scratchBytes());
    scratch.patches = take(channelColumns ? lines : 0);
    scratch.panels = take(channelColumns && !reader ? 0 : gemm.chunkPanels() * gemm.panelBytes());
    scratch.bias = take(shape.biasIndex < 0 ? 0 : shape.groups * shape.outChannels * sizeof(float));
    scratch.weight = take(patches.transposed && !isReady ? shape.groups * shape.weightBytes() : 0);
    return scratch;
  }
  size_t panelSpace() const { return alignScratch(gemm.allPanelBytes()); }

  /// A transposed weight [in, out / groups, cells] as [group, out, in, cells], which is how conv has it.
  void reorderWeight(const void *weight, char *to) const {
    size_t line = patches.window.kernelCells() * getHostBytes(shape.weight);
    const char *from = static_cast<const char *>(weight);
    for (int64_t g = 0; g < shape.groups; ++g)
      for (int64_t i = 0; i < patches.channels; ++i)
        for (int64_t o = 0; o < shape.outChannels; ++o, from += line)
          memcpy(to + ((g * shape.outChannels + o) * patches.channels + i) * line, from, line);
  }

  void packWeight(const char *weight) {
    AlignedBytes panels(shape.groups * panelSpace());
    for (int64_t g = 0; g < shape.groups; ++g)
      gemm.packAll({weight + g * shape.weightBytes(), shape.weight, patches.depth(), 1},
                   panels.data() + g * panelSpace(), nullptr);
    ready = std::move(panels);
  }

  /// The weight of one group: rows of patches.
  GemmOperand getWeight(int64_t group, const char *weight) const {
    return {weight, shape.weight, patches.depth(), 1, reader, group * shape.outChannels * patches.depth()};
  }

  void runCellColumns(const char *x, const GemmOperand &weight, const Gemm::Output &to, const Scratch &scratch,
                      ThreadPool *pool) const {
    auto pack = [&](int64_t index, void *panel) { packPatches(x, index, static_cast<char *>(panel)); };
    gemm.runInChunks(weight, to, pack, scratch.panels, scratch.gemm, pool);
  }

  void runChannelColumns(const char *x, int64_t group, const char *panels, Gemm::Output to, const Scratch &scratch,
                         ThreadPool *pool) const {
    std::swap(to.rowStride, to.columnStride);
    std::swap(to.rowBias, to.columnBias);
    int64_t cells = shape.outCells();
    const char *lines = x;
    if (!patches.window.isPointwise()) {
      patches.write(x, 0, cells, scratch.patches, cells * getHostBytes(patches.dtype));
      lines = scratch.patches;
    }
    GemmOperand rows{lines, patches.dtype, 1, cells};
    if (!reader)
      return gemm.run(rows, panels, to, scratch.gemm, pool);
    auto pack = [&](int64_t index, void *panel) { gemm.pack(getWeight(group, nullptr), index, panel); };
    gemm.runInChunks(rows, to, pack, scratch.panels, scratch.gemm, pool);
  }

  /// One panel of result cells.
  void packPatches(const char *x, int64_t index, char *panel) const {
    if (patches.window.isPointwise())
      return gemm.pack({x, patches.dtype, 1, shape.outCells()}, index, panel);
    int64_t lanes = gemm.getTarget().lanes, first = index * lanes, count = std::min(lanes, shape.outCells() - first);
    if (count < lanes)
      memset(panel, 0, gemm.panelBytes());
    size_t bytes = getHostBytes(patches.dtype), total = lanes * patches.depth();
    bool widens = bytes == 2 && !gemm.hasHalfPanels();
    // A panel of floats is made from fp16 numbers in its own second half: the widening never overtakes what it reads.
    char *lines = widens ? panel + total * 2 : panel;
    patches.write(x, first, count, lines, lanes * bytes);
    if (widens)
      gemm.getTarget().widen(reinterpret_cast<const uint16_t *>(lines), reinterpret_cast<float *>(panel), total);
  }

  ConvShape shape;
  const Patches &patches;      ///< Those of `shape`.
  const ElementReader *reader; ///< Of a compressed weight.
  bool channelColumns;
  bool isReady = false; ///< Whether `ready` holds the weight.
  Gemm gemm;
  AlignedBytes ready; ///< A constant weight, packed or reordered.
};

} // namespace

static llvm::Error bindBias(const KernelSpec &spec, ConvShape &shape) {
  if (!spec.operand("bias"))
    return llvm::Error::success();
  llvm::Expected<const KernelOperand *> bias = getOperand(spec, "bias", shape.weight);
  if (!bias)
    return bias.takeError();
  if ((*bias)->desc.shape != llvm::ArrayRef<int64_t>{shape.groups * shape.outChannels})
    return makeSpecError(spec, "bias of shape " + formatShape((*bias)->desc.shape) + ", expected [" +
                                   std::to_string(shape.groups * shape.outChannels) + "]");
  shape.biasIndex = spec.operandIndex("bias");
  return llvm::Error::success();
}

static llvm::Expected<std::unique_ptr<Kernel>> makeAnyConv(const KernelSpec &spec, bool transposed) {
  llvm::Expected<const KernelOperand *> x = getOperand(spec, "x", floatTypes);
  if (!x)
    return x.takeError();
  llvm::Expected<const KernelOperand *> weight = getOperand(spec, "weight", floatTypes);
  if (!weight)
    return weight.takeError();
  llvm::ArrayRef<int64_t> xs = (*x)->desc.shape, ws = (*weight)->desc.shape;
  ConvShape shape;
  shape.groups = spec.getInt("groups", 1);
  if (xs.size() < 3 || ws.size() != xs.size() || shape.groups < 1 || xs[1] % shape.groups || ws[0] % shape.groups ||
      (transposed ? ws[0] != xs[1] : ws[1] * shape.groups != xs[1]))
    return makeSpecError(spec, "x of shape " + formatShape(xs) + ", weight of shape " + formatShape(ws) + ", groups " +
                                   std::to_string(shape.groups) + "; expected [N, Cin, ...] and " +
                                   (transposed ? "[Cin, Cout / groups, ...]" : "[Cout, Cin / groups, ...]"));
  llvm::Expected<Window> window =
      getWindow(spec, transposed ? WindowKind::ConvTranspose : WindowKind::Conv, xs, ws.drop_front(2));
  if (!window)
    return window.takeError();
  shape.patches = {*window, transposed, xs[1] / shape.groups, (*x)->desc.dtype};
  shape.batch = xs[0];
  shape.outChannels = transposed ? ws[1] : ws[0] / shape.groups;
  shape.weight = (*weight)->desc.dtype;
  shape.xIndex = spec.operandIndex("x");
  shape.weightIndex = spec.operandIndex("weight");
  if (llvm::Error error = bindBias(spec, shape))
    return error;
  auto expected = getWindowResult(*window, shape.batch, shape.groups * shape.outChannels, xs.size());
  if (llvm::Error error = checkResult(spec, expected, floatTypes))
    return error;
  shape.result = spec.results[0].dtype;
  return std::make_unique<ConvKernel>(shape, (*weight)->constant, (*weight)->reader, spec.numerics);
}

llvm::Expected<std::unique_ptr<Kernel>> makeConv(const KernelSpec &spec) { return makeAnyConv(spec, false); }
llvm::Expected<std::unique_ptr<Kernel>> makeConvTranspose(const KernelSpec &spec) { return makeAnyConv(spec, true); }

} // namespace anert
