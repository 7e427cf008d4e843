// Tokens, errors and types of the MIL parser.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Parser.h"
#include "llvm/ADT/STLExtras.h"

namespace anert::mil {
using llvm::StringRef;
using llvm::Twine;

/// The types that are spelled with arguments.
static constexpr std::pair<StringRef, Type::Kind> kTypeKinds[] = {
    {"tensor", Type::Tensor}, {"tensor_buffer", Type::TensorBuffer},
    {"state", Type::State},   {"list", Type::List},
    {"tuple", Type::Tuple},   {"dict", Type::Dict}};

Parser::Parser(const llvm::SourceMgr &sources, StringRef text, Program &program, DiagnosticHandler handler)
    : sources(sources), text(text), program(program), handler(handler),
      lexer(text.drop_front(text.starts_with("\xEF\xBB\xBF") ? 3 : 0)) {
  advance();
}

void Parser::advance() {
  const char *end = token.text.end();
  token = lexer.next();
  onNewLine = end && StringRef(end, token.text.begin() - end).contains('\n');
}

Token Parser::peek() const {
  Lexer copy = lexer;
  return copy.next();
}

bool Parser::Depth::isAllowed() {
  if (parser.depth <= kMaxDepth)
    return true;
  return parser.report(parser.token.text.begin(),
                       "found nesting deeper than " + Twine(kMaxDepth) + " levels, expected fewer");
}

bool Parser::report(const char *place, const Twine &message) {
  if (numErrors >= kMaxErrors)
    return false;
  handler(sources.GetMessage(llvm::SMLoc::getFromPointer(place), llvm::SourceMgr::DK_Error, message));
  if (++numErrors == kMaxErrors) {
    handler(sources.GetMessage(llvm::SMLoc::getFromPointer(place), llvm::SourceMgr::DK_Error,
                               "too many errors, the rest of the text is not checked"));
    lexer = Lexer(text.take_back(0));
    token = lexer.next();
  }
  return false;
}

bool Parser::error(const Twine &expected) {
  // A token may be a whole line of garbage.
  std::string shown = token.text.take_front(40).str() + (token.text.size() > 40 ? "..." : "");
  std::string found;
  switch (token.kind) {
  case Token::End:
    found = "the end of the text";
    break;
  case Token::BadString:
    found = "the unterminated string " + shown;
    break;
  case Token::BadNumber:
    found = "the malformed number '" + shown + "'";
    break;
  case Token::String:
    found = "the string " + shown;
    break;
  default:
    found = "'" + shown + "'";
  }
  return report(token.text.begin(), "found " + found + ", expected " + expected);
}

bool Parser::consume(char punct) {
  if (!token.is(punct))
    return false;
  advance();
  return true;
}

bool Parser::expect(char punct, const Twine &what) { return consume(punct) || error("'" + Twine(punct) + "'" + what); }

bool Parser::expectWord(StringRef word) {
  if (!token.is(word))
    return error("'" + word + "'");
  advance();
  return true;
}

bool Parser::expectName(StringRef &name, Loc &loc, const Twine &what) {
  if (token.kind != Token::Ident)
    return error(what);
  name = token.text;
  loc = here();
  advance();
  return true;
}

bool Parser::parseSequence(char open, char close, llvm::function_ref<bool()> parseItem) {
  if (!expect(open))
    return false;
  if (consume(close))
    return true;
  do {
    if (!parseItem())
      return false;
  } while (consume(','));
  return consume(close) || error("',' or '" + Twine(close) + "'");
}

bool Parser::isTypeName(const Token &token) const {
  if (token.kind != Token::Ident)
    return false;
  return token.text == "string" || parseDType(token.text) ||
         llvm::any_of(kTypeKinds, [&](const auto &row) { return row.first == token.text; });
}

bool Parser::reportUnknownType() {
  if (token.kind != Token::Ident)
    return error("a type");
  llvm::SmallVector<StringRef> names = {"string"};
  for (const auto &row : kTypeKinds)
    names.push_back(row.first);
  for (const DTypeInfo &info : allDTypes())
    names.push_back(info.name);
  const StringRef *nearest = llvm::min_element(names, [&](StringRef a, StringRef b) {
    return token.text.edit_distance(a, true, 8) < token.text.edit_distance(b, true, 8);
  });
  return error("a type, such as " + *nearest);
}

bool Parser::parseElementType(Type &type) {
  if (!token.is("string")) {
    type.element = token.kind == Token::Ident ? parseDType(token.text) : std::nullopt;
    if (!type.element)
      return reportUnknownType();
  }
  advance();
  return true;
}

bool Parser::parseDim(Dim &dim) {
  if (token.is('?')) {
    dim.kind = Dim::Unknown;
  } else if (token.kind == Token::Ident) {
    dim.kind = Dim::Symbol;
    dim.symbol = token.text;
  } else if (token.kind != Token::Number || token.text.getAsInteger(10, dim.size) || dim.size > INT64_MAX) {
    return error("an extent: an integer from 0 to 2^63-1, '?' or a name");
  }
  advance();
  return true;
}

bool Parser::parseDims(llvm::ArrayRef<Dim> &dims) {
  llvm::SmallVector<Dim, 6> parsed;
  if (!parseSequence('[', ']', [&] { return parseDim(parsed.emplace_back()); }))
    return false;
  dims = program.copy(llvm::ArrayRef<Dim>(parsed));
  return true;
}

bool Parser::parseFactor(StringRef name, llvm::ArrayRef<Dim> &dims) {
  return expect(',') && expectWord(name) && expect('=') && parseDims(dims);
}

bool Parser::parseTypeArguments(Type &type) {
  llvm::SmallVector<const Type *, 4> elements;
  auto parseElement = [&] { return parseType(elements.emplace_back()); };
  switch (type.kind) {
  case Type::Scalar:
    break;
  case Type::Tensor:
    return expect('<') && parseElementType(type) && expect(',') && parseDims(type.dims) && expect('>');
  case Type::TensorBuffer:
    return expect('<') && parseElementType(type) && parseFactor("shape", type.dims) &&
           parseFactor("strides", type.strides) && parseFactor("interleave_factors", type.factors) && expect('>');
  case Type::List: {
    Dim length;
    if (!expect('<') || !parseElement() || !expect(',') || !parseDim(length) || !expect('>'))
      return false;
    type.dims = program.copy(llvm::ArrayRef<Dim>(length));
    break;
  }
  case Type::State:
    if (!expect('<') || !parseElement() || !expect('>'))
      return false;
    break;
  case Type::Dict:
    if (!expect('<') || !parseElement() || !expect(',') || !parseElement() || !expect('>'))
      return false;
    break;
  case Type::Tuple:
    if (!parseSequence('<', '>', parseElement))
      return false;
  }
  type.elements = program.copy(llvm::ArrayRef<const Type *>(elements));
  return true;
}

bool Parser::parseType(const Type *&type) {
  Depth nested(*this);
  if (!nested.isAllowed())
    return false;
  if (!isTypeName(token))
    return reportUnknownType();
  Type parsed;
  parsed.loc = here();
  const auto *row = llvm::find_if(kTypeKinds, [&](const auto &row) { return row.first == token.text; });
  if (row == std::end(kTypeKinds)) {
    if (!parseElementType(parsed))
      return false;
  } else {
    parsed.kind = row->second;
    advance();
    if (!parseTypeArguments(parsed))
      return false;
  }
  type = new (program.arena) Type(parsed);
  return true;
}

} // namespace anert::mil
