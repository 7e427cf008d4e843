// Tokens of MIL text.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_MILSYNTAX_LEXER_H
#define ANE_LIB_CONVERSION_MILSYNTAX_LEXER_H

#include "ANE/Conversion/MILTree.h"

namespace anert::mil {

/// A token is a piece of the source; a punctuator is its own kind, `->` is Arrow.
struct Token {
  enum Kind : uint8_t { End, Ident, Number, String, Punct, Arrow, BadNumber, BadString, BadChar };
  Kind kind = End;
  llvm::StringRef text;

  bool is(char punct) const { return kind == Punct && text.front() == punct; }
  bool is(llvm::StringRef ident) const { return kind == Ident && text == ident; }
};

/// Splits a text into tokens, one at a time; copying a lexer saves its place.
class Lexer {
public:
  explicit Lexer(llvm::StringRef source) : rest(source) {}
  Token next();

private:
  void skipSpace();
  Token take(Token::Kind kind, size_t length);
  Token takeString();

  llvm::StringRef rest;
};

/// True for a character that can continue a number, given the one before it.
bool continuesNumber(char c, char previous);

/// Decodes the inside of a string token; a text without escapes comes back as it is, else the result is in `program`.
llvm::StringRef unescape(llvm::StringRef body, Program &program);

} // namespace anert::mil

#endif // ANE_LIB_CONVERSION_MILSYNTAX_LEXER_H
