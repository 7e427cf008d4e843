// Properties of all ops of the dialect: summaries, signatures, defaults, a place in the tests, agreement with MIL.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Dialect/ANE/IR/ANE.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Regex.h"
#include "gtest/gtest.h"

namespace mlir::ane {
namespace {

std::string readText(const Twine &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  return buffer ? (*buffer)->getBuffer().str() : "";
}

llvm::json::Object readJSON(const Twine &path) {
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(readText(path));
  EXPECT_TRUE(bool(value)) << path.str() << ": " << toString(value.takeError());
  return value && value->getAsObject() ? std::move(*value->getAsObject()) : llvm::json::Object();
}

class OpProperties : public testing::Test {
protected:
  OpProperties() { context.loadDialect<ANEDialect, func::FuncDialect>(); }

  /// The ops of the dialect; without the MIL interface they are composites, programs and the like.
  std::vector<RegisteredOperationName> getOps() {
    std::vector<RegisteredOperationName> ops;
    for (RegisteredOperationName name : context.getRegisteredOperations())
      if (name.getDialectNamespace() == "ane")
        ops.push_back(name);
    return ops;
  }
  /// Calls `visit(MIL name, interface)` for every MIL op.
  template <typename Visit> void forEachMILOp(Visit visit) {
    unsigned count = 0;
    for (RegisteredOperationName name : getOps())
      if (auto *mil = name.getInterface<MILOpInterface>()) {
        SCOPED_TRACE(name.getStringRef().str());
        visit(name.stripDialect(), *mil);
        ++count;
      }
    EXPECT_GT(count, 100u);
  }

