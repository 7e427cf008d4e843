// What rule checks look at, and the findings that they report.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_RULES_REPORT_H
#define ANE_RULES_REPORT_H

#include "ANE/Conversion/MILSyntax.h"
#include "ANE/Rules/Rules.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"
#include <vector>

namespace mlir::ane {

/// Where a finding is; lines and columns count from 1, 0 means none.
struct Place {
  std::string file;
  unsigned line = 0, column = 0;
  std::optional<uint64_t> byte; ///< In a weight file.
  std::string name;             ///< Of the value, where there is no file.

  /// "model.mil:3:20", "weight.bin: byte 64", "%scores".
  std::string str() const;
};
/// The first line of a text or IR file that a location names, else its name.
Place getPlace(Location loc);

/// A rule that is broken at a place.
struct Finding {
  const Rule *rule;
  Severity severity;
  Place place;
  std::string found, allowed;
  LocationAttr loc = {}; ///< Of the IR; null for findings about texts and files.
  std::string fix = {};  ///< What to do at this place, if more is known than the rule's `fix`.

  StringRef getFix() const { return fix.empty() ? StringRef(rule->fix) : StringRef(fix); }
};

/// What is checked for which machine.
struct RuleScope {
  const anert::Chip *chip = nullptr; ///< Null: every chip that takes MIL.
  Door door = Door::Any;             ///< The doors that the program must go through.
  bool isText = false;               ///< MIL text, which is used as it is; else IR, which export will still spell.

  Families getFamilies() const;
  bool includes(const Rule &rule) const;
};

/// Takes the findings of a check and knows what was asked.
class Report {
public:
  Report(const RuleScope &scope, std::vector<Finding> &findings) : scope(scope), findings(findings) {}

  /// Reports a place that breaks the current rule. Findings about IR that export will put right are notes.
  Finding &add(const Place &place, const Twine &found, const Twine &allowed, std::optional<Severity> severity = {});
  Finding &add(Location loc, const Twine &found, const Twine &allowed, std::optional<Severity> severity = {}) {
    Finding &finding = add(getPlace(loc), found, allowed, severity);
    finding.loc = loc;
    return finding;
  }
  /// Whether the program must go through `door`, or through nothing but it.
  bool asks(Door door) const { return (scope.door & door) == door; }
  bool asksOnly(Door door) const { return scope.door == door; }
  /// Whether a chip of these families, or none but such, was asked for.
  bool asks(Families families) const { return scope.getFamilies().overlaps(families); }
  bool asksOnly(Families families) const;
  /// The families that were asked for.
  Families getFamilies() const { return scope.getFamilies(); }

private:
  friend void checkText(const TextSubject &, const RuleScope &, std::vector<Finding> &);
  friend void checkProgram(ProgramOp, const RuleScope &, std::vector<Finding> &);
  friend void checkWeightFile(const WeightFile &, const RuleScope &, std::vector<Finding> &);
  friend void checkOp(Operation *, const RuleScope &, std::vector<Finding> &);
  template <typename Check, typename Subject> void run(Check RuleChecks::*member, Subject &&subject);

  const RuleScope &scope;
  std::vector<Finding> &findings;
  const Rule *rule = nullptr;
};

/// A weight file of the program.
struct WeightFile {
  std::string spelled; ///< The path as the program has it; for a file by itself the path.
  std::string path;    ///< Where it is; empty if the path is not safe to follow.
  std::string error;   ///< Why it was not read; empty if it was.
  std::shared_ptr<const llvm::MemoryBuffer> buffer;

  /// Reads `path`; a failure goes to `error`.
  static WeightFile open(StringRef spelled, StringRef path);
  StringRef getBytes() const { return buffer ? buffer->getBuffer() : StringRef(); }
};

/// One BLOBFILE of a text.
struct BlobUse {
  anert::mil::Loc loc;
  const anert::mil::Type *type;   ///< Of the literal; null if it has none.
  std::optional<uint64_t> offset; ///< Nothing if it is no number.
  unsigned file;                  ///< Index into getFiles().
};

/// A parsed MIL text.
class TextSubject {
public:
  /// `context` has the ane dialect loaded; `modelPath` is what `@model_path` stands for. Weight files are opened.
  TextSubject(const anert::mil::Program &tree, const llvm::SourceMgr &sources, unsigned bufferID, MLIRContext *context,
              StringRef modelPath);

  const anert::mil::Program &getTree() const { return tree; }
  Place getPlace(anert::mil::Loc loc) const;
  ArrayRef<BlobUse> getBlobs() const { return blobs; }
  ArrayRef<WeightFile> getFiles() const { return files; }
  /// Calls `visit` with every statement, also in nested blocks, and its function.
  void walk(llvm::function_ref<void(const anert::mil::Statement &, const anert::mil::Function &)> visit) const;
  /// The op of MIL that a statement calls; null for const and unknown ones.
  const MILOpInterface::Concept *getOp(const anert::mil::Statement &statement) const;
  /// The opset of a function; ios18 if it is not spelled or not known.
  static Opset getOpset(const anert::mil::Function &function);

private:
  void collect(const anert::mil::Value &value, const anert::mil::Type *type, StringRef modelPath);

  const anert::mil::Program &tree;
  const llvm::SourceMgr &sources;
  unsigned bufferID;
  MLIRContext *context;
  std::vector<BlobUse> blobs;
  std::vector<WeightFile> files;
  llvm::StringMap<unsigned> fileNumbers; ///< By spelled path.
};

/// Runs every check of the table that fits the scope.
void checkText(const TextSubject &text, const RuleScope &scope, std::vector<Finding> &findings);
/// A program on the host has no rules.
void checkProgram(ProgramOp program, const RuleScope &scope, std::vector<Finding> &findings);
void checkWeightFile(const WeightFile &file, const RuleScope &scope, std::vector<Finding> &findings);
/// The rules about single ops. An op that is no MIL op or on constants alone has none.
void checkOp(Operation *op, const RuleScope &scope, std::vector<Finding> &findings);

} // namespace mlir::ane

#endif // ANE_RULES_REPORT_H
