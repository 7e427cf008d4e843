// The values of MIL text: literals, references, lists, blobs.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Conversion/MILLiteral.h"
#include "Parser.h"

namespace anert::mil {
using llvm::ArrayRef;
using llvm::StringRef;

bool Parser::isAtom() const {
  return token.kind == Token::Number ||
         (token.kind == Token::Ident && (token.text == "true" || token.text == "false" || isNumber(token.text)));
}

static Value makeValue(Value::Kind kind, Loc loc, StringRef text = {}) {
  Value value;
  value.kind = kind;
  value.loc = loc;
  value.text = text;
  return value;
}

bool Parser::parseValue(Value &value) {
  Depth nested(*this);
  if (!nested.isAllowed())
    return false;
  if (token.is('[')) {
    OpenList list(here(), atoms.size());
    if (!parseList(list))
      return false;
    value = close(list);
    return true;
  }
  if (token.is('('))
    return parseElements(value, Value::Tuple, '(', ')');
  if (token.is('{'))
    return parseDict(value);
  if (token.kind == Token::String) {
    value = makeValue(Value::String, here(), unescape(token.text.drop_front().drop_back(), program));
    advance();
    return true;
  }
  return parseNamedOrWord(value);
}

bool Parser::parseNamedOrWord(Value &value) {
  if (token.kind == Token::Ident) {
    Token next = peek();
    bool isCall = next.is('(') || next.is('<');
    if (isCall && token.is("BLOBFILE"))
      return parseBlob(value);
    if (isCall)
      return parseTyped(value);
  }
  if (!isAtom() && token.kind != Token::Ident)
    return error("a value: a literal, a name, a list, a tuple or a dictionary");
  value = makeValue(isAtom() ? Value::Number : Value::Ref, here(), token.text);
  advance();
  return true;
}

bool Parser::parseTyped(Value &value) {
  Loc start = here();
  const Type *type = nullptr;
  if (!parseType(type) || !parseElements(value, Value::Typed, '(', ')'))
    return false;
  value.loc = start;
  value.type = type;
  return true;
}

bool Parser::parseBlob(Value &value) {
  Token keyword = token;
  ArrayRef<NamedValue> args;
  advance();
  if (!parseNamedValues(args, '(', ')', /*allowsPositional=*/false))
    return false;
  const Value *path = nullptr, *offset = nullptr;
  for (const NamedValue &arg : args)
    (arg.name == "path" ? path : offset) = &arg.value;
  if (args.size() != 2 || !path || !offset || (args[0].name != "offset" && args[1].name != "offset"))
    return report(keyword.text.begin(),
                  "found other arguments of BLOBFILE, expected 'path' and 'offset', each of them once");
  value = makeValue(Value::Blob, loc(keyword.text.begin()));
  value.elements = program.copy(ArrayRef<Value>({*path, *offset}));
  return true;
}

bool Parser::parseElements(Value &value, Value::Kind kind, char open, char close) {
  value = makeValue(kind, here());
  llvm::SmallVector<Value, 2> elements;
  if (!parseSequence(open, close, [&] { return parseValue(elements.emplace_back()); }))
    return false;
  value.elements = program.copy(ArrayRef<Value>(elements));
  return true;
}

bool Parser::parseDict(Value &value) {
  value = makeValue(Value::Dict, here());
  llvm::SmallVector<Value, 8> elements;
  auto parseEntry = [&] {
    return expect('{') && parseValue(elements.emplace_back()) && expect(',', " and the value of the entry") &&
           parseValue(elements.emplace_back()) && expect('}');
  };
  if (!parseSequence('{', '}', parseEntry))
    return false;
  value.elements = program.copy(ArrayRef<Value>(elements));
  return true;
}

Value Parser::close(OpenList &list) {
  Value value = makeValue(list.isArray ? Value::Array : Value::List, list.loc);
  if (list.isArray) {
    llvm::SmallVector<uint32_t, 6> shape = {list.numItems};
    shape.append(list.itemShape);
    value.shape = program.copy(ArrayRef<uint32_t>(shape));
    value.atoms = program.copy(ArrayRef<Atom>(atoms).drop_front(list.start));
    atoms.truncate(list.start);
  } else {
    value.elements = program.copy(ArrayRef<Value>(list.items));
  }
  return value;
}

void Parser::demote(OpenList &list) {
  if (!list.isArray)
    return;
  list.isArray = false;
  ArrayRef<uint32_t> shape = program.copy(ArrayRef<uint32_t>(list.itemShape));
  ArrayRef<Atom> all = program.copy(ArrayRef<Atom>(atoms).drop_front(list.start));
  size_t perItem = list.numItems ? all.size() / list.numItems : 0;
  for (uint32_t i = 0; i < list.numItems; ++i) {
    ArrayRef<Atom> part = all.slice(i * perItem, perItem);
    Value item = makeValue(Value::Array, part.empty() ? list.loc : loc(part.front().begin));
    if (shape.empty()) {
      item.kind = Value::Number;
      item.text = part.front().text();
    } else {
      item.shape = shape;
      item.atoms = part;
    }
    list.items.push_back(item);
  }
  atoms.truncate(list.start);
}

void Parser::addAtom(OpenList &list) {
  if (list.isArray && list.itemShape.empty()) {
    atoms.push_back({token.text.begin()});
    ++list.numItems;
  } else {
    demote(list);
    list.items.push_back(makeValue(Value::Number, here(), token.text));
  }
  advance();
}

void Parser::addList(OpenList &list, OpenList &child) {
  llvm::SmallVector<uint32_t, 6> shape = {child.numItems};
  shape.append(child.itemShape);
  bool isRegular = list.isArray && child.isArray && (list.numItems == 0 || ArrayRef(list.itemShape) == ArrayRef(shape));
  if (isRegular) {
    list.itemShape.assign(shape.begin(), shape.end());
    ++list.numItems;
    return;
  }
  // The child's atoms lie on top of the list's.
  Value item = close(child);
  demote(list);
  list.items.push_back(item);
}

bool Parser::parseList(OpenList &list) {
  return parseSequence('[', ']', [&] {
    if (isAtom()) {
      addAtom(list);
      return true;
    }
    if (token.is('[')) {
      Depth nested(*this);
      OpenList child(here(), atoms.size());
      if (!nested.isAllowed() || !parseList(child))
        return false;
      addList(list, child);
      return true;
    }
    Value item;
    if (!parseValue(item))
      return false;
    demote(list);
    list.items.push_back(item);
    return true;
  });
}

} // namespace anert::mil
