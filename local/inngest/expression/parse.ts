import type { Cursor } from "./cursor.ts";
import { binaryOperators, type Evaluate, functions, member, numberOf } from "./operators.ts";
import type { Token } from "./tokens.ts";

const keywords = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const ternaryPower = 1;
const orPower = 2;
const andPower = 3;
const unaryPower = 8;

/**
 * Parses from the cursor on, up to an operator that binds no tighter than `minPower`.
 * @throws ExpressionError at what is not part of the supported language.
 */
export function parseExpression(cursor: Cursor, minPower = 0): Evaluate {
  let left = parsePostfix(cursor);
  for (;;) {
    const extended = parseInfix(cursor, left, minPower);
    if (extended === undefined) return left;
    left = extended;
  }
}

function parseInfix(cursor: Cursor, left: Evaluate, minPower: number): Evaluate | undefined {
  if (minPower < orPower && cursor.accept("||")) {
    const right = parseExpression(cursor, orPower);
    return (scope) => left(scope) === true || right(scope) === true;
  }
  if (minPower < andPower && cursor.accept("&&")) {
    const right = parseExpression(cursor, andPower);
    return (scope) => left(scope) === true && right(scope) === true;
  }
  if (minPower < ternaryPower && cursor.accept("?")) {
    const yes = parseExpression(cursor);
    cursor.expect(":");
    const no = parseExpression(cursor);
    return (scope) => (left(scope) === true ? yes(scope) : no(scope));
  }
  const next = cursor.peek();
  const operator = next.kind === "operator" ? binaryOperators[next.text] : undefined;
  if (operator === undefined || operator.power <= minPower) return undefined;
  cursor.take();
  const right = parseExpression(cursor, operator.power);
  return (scope) => operator.apply(left(scope), right(scope));
}

function parsePostfix(cursor: Cursor): Evaluate {
  let value = parsePrimary(cursor);
  for (;;) {
    const target = value;
    if (cursor.accept("[")) {
      const key = parseExpression(cursor);
      cursor.expect("]");
      value = (scope) => member(target(scope), key(scope));
    } else if (cursor.accept(".")) {
      const field = cursor.take();
      if (field.kind !== "name") cursor.fail(field);
      if (cursor.accept("(")) value = callOf(cursor, field, [target, ...parseList(cursor, ")")]);
      else value = (scope) => member(target(scope), field.text);
    } else return value;
  }
}

function parsePrimary(cursor: Cursor): Evaluate {
  const token = cursor.take();
  if (token.kind === "number") return () => Number(token.text);
  if (token.kind === "string") return () => token.text;
  if (token.kind === "name") return parseName(cursor, token);
  if (token.text === "(") {
    const inner = parseExpression(cursor);
    cursor.expect(")");
    return inner;
  }
  if (token.text === "[") {
    const items = parseList(cursor, "]");
    return (scope) => items.map((item) => item(scope));
  }
  if (token.text !== "!" && token.text !== "-") cursor.fail(token);
  const operand = parseExpression(cursor, unaryPower);
  return token.text === "!" ? (scope) => operand(scope) !== true : (scope) => -numberOf(operand(scope));
}

function parseName(cursor: Cursor, token: Token): Evaluate {
  if (cursor.accept("(")) return callOf(cursor, token, parseList(cursor, ")"));
  if (keywords.has(token.text)) return () => keywords.get(token.text);
  if (token.text === "event") return (scope) => scope.event;
  if (token.text === "async") return (scope) => scope.async;
  return cursor.fail(token);
}

function parseList(cursor: Cursor, close: string): Evaluate[] {
  const items: Evaluate[] = [];
  while (!cursor.at(close)) {
    items.push(parseExpression(cursor));
    if (!cursor.accept(",")) break;
  }
  cursor.expect(close);
  return items;
}

function callOf(cursor: Cursor, name: Token, args: Evaluate[]): Evaluate {
  const known = Object.hasOwn(functions, name.text) ? functions[name.text] : undefined;
  if (known === undefined || known.arity !== args.length) return cursor.fail(name);
  return (scope) => known.apply(...args.map((arg) => arg(scope)));
}
