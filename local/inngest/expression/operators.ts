import { isDeepStrictEqual } from "node:util";

/** The variables of an expression: `event` triggered the run, `async` is the event held against it. */
export type Scope = { event: unknown; async?: unknown };
export type Evaluate = (scope: Scope) => unknown;
type Binary = (left: unknown, right: unknown) => unknown;

/**
 * Equality where an absent field equals nothing but `null`: two events that both lack the compared
 * field must not match each other.
 */
function equal(left: unknown, right: unknown): boolean {
  if (left === undefined || right === undefined) return left === null || right === null;
  return isDeepStrictEqual(left, right);
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : left > right ? 1 : 0;
  return Number.NaN;
}

function add(left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number") return left + right;
  if (typeof left === "string" && typeof right === "string") return left + right;
  return undefined;
}

function isIn(item: unknown, container: unknown): boolean {
  if (Array.isArray(container)) return container.some((member) => equal(member, item));
  return typeof item === "string" && member(container, item) !== undefined;
}

/** A field of an object or an element of a list; undefined where there is none. */
export function member(target: unknown, key: unknown): unknown {
  if (Array.isArray(target)) return typeof key === "number" ? target[key] : undefined;
  if (target === null || typeof target !== "object" || typeof key !== "string") return undefined;
  return Object.hasOwn(target, key) ? Reflect.get(target, key) : undefined;
}

/** Only numbers and numeric text count: converting an object from outside could run into its own `valueOf`. */
export function numberOf(value: unknown): number {
  return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}

const arithmetic =
  (operate: (left: number, right: number) => number): Binary =>
  (left, right) =>
    operate(numberOf(left), numberOf(right));

/** Binding power and meaning of each binary operator whose operands are always both evaluated. */
export const binaryOperators: Record<string, { power: number; apply: Binary }> = {
  "==": { power: 4, apply: equal },
  "!=": { power: 4, apply: (left, right) => !equal(left, right) },
  "<": { power: 5, apply: (left, right) => compare(left, right) < 0 },
  "<=": { power: 5, apply: (left, right) => compare(left, right) <= 0 },
  ">": { power: 5, apply: (left, right) => compare(left, right) > 0 },
  ">=": { power: 5, apply: (left, right) => compare(left, right) >= 0 },
  in: { power: 5, apply: isIn },
  "+": { power: 6, apply: add },
  "-": { power: 6, apply: arithmetic((left, right) => left - right) },
  "*": { power: 7, apply: arithmetic((left, right) => left * right) },
  "/": { power: 7, apply: arithmetic((left, right) => left / right) },
  "%": { power: 7, apply: arithmetic((left, right) => left % right) },
};

const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value ?? ""));
const size = (value: unknown) =>
  typeof value === "string" || Array.isArray(value) ? value.length : Object.keys(Object(value)).length;

/** Functions by name and number of arguments; a method's target is its first argument. */
export const functions: Record<string, { arity: number; apply: (...args: unknown[]) => unknown }> = {
  has: { arity: 1, apply: (value) => value !== undefined },
  size: { arity: 1, apply: size },
  string: { arity: 1, apply: text },
  int: { arity: 1, apply: (value) => Math.trunc(numberOf(value)) },
  double: { arity: 1, apply: numberOf },
  contains: { arity: 2, apply: (value, part) => text(value).includes(text(part)) },
  startsWith: { arity: 2, apply: (value, part) => text(value).startsWith(text(part)) },
  endsWith: { arity: 2, apply: (value, part) => text(value).endsWith(text(part)) },
};
