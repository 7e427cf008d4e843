// Splits MIL text into tokens.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Lexer.h"
#include "ANE/Conversion/MILLiteral.h"
#include "llvm/ADT/StringExtras.h"

namespace anert::mil {

bool continuesNumber(char c, char previous) {
  if (llvm::isAlnum(c) || c == '_' || c == '.')
    return true;
  // An exponent's sign. A hexadecimal integer may end in 'e', but no sign ever follows one.
  return (c == '+' || c == '-') && llvm::StringRef("eEpP").contains(previous);
}

llvm::StringRef Atom::text() const {
  const char *end = begin + 1;
  while (continuesNumber(*end, end[-1]))
    ++end;
  return {begin, size_t(end - begin)};
}

void Lexer::skipSpace() {
  while (true) {
    rest = rest.ltrim(" \t\r\n\f\v");
    if (!rest.starts_with("//"))
      return;
    rest = rest.drop_front(std::min(rest.find('\n'), rest.size()));
  }
}

Token Lexer::take(Token::Kind kind, size_t length) {
  Token token{kind, rest.take_front(length)};
  rest = rest.drop_front(length);
  return token;
}

Token Lexer::takeString() {
  // A string ends on its line: an unterminated one must not swallow the rest of the file.
  for (size_t i = 1; i < rest.size() && rest[i] != '\n'; ++i) {
    if (rest[i] == '"')
      return take(Token::String, i + 1);
    if (rest[i] == '\\' && i + 1 < rest.size() && rest[i + 1] != '\n')
      ++i;
  }
  return take(Token::BadString, std::min(rest.find('\n'), rest.size()));
}

Token Lexer::next() {
  skipSpace();
  if (rest.empty())
    return take(Token::End, 0);
  char c = rest.front();
  if (llvm::isAlpha(c) || c == '_') {
    size_t end = rest.find_if_not([](char x) { return llvm::isAlnum(x) || x == '_' || x == '@'; });
    return take(Token::Ident, std::min(end, rest.size()));
  }
  if (c == '"')
    return takeString();
  if (rest.starts_with("->"))
    return take(Token::Arrow, 2);
  if (llvm::isDigit(c) || c == '-' || c == '+' || c == '.') {
    size_t end = 1;
    while (end < rest.size() && continuesNumber(rest[end], rest[end - 1]))
      ++end;
    return take(isNumber(rest.take_front(end)) ? Token::Number : Token::BadNumber, end);
  }
  if (llvm::StringRef("()[]{}<>,;=?").contains(c))
    return take(Token::Punct, 1);
  // A whole run of foreign bytes is one error.
  size_t end =
      rest.find_if([](char x) { return llvm::isAlnum(x) || llvm::StringRef(" \t\r\n()[]{}<>,;=?\"_").contains(x); });
  return take(Token::BadChar, std::max<size_t>(1, std::min(end, rest.size())));
}

llvm::StringRef unescape(llvm::StringRef body, Program &program) {
  if (!body.contains('\\'))
    return body;
  std::string decoded;
  for (size_t i = 0; i < body.size(); ++i) {
    if (body[i] == '\\' && i + 1 < body.size()) {
      char c = body[++i];
      decoded += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
    } else {
      decoded += body[i];
    }
  }
  return program.copy(decoded);
}

} // namespace anert::mil
