// The tables of contents of weight files: safetensors, MIL blob storage, llama2.c checkpoints.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_SUPPORT_WEIGHTFORMATS_H
#define ANE_SUPPORT_WEIGHTFORMATS_H

#include "ANE/Support/DType.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/Error.h"
#include <map>

namespace anert {

enum class WeightFormat { Auto, Safetensors, MILBlob, Llama2C };

/// "auto", "safetensors", "milblob" or "llama2c"; an error lists them.
llvm::Expected<WeightFormat> parseWeightFormat(llvm::StringRef name);
llvm::StringRef getName(WeightFormat format);

/// Type, shape and place of one tensor: numPackedBytes() bytes from byte `offset` of the file, little endian, row
/// major. No alignment is promised (safetensors headers have any length): read elements with memcpy.
struct WeightEntry {
  TensorDesc desc;
  uint64_t offset = 0;
};

/// The tensors of one file by name, in file order. Every entry lies inside the file.
using WeightTable = llvm::MapVector<std::string, WeightEntry, std::map<std::string, unsigned>>;

/// Reads the table of contents of a file held in `bytes`; `name` is for errors, which give byte or JSON path. All
/// checks are made here: sizes, types, overlap, overflow of shape products.
///
/// safetensors: keys as in the file. Tensors must cover the data without overlap or hole, as the format demands.
llvm::Expected<WeightTable> readSafetensors(llvm::StringRef bytes, llvm::StringRef name);
/// llama2.c: the version 0 ("legacy") and 1 layouts, all fp32, by the names of its Python state dictionary, such as
/// `layers.0.attention.wq.weight` [out, in]. A shared classifier appears as `output.weight` too. The RoPE tables of
/// version 0 are left out. Version 2 (int8 groups) is an error.
llvm::Expected<WeightTable> readLlama2C(llvm::StringRef bytes, llvm::StringRef name);
/// MIL blob storage: one key per record, its metadata offset in decimal; shapes are [elements]. Only the header is
/// checked; the table ends before the first record that is malformed or not in line (BlobReader says why).
llvm::Expected<WeightTable> readMILBlob(llvm::StringRef bytes, llvm::StringRef name);

/// Reads with the given format, or for Auto with the one that the contents show.
llvm::Expected<WeightTable> readWeightTable(llvm::StringRef bytes, llvm::StringRef name,
                                            WeightFormat format = WeightFormat::Auto);

} // namespace anert

#endif // ANE_SUPPORT_WEIGHTFORMATS_H
