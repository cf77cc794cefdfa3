import { type Bytes, RedisError } from "../../reply.ts";
import { wrongArgumentCount } from "./command.ts";

const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);

export const syntaxError = () => new RedisError("ERR syntax error");

/** A 64-bit integer. Throws `RedisError` for anything else. */
export function parseInt64(text: Bytes): bigint {
  const value = /^(0|-?[1-9]\d{0,18})$/.test(text) ? BigInt(text) : null;
  if (value === null || !fitsInt64(value)) {
    throw new RedisError("ERR value is not an integer or out of range");
  }
  return value;
}

export function fitsInt64(value: bigint): boolean {
  return value >= MIN_INT64 && value <= MAX_INT64;
}

/** An integer small enough to count with: indices, counts, seconds. Throws `RedisError`. */
export function parseInteger(text: Bytes): number {
  return Number(parseInt64(text));
}

/** A floating-point number, `inf` and `-inf` included. Throws `RedisError`. */
export function parseNumber(text: Bytes): number {
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinite) return infinite[1] === "-" ? -Infinity : Infinity;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw new RedisError("ERR value is not a valid float");
  return value;
}

/** A number as Redis prints it. */
export function formatNumber(value: number): Bytes {
  if (value === Infinity) return "inf";
  if (value === -Infinity) return "-inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** Groups `a b c d` as `[a b] [c d]`. Throws `RedisError` when one is left over. */
export function pairs(command: string, items: Bytes[]): [Bytes, Bytes][] {
  if (items.length === 0 || items.length % 2 !== 0) throw wrongArgumentCount(command);
  return Array.from({ length: items.length / 2 }, (_, index) => [
    items[index * 2] as Bytes,
    items[index * 2 + 1] as Bytes,
  ]);
}

/** Resolves an inclusive range with negative indices, as `LRANGE` takes it, to `slice` bounds. */
export function sliceBounds(start: number, stop: number, length: number): [number, number] {
  const from = Math.max(start < 0 ? length + start : start, 0);
  const to = (stop < 0 ? length + stop : Math.min(stop, length - 1)) + 1;
  return from < to ? [from, to] : [0, 0];
}
