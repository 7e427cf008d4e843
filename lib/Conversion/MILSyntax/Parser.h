// The recursive descent parser of MIL text. Every parse function returns false after it reported an error.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_LIB_CONVERSION_MILSYNTAX_PARSER_H
#define ANE_LIB_CONVERSION_MILSYNTAX_PARSER_H

#include "ANE/Conversion/MILSyntax.h"
#include "Lexer.h"
#include "llvm/ADT/SmallVector.h"

namespace anert::mil {

class Parser {
public:
  Parser(const llvm::SourceMgr &sources, llvm::StringRef text, Program &program, DiagnosticHandler handler);

  bool parseProgram();
  /// The inside of an attribute bracket, and nothing else.
  bool parseAttributeList(llvm::ArrayRef<NamedValue> &values);

private:
  /// Levels of lists, types and blocks inside each other; real texts have fewer than ten.
  static constexpr unsigned kMaxDepth = 100;
  static constexpr unsigned kMaxErrors = 20;

  /// A list that is not closed yet. While all items so far are atoms, or lists of atoms of one shape, they lie in
  /// `Parser::atoms` from `start` on; otherwise they are values in `items`.
  struct OpenList {
    OpenList(Loc loc, size_t start) : loc(loc), start(start) {}
    Loc loc;
    size_t start;
    bool isArray = true;
    uint32_t numItems = 0;
    llvm::SmallVector<uint32_t, 5> itemShape;
    llvm::SmallVector<Value, 1> items;
  };

  /// Counts nesting; false when the text nests too deep, which is reported.
  struct Depth {
    Parser &parser;
    explicit Depth(Parser &parser) : parser(parser) { ++parser.depth; }
    ~Depth() { --parser.depth; }
    bool isAllowed();
  };

  // Tokens.
  void advance();
  Token peek() const;
  Loc loc(const char *place) const { return Loc(place - text.begin()); }
  Loc here() const { return loc(token.text.begin()); }
  /// Reports "found <token>, expected <expected>".
  bool error(const llvm::Twine &expected);
  bool report(const char *place, const llvm::Twine &message);
  bool expect(char punct, const llvm::Twine &what = "");
  bool expectWord(llvm::StringRef word);
  bool expectName(llvm::StringRef &name, Loc &loc, const llvm::Twine &what);
  bool consume(char punct);
  /// `open item (, item)* close`; `what` names the item.
  bool parseSequence(char open, char close, llvm::function_ref<bool()> parseItem);

  // Types.
  bool isTypeName(const Token &token) const;
  bool reportUnknownType();
  bool parseType(const Type *&type);
  bool parseTypeArguments(Type &type);
  bool parseElementType(Type &type);
  bool parseDim(Dim &dim);
  bool parseDims(llvm::ArrayRef<Dim> &dims);
  bool parseFactor(llvm::StringRef name, llvm::ArrayRef<Dim> &dims);

  // Values.
  bool isAtom() const;
  bool parseValue(Value &value);
  bool parseNamedOrWord(Value &value);
  bool parseTyped(Value &value);
  bool parseBlob(Value &value);
  bool parseDict(Value &value);
  bool parseElements(Value &value, Value::Kind kind, char open, char close);
  bool parseList(OpenList &list);
  void addAtom(OpenList &list);
  void addList(OpenList &list, OpenList &child);
  /// Turns the items of a list that is no rectangular array into values.
  void demote(OpenList &list);
  Value close(OpenList &list);

  // Programs.
  bool parseNamedValue(NamedValue &value, bool allowsPositional);
  bool parseNamedValues(llvm::ArrayRef<NamedValue> &values, char open, char close, bool allowsPositional);
  bool parseTypedName(TypedName &name, const llvm::Twine &what);
  bool parseTypedNames(llvm::ArrayRef<TypedName> &names, const llvm::Twine &what);
  /// A statement without results begins here.
  bool startsCall() const;
  bool parseResults(Statement &statement);
  bool parseOpset(llvm::StringRef &opset, Loc &loc);
  bool parseStatement(Statement &statement);
  bool parseNestedBlock(Block &block);
  bool parseBody(Block &block);
  bool parseStatements(Block &block);
  bool parseFunction(Function &function);
  bool parseHeader();
  /// Skips the rest of a broken statement; false if its block ends in an unknown way.
  bool recoverInBlock();
  void recoverAtFunction();

  const llvm::SourceMgr &sources;
  llvm::StringRef text;
  Program &program;
  DiagnosticHandler handler;
  Lexer lexer;
  Token token;
  bool onNewLine = false; ///< A line break lies before the token.
  unsigned depth = 0, numErrors = 0;
  llvm::SmallVector<Atom, 0> atoms;
};

} // namespace anert::mil

#endif // ANE_LIB_CONVERSION_MILSYNTAX_PARSER_H
