import { Cursor } from "./cursor.ts";
import type { Evaluate, Scope } from "./operators.ts";
import { parseExpression } from "./parse.ts";

const cache = new Map<string, Evaluate>();
const cacheLimit = 1_000;

/**
 * Compiles an expression of the everyday part of the Common Expression Language: paths, literals, lists,
 * comparison, logic, arithmetic, `in`, `?:` and a few functions. Absent fields evaluate to undefined.
 * @throws ExpressionError when the source uses anything else.
 */
export function compile(source: string): Evaluate {
  const known = cache.get(source);
  if (known !== undefined) return known;
  const cursor = new Cursor(source);
  const compiled = parseExpression(cursor);
  if (cursor.peek().kind !== "end") cursor.fail(cursor.peek());
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(source, compiled);
  return compiled;
}

/** Whether a condition holds; an absent condition always does. @throws ExpressionError */
export function holds(condition: string | null | undefined, scope: Scope): boolean {
  return !condition || compile(condition)(scope) === true;
}
