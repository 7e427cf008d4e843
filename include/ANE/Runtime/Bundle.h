// A bundle: compiled programs, their weights, states and entries in one directory.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RUNTIME_BUNDLE_H
#define ANE_RUNTIME_BUNDLE_H

#include "ANE/Runtime/Device.h"

namespace anert {

/// Newest manifest version this library reads and the one it writes.
constexpr int64_t bundleVersion = 1;

/// A record of a weight file: path relative to the bundle, offset of the record's metadata.
struct WeightRef {
  std::string file;
  uint64_t offset = 0;
};

/// A compiled program. At least one of plan and MIL text is there.
struct BundleProgram {
  std::string name;           ///< Letters, digits, `_ . - @ $`; also the folder below programs/.
  std::string device = "ane"; ///< Where the compiler placed it: "ane" or "host".
  std::vector<Port> inputs, outputs, states;
  std::vector<std::string> weights; ///< Weight files it reads, e.g. "weights/weight.bin".
  std::shared_ptr<const HostPlan> plan;
  std::string mil;     ///< MIL text, for the writer; not filled by the reader.
  std::string milPath; ///< Set by writer and reader, e.g. "programs/main/model.mil"; empty without MIL.
};

/// A resident tensor; zero-filled unless it starts from a weight.
struct BundleState {
  Port port;
  std::optional<WeightRef> initial;
};

/// One dispatch of an entry. Values are named by the entry's inputs and by `outputs` of earlier dispatches; all lists
/// are in port order of the program.
struct BundleDispatch {
  std::string program;
  std::vector<std::string> inputs, outputs, states;
};

/// A schedule that a caller can run.
struct BundleEntry {
  struct Output {
    Port port;
    std::string value;
  };
  std::string name;
  std::vector<Port> inputs;
  std::vector<Output> outputs;
  std::vector<BundleDispatch> steps;
};

/// Size and content of one file, for integrity.
struct BundleFile {
  std::string path;
  uint64_t bytes = 0;
  std::string hash; ///< "xxh3:" and 32 hex digits (XXH3 128 bits).
};

/// The manifest; what the compiler fills in (without `files` and paths).
struct BundleDesc {
  std::string target; ///< Chip or family, e.g. "m3max".
  std::vector<BundleProgram> programs;
  std::vector<BundleState> states;
  std::vector<BundleEntry> entries;
  std::vector<BundleFile> files;

  const BundleProgram *findProgram(llvm::StringRef name) const;
  const BundleEntry *findEntry(llvm::StringRef name) const;
  /// Checks names, references and types; an error says the JSON path in the manifest, found, allowed.
  llvm::Error verify() const;
  /// manifest.json, and back; fromJSON verifies, and does not read any other file.
  llvm::json::Value toJSON() const;
  static llvm::Expected<BundleDesc> fromJSON(const llvm::json::Value &json);
};

/// Writes a bundle. Plans and MIL texts go to programs/<name>/; `writeWeights` gets the path of the unfinished bundle
/// and writes the weight files that `desc` names. The directory appears under its name only when it is complete and
/// reads back without error; an older bundle of that name is replaced, anything else there is an error.
llvm::Error writeBundle(llvm::StringRef directory, BundleDesc desc,
                        llvm::function_ref<llvm::Error(llvm::StringRef staging)> writeWeights);

/// An opened bundle. Immutable; sessions share it.
class Bundle {
public:
  /// Reads and checks everything: manifest, plans, hashes (unless `checkHashes` is off), weight records, and that no
  /// path or symbolic link leads out of the directory.
  static llvm::Expected<std::shared_ptr<const Bundle>> open(llvm::StringRef directory, bool checkHashes = true);
  /// A bundle in memory: one program on the host device, an entry and states with the names of the plan's ports. File
  /// constants are relative to `directory`.
  static llvm::Expected<std::shared_ptr<const Bundle>> fromPlan(HostPlan plan, llvm::StringRef directory = "");

  const BundleDesc &getDesc() const { return desc; }
  llvm::StringRef getDirectory() const { return directory; }
  ProgramImage getImage(const BundleProgram &program) const;
  /// Sets a state to its initial contents.
  llvm::Error initialize(const BundleState &state, Surface &surface) const;

private:
  BundleDesc desc;
  std::string directory;
};

} // namespace anert

#endif // ANE_RUNTIME_BUNDLE_H
