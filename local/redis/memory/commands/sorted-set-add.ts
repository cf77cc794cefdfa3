import { type Bytes, RedisError, type Reply } from "../../reply.ts";
import { SortedSet } from "../sorted-set.ts";
import type { Store } from "../store.ts";
import { formatNumber, pairs, parseNumber, syntaxError } from "./arguments.ts";
import { OptionReader } from "./option-reader.ts";

const ADD_OPTIONS = ["NX", "XX", "GT", "LT", "CH", "INCR"] as const;
type AddOption = (typeof ADD_OPTIONS)[number];

/** `ZADD key [NX | XX] [GT | LT] [CH] [INCR] score member …`. */
export function addMembers(store: Store, key: Bytes, items: Bytes[]): Reply {
  const reader = new OptionReader(items);
  const options = new Set<AddOption>();
  for (let option = reader.take(...ADD_OPTIONS); option; option = reader.take(...ADD_OPTIONS)) {
    options.add(option);
  }
  rejectContradictions(options);
  const scored = pairs("zadd", reader.rest()).map(([score, member]) => [parseNumber(score), member] as const);
  if (options.has("INCR")) {
    if (scored.length > 1) throw new RedisError("ERR INCR option supports a single increment-element pair");
    const [[by, member] = [0, ""]] = scored;
    return addTo(store, key, member, by, options);
  }
  return setScores(store, key, scored, options);
}

/** Adds to the score of a member, which counts as 0 when it is new. Returns the new score. */
export function addTo(
  store: Store,
  key: Bytes,
  member: Bytes,
  by: number,
  options: ReadonlySet<AddOption> = new Set(),
): Reply {
  const current = store.get(key, "zset")?.score(member);
  const next = (current ?? 0) + by;
  if (Number.isNaN(next)) throw new RedisError("ERR resulting score is not a number (NaN)");
  if (!allowed(current, next, options)) return null;
  store.getOrCreate(key, "zset", () => new SortedSet()).set(member, next);
  return formatNumber(next);
}

function setScores(
  store: Store,
  key: Bytes,
  scored: (readonly [number, Bytes])[],
  options: ReadonlySet<AddOption>,
): Reply {
  const existing = store.get(key, "zset");
  const set = existing ?? new SortedSet();
  let added = 0;
  let updated = 0;
  for (const [score, member] of scored) {
    const current = set.score(member);
    if (!allowed(current, score, options)) continue;
    if (current === undefined) added += 1;
    else if (current !== score) updated += 1;
    set.set(member, score);
  }
  if (!existing && set.size > 0) store.set(key, "zset", set);
  return options.has("CH") ? added + updated : added;
}

function allowed(current: number | undefined, next: number, options: ReadonlySet<AddOption>): boolean {
  if (current === undefined) return !options.has("XX");
  if (options.has("NX")) return false;
  if (options.has("GT")) return next > current;
  return !options.has("LT") || next < current;
}

function rejectContradictions(options: ReadonlySet<AddOption>): void {
  const compares = options.has("GT") || options.has("LT");
  const contradicts =
    (options.has("NX") && (options.has("XX") || compares)) || (options.has("GT") && options.has("LT"));
  if (contradicts) throw syntaxError();
}
