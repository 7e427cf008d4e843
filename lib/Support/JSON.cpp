// JSON from untrusted files: a limit on nesting before LLVM's recursive parser.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/JSON.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace anert {

Expected<json::Value> parseJSON(StringRef text, StringRef name, unsigned maxDepth) {
  unsigned depth = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\\' && inString)
      ++i;
    else if (c == '"')
      inString = !inString;
    else if (!inString && (c == '[' || c == '{') && ++depth > maxDepth)
      return createStringError(name + ": byte " + Twine(i) + ": JSON nests deeper than " + Twine(maxDepth));
    else if (!inString && (c == ']' || c == '}') && depth > 0)
      --depth;
  }
  Expected<json::Value> value = json::parse(text);
  if (!value)
    return createStringError(name + ": not JSON: " + toString(value.takeError()));
  return value;
}

} // namespace anert