  MLIRContext context;
};

TEST_F(OpProperties, HaveSummaries) {
  llvm::json::Object records = readJSON(ANE_ODS_RECORDS);
  llvm::StringMap<std::string> summaries;
  const llvm::json::Object *classes = records.getObject("!instanceof");
  ASSERT_TRUE(classes && classes->getArray("ANE_Op"));
  for (const llvm::json::Value &name : *classes->getArray("ANE_Op")) {
    const llvm::json::Object *record = records.getObject(*name.getAsString());
    summaries[("ane." + *record->getString("opName")).str()] = record->getString("summary").value_or("").str();
  }
  for (RegisteredOperationName name : getOps()) {
    std::string text = summaries.lookup(name.getStringRef());
    StringRef summary = text;
    EXPECT_FALSE(summary.trim().empty()) << name.getStringRef().str() << " has no summary";
    EXPECT_FALSE(summary.contains('\n') || summary.ends_with("."))
        << name.getStringRef().str() << ": " << summary.str();
  }
}

TEST_F(OpProperties, AppearInTheRoundTripTests) {
  std::string text;
  // The numeric cases of pointwise ops are enumerated, and go through text and bytecode as well.
  for (StringRef file : {"Dialect/ANE/ops.mlir", "Dialect/ANE/composite.mlir", "numeric/goldens/elementwise.mlir"})
    text += readText(ANE_SOURCE_DIR "/test/" + file);
  for (RegisteredOperationName name : getOps()) {
    std::string pattern = llvm::Regex::escape(name.getStringRef());
    EXPECT_TRUE(llvm::Regex("(^|[^a-z_.])" + pattern + "($|[^a-z0-9_.])", llvm::Regex::Newline).match(text))
        << name.getStringRef().str() << " is missing in test/Dialect/ANE/ops.mlir";
  }
}

TEST_F(OpProperties, SignaturesAreConsistent) {
  forEachMILOp([&](StringRef, MILOpInterface::Concept &mil) {
    llvm::StringSet<> names;
    for (const MILArg &row : mil.getMILSignature()) {
      EXPECT_TRUE(names.insert(row.name).second) << "two arguments are called " << row.name.str();
      EXPECT_LE(row.since, row.until) << row.name.str();
      EXPECT_LE(mil.getMinOpset(), row.until) << row.name.str() << " ends before the op begins";
      EXPECT_TRUE(row.kind != MILArg::Optional || !row.required) << row.name.str();
      EXPECT_TRUE(row.defaultValue.empty() || (row.kind == MILArg::Attribute && !row.required)) << row.name.str();
    }
    EXPECT_FALSE(mil.isPointwise() && !mil.isExecutable());
  });
}

TEST_F(OpProperties, DefaultsParse) {
  forEachMILOp([&](StringRef, MILOpInterface::Concept &mil) {
    for (const MILArg &row : mil.getMILSignature()) {
      if (row.defaultValue.empty() || llvm::Regex("^spatial2?[*][0-9]+$").match(row.defaultValue))
        continue;
      size_t read = 0;
      Attribute value = parseAttribute(row.defaultValue, &context, Type(), &read);
      EXPECT_TRUE(value) << row.name.str() << " has the default " << row.defaultValue.str();
      EXPECT_EQ(read, row.defaultValue.size()) << row.name.str();
    }
  });
}

//===-- Agreement with MIL ---------------------------------------------------===//

/// Whether the default in MLIR syntax is the JSON value; with null, that it is none or a rule over the dimensions.
bool isDefault(MLIRContext *context, StringRef text, const llvm::json::Value *value) {
  if (!value)
    return text.empty() || text.starts_with("spatial");
  Attribute attr = text.empty() ? Attribute() : parseAttribute(text, context);
  if (auto string = dyn_cast_if_present<StringAttr>(attr))
    return value->getAsString() == string.getValue();
  if (auto flag = dyn_cast_if_present<BoolAttr>(attr))
    return value->getAsBoolean() == flag.getValue();
  if (auto integer = dyn_cast_if_present<IntegerAttr>(attr))
    return value->getAsInteger() == integer.getInt();
  auto number = dyn_cast_if_present<FloatAttr>(attr);
  std::optional<double> expected = value->getAsNumber();
  if (!number || !expected)
    return false;
  APFloat rounded(*expected);
  bool loses;
  rounded.convert(number.getValue().getSemantics(), APFloat::rmNearestTiesToEven, &loses);
  return rounded.bitwiseIsEqual(number.getValue());
}

TEST_F(OpProperties, AreAllOpsOfMIL) {
  llvm::json::Object file = readJSON(ANE_SOURCE_DIR "/test/unit/Dialect/mil-signatures.json");
  const llvm::json::Object *ops = file.getObject("ops");
  ASSERT_TRUE(ops);
  // The 167 core ops of MIL, and write_state.
  EXPECT_EQ(ops->size(), 168u);
  for (const auto &op : *ops)
    EXPECT_TRUE(RegisteredOperationName::lookup(("ane." + op.first.str()), &context)) << op.first.str();
}

TEST_F(OpProperties, SignaturesAreThoseOfMIL) {
  llvm::json::Object file = readJSON(ANE_SOURCE_DIR "/test/unit/Dialect/mil-signatures.json");
  const llvm::json::Object *ops = file.getObject("ops");
  ASSERT_TRUE(ops);
  forEachMILOp([&](StringRef name, MILOpInterface::Concept &mil) {
    const llvm::json::Object *facts = ops->getObject(name);
    ASSERT_TRUE(facts) << "MIL has no op of this name";
    EXPECT_FALSE(facts->getString("semantics").value_or("").empty()) << "where is its meaning defined?";
    EXPECT_EQ(facts->getString("since"), stringifyOpset(mil.getMinOpset()));
    ArrayRef<MILArg> signature = mil.getMILSignature();
    const llvm::json::Array &arguments = *facts->getArray("arguments");
    ASSERT_EQ(signature.size(), arguments.size());
    for (auto [row, value] : llvm::zip_equal(signature, arguments)) {
      const llvm::json::Object &argument = *value.getAsObject();
      EXPECT_EQ(row.name, *argument.getString("name"));
      EXPECT_EQ(stringifyOpset(std::max(row.since, mil.getMinOpset())),
                argument.getString("since").value_or(stringifyOpset(mil.getMinOpset())))
          << row.name.str();
      EXPECT_EQ(stringifyOpset(row.until), argument.getString("until").value_or("ios26")) << row.name.str();
      // An argument that ends, or begins after its op, is optional in ODS, since other opsets go without.
      bool isOptional =
          argument.getBoolean("optional").value_or(false) || row.until != Opset::ios26 || row.since > mil.getMinOpset();
      EXPECT_EQ(row.required, !isOptional) << row.name.str();
      // The default of an operand is what the op does without it.
      EXPECT_TRUE(row.kind == MILArg::Optional || isDefault(&context, row.defaultValue, argument.get("default")))
          << row.name.str() << " has the default '" << row.defaultValue.str() << "'";
      // A float without a type takes that of x; in domain T it has no choice.
      if (row.domain == "U" && row.defaultValue.contains('.'))
        EXPECT_EQ(row.defaultValue.contains(':'), !argument.get("of")) << row.name.str();
    }
  });
}

} // namespace
} // namespace mlir::ane
