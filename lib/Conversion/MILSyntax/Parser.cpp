// Statements, functions and programs of MIL text, with recovery after errors.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Parser.h"

namespace anert::mil {
using llvm::ArrayRef;
using llvm::StringRef;

bool Parser::parseNamedValue(NamedValue &value, bool allowsPositional) {
  value.loc = here();
  bool isNamed = token.kind == Token::Ident && peek().is('=');
  if (!isNamed && allowsPositional)
    return parseValue(value.value);
  return expectName(value.name, value.loc, "a name") && expect('=') && parseValue(value.value);
}

bool Parser::parseNamedValues(ArrayRef<NamedValue> &values, char open, char close, bool allowsPositional) {
  llvm::SmallVector<NamedValue, 8> parsed;
  if (!parseSequence(open, close, [&] { return parseNamedValue(parsed.emplace_back(), allowsPositional); }))
    return false;
  values = program.copy(ArrayRef<NamedValue>(parsed));
  return true;
}

bool Parser::parseTypedName(TypedName &name, const llvm::Twine &what) {
  return parseType(name.type) && expectName(name.name, name.loc, "the name of a " + what);
}

bool Parser::parseTypedNames(ArrayRef<TypedName> &names, const llvm::Twine &what) {
  llvm::SmallVector<TypedName, 8> parsed;
  if (!parseSequence('(', ')', [&] { return parseTypedName(parsed.emplace_back(), what); }))
    return false;
  names = program.copy(ArrayRef<TypedName>(parsed));
  return true;
}

bool Parser::parseOpset(StringRef &opset, Loc &loc) {
  return !consume('<') || (expectName(opset, loc, "an opset, such as ios18") && expect('>'));
}

bool Parser::startsCall() const {
  Lexer ahead = lexer;
  Token next = ahead.next();
  if (next.is('('))
    return true;
  // `name<opset>(`, while a type that is unknown or has a nested one continues in another way.
  return next.is('<') && ahead.next().kind == Token::Ident && ahead.next().is('>') && ahead.next().is('(');
}

bool Parser::parseResults(Statement &statement) {
  if (token.is('('))
    return parseTypedNames(statement.results, "result") && expect('=');
  if (token.kind != Token::Ident)
    return error("a statement");
  if (startsCall())
    return true;
  llvm::SmallVector<TypedName, 3> results;
  do {
    if (!parseTypedName(results.emplace_back(), "result"))
      return false;
  } while (consume(','));
  statement.results = program.copy(ArrayRef<TypedName>(results));
  return expect('=');
}

bool Parser::parseStatement(Statement &statement) {
  statement.loc = here();
  Loc opsetLoc;
  if (!parseResults(statement) || !expectName(statement.callee, statement.calleeLoc, "the name of an operation") ||
      !parseOpset(statement.opset, opsetLoc) || !parseNamedValues(statement.args, '(', ')', /*allowsPositional=*/true))
    return false;
  if (token.is('[') && !parseNamedValues(statement.attributes, '[', ']', /*allowsPositional=*/false))
    return false;
  llvm::SmallVector<Block, 2> blocks;
  while (token.is('{') || token.is('(') || (token.kind == Token::Ident && !onNewLine && !isTypeName(token)) ||
         (!blocks.empty() && token.is(',')))
    if (consume(','), !parseNestedBlock(blocks.emplace_back()))
      return false;
  statement.blocks = program.copy(ArrayRef<Block>(blocks));
  if (consume(';'))
    return true;
  error("';' after the statement");
  // The next line is most likely sound.
  return onNewLine;
}

bool Parser::parseNestedBlock(Block &block) {
  Depth nested(*this);
  if (!nested.isAllowed())
    return false;
  block.loc = here();
  if (token.kind == Token::Ident) {
    if (!peek().is('(') && !peek().is('{'))
      return error("';' after the statement, or a block");
    expectName(block.name, block.loc, "");
  }
  if (token.is('(') && !parseTypedNames(block.params, "block parameter"))
    return false;
  return parseBody(block);
}

bool Parser::recoverInBlock() {
  while (token.kind != Token::End) {
    if (token.is("func") && peek().kind == Token::Ident)
      return false;
    if (token.is('}') && peek().kind == Token::Arrow)
      return true;
    if (consume(';'))
      return true;
    advance();
  }
  return false;
}

bool Parser::parseStatements(Block &block) {
  llvm::SmallVector<Statement, 0> statements;
  while (!token.is('}')) {
    if (token.kind == Token::End)
      return error("a statement or '}'");
    if (!parseStatement(statements.emplace_back()) && !recoverInBlock())
      return false;
  }
  block.statements = program.copy(ArrayRef<Statement>(statements));
  return true;
}

bool Parser::parseBody(Block &block) {
  if (!expect('{') || !parseStatements(block) || !expect('}'))
    return false;
  if (token.kind != Token::Arrow)
    return error("'->' and the returned names");
  advance();
  llvm::SmallVector<NameRef, 4> results;
  auto parseResult = [&] {
    NameRef &result = results.emplace_back();
    return expectName(result.name, result.loc, "the name of a returned value");
  };
  if (!parseSequence('(', ')', parseResult))
    return false;
  block.results = program.copy(ArrayRef<NameRef>(results));
  return true;
}

bool Parser::parseFunction(Function &function) {
  if (!expectWord("func") || !expectName(function.body.name, function.body.loc, "the name of the function") ||
      !parseOpset(function.opset, function.opsetLoc) || !parseTypedNames(function.body.params, "parameter"))
    return false;
  if (token.is('[') && !parseNamedValues(function.attributes, '[', ']', /*allowsPositional=*/false))
    return false;
  return parseBody(function.body) && expect(';');
}

void Parser::recoverAtFunction() {
  while (token.kind != Token::End && !(token.is("func") && peek().kind == Token::Ident))
    advance();
}

bool Parser::parseHeader() {
  program.loc = here();
  if (!expectWord("program") || !expect('('))
    return false;
  program.version = token.text;
  if (token.kind != Token::Number)
    return error("the version of the program, such as 1.3");
  advance();
  if (!expect(')'))
    return false;
  return !token.is('[') || parseNamedValues(program.attributes, '[', ']', /*allowsPositional=*/false);
}

bool Parser::parseProgram() {
  if (!parseHeader() || !expect('{'))
    return false;
  llvm::SmallVector<Function, 1> functions;
  while (!token.is('}')) {
    if (token.kind == Token::End)
      return error("'func' or '}'");
    if (!parseFunction(functions.emplace_back()))
      recoverAtFunction();
    if (numErrors && token.kind == Token::End)
      return false;
  }
  program.functions = program.copy(ArrayRef<Function>(functions));
  advance();
  if (token.kind != Token::End)
    return error("nothing after the program");
  return numErrors == 0;
}

bool Parser::parseAttributeList(ArrayRef<NamedValue> &values) {
  llvm::SmallVector<NamedValue, 2> parsed;
  while (token.kind != Token::End) {
    if (!parseNamedValue(parsed.emplace_back(), /*allowsPositional=*/false))
      return false;
    if (token.kind != Token::End && !expect(','))
      return false;
  }
  values = program.copy(ArrayRef<NamedValue>(parsed));
  return true;
}

std::optional<ArrayRef<NamedValue>> parseAttributes(StringRef text, Program &program) {
  llvm::SourceMgr sources;
  // Errors have a place in it, though nobody sees them.
  sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(text, "", /*RequiresNullTerminator=*/false),
                             llvm::SMLoc());
  ArrayRef<NamedValue> values;
  bool isGood = Parser(sources, text, program, [](const llvm::SMDiagnostic &) {}).parseAttributeList(values);
  return isGood ? std::optional(values) : std::nullopt;
}

std::optional<Program> parse(const llvm::SourceMgr &sources, unsigned bufferID, DiagnosticHandler handler) {
  StringRef text = sources.getMemoryBuffer(bufferID)->getBuffer();
  if (text.size() >= kNoLoc) {
    handler(sources.GetMessage(llvm::SMLoc::getFromPointer(text.begin()), llvm::SourceMgr::DK_Error,
                               "found a text of " + llvm::Twine(text.size()) + " bytes, expected less than 4 GiB"));
    return std::nullopt;
  }
  Program program;
  Parser parser(sources, text, program, handler);
  if (!parser.parseProgram())
    return std::nullopt;
  return program;
}

llvm::SMLoc getSMLoc(const llvm::SourceMgr &sources, unsigned bufferID, Loc loc) {
  StringRef text = sources.getMemoryBuffer(bufferID)->getBuffer();
  return llvm::SMLoc::getFromPointer(text.begin() + std::min<size_t>(loc == kNoLoc ? 0 : loc, text.size()));
}

} // namespace anert::mil
