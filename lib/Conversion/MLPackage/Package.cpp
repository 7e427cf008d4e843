// Package directories: the manifest and where the specification lies.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MLPackage.h"
#include "ANE/Support/File.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace anert::mil {
using llvm::StringRef;
using llvm::Twine;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static constexpr StringRef kManifest = "Manifest.json", kDirectory = "com.apple.CoreML", kModel = "model.mlmodel";

bool isModelPath(StringRef file) {
  StringRef name = file.rtrim("/");
  if (name.ends_with(".mlmodel"))
    return !fs::is_directory(file);
  return name.ends_with(".mlpackage") || (fs::is_directory(file) && fs::exists(file + "/Data/" + kDirectory));
}

/// The path of the specification below Data/, as the manifest has it.
static llvm::Expected<std::string> readManifest(StringRef file) {
  auto fail = [&](const Twine &text) { return llvm::createStringError(file + ": " + text); };
  llvm::Expected<std::shared_ptr<const llvm::MemoryBuffer>> buffer = mapFile(file);
  if (!buffer)
    return buffer.takeError();
  llvm::Expected<llvm::json::Value> json = llvm::json::parse((*buffer)->getBuffer());
  if (!json)
    return fail("found no JSON: " + llvm::toString(json.takeError()));
  const llvm::json::Object *root = json->getAsObject();
  std::optional<StringRef> id = root ? root->getString("rootModelIdentifier") : std::nullopt;
  if (!id)
    return fail("found no rootModelIdentifier, expected the identifier of the model's item");
  const llvm::json::Object *items = root->getObject("itemInfoEntries");
  const llvm::json::Object *item = items ? items->getObject(*id) : nullptr;
  std::optional<StringRef> place = item ? item->getString("path") : std::nullopt;
  if (!place)
    return fail("found no path of the item '" + *id + "' in itemInfoEntries, expected that of the model");
  if (std::string why = whyNotSafeRelativePath(*place); !why.empty())
    return fail("found the path '" + *place + "', expected one below Data/: " + why);
  return place->str();
}

llvm::Expected<Model> readModel(StringRef file) {
  llvm::SmallString<128> spec(file);
  if (fs::is_directory(file)) {
    path::append(spec, kManifest);
    if (!fs::exists(spec))
      return llvm::createStringError(file + ": found no Manifest.json, expected one as every package has it");
    llvm::Expected<std::string> place = readManifest(spec);
    if (!place)
      return place.takeError();
    spec = file;
    path::append(spec, "Data", *place);
  }
  llvm::Expected<std::shared_ptr<const llvm::MemoryBuffer>> buffer = mapFile(spec);
  if (!buffer)
    return buffer.takeError();
  llvm::Expected<Model> model = readModelSpec((*buffer)->getBuffer(), file);
  if (!model)
    return model.takeError();
  fs::make_absolute(spec);
  path::remove_dots(spec);
  model->modelPath = path::parent_path(spec).str();
  return model;
}

/// An identifier of the form of a UUID, from the digest of `text`: the same for the same package.
static std::string makeIdentifier(StringRef text) {
  std::string digits = StringRef(hashContents(llvm::ArrayRef(text.data(), text.size()))).split(':').second.str();
  digits[12] = '8'; // Version 8 and the variant of RFC 9562.
  digits[16] = 'a';
  for (size_t dash : {8, 13, 18, 23})
    digits.insert(dash, "-");
  return digits;
}

static llvm::json::Object makeItem(StringRef name, StringRef description) {
  return llvm::json::Object{
      {"author", kDirectory}, {"description", description}, {"name", name}, {"path", (kDirectory + "/" + name).str()}};
}

llvm::Error writePackage(StringRef file, StringRef spec,
                         llvm::function_ref<llvm::Error(StringRef directory)> writeWeights) {
  llvm::Expected<OutputDirectory> output = OutputDirectory::create(file.rtrim("/"), kManifest);
  if (!output)
    return output.takeError();
  llvm::SmallString<128> data(output->path());
  path::append(data, "Data", kDirectory);
  if (std::error_code error = fs::create_directories(data))
    return llvm::createStringError(error, "cannot create '" + data + "'");
  if (llvm::Error error = writeFile((data + "/" + kModel).str(), spec))
    return error;
  if (llvm::Error error = writeWeights(data))
    return error;
  std::string model = makeIdentifier(spec);
  llvm::json::Object items{{model, makeItem(kModel, "CoreML Model Specification")}};
  if (fs::exists(data + "/weights"))
    items[makeIdentifier(model)] = makeItem("weights", "CoreML Model Weights");
  llvm::json::Object manifest{
      {"fileFormatVersion", "1.0.0"}, {"itemInfoEntries", std::move(items)}, {"rootModelIdentifier", model}};
  std::string text;
  llvm::raw_string_ostream(text) << llvm::formatv("{0:2}\n", llvm::json::Value(std::move(manifest)));
  if (llvm::Error error = writeFile((output->path() + "/" + kManifest).str(), text))
    return error;
  return output->commit();
}

} // namespace anert::mil
