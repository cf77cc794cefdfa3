import { randomInt } from "node:crypto";
import { type Bytes, RedisError, type Reply } from "../../reply.ts";
import type { Store } from "../store.ts";
import { parseInteger } from "./arguments.ts";
import { atLeast, type Commands, exactly } from "./command.ts";

type Combine = (first: Set<Bytes>, next: Set<Bytes>) => Set<Bytes>;

const union: Combine = (first, next) => new Set([...first, ...next]);
const intersection: Combine = (first, next) => new Set([...first].filter((member) => next.has(member)));
const difference: Combine = (first, next) => new Set([...first].filter((member) => !next.has(member)));

export const setCommands: Commands = {
  SADD: atLeast(2, (store, [key, ...members]) => {
    const set = store.getOrCreate(key, "set", () => new Set());
    const before = set.size;
    for (const member of members) set.add(member);
    return set.size - before;
  }),
  SREM: atLeast(2, (store, [key, ...members]) => removeMembers(store, key, members)),
  SMEMBERS: exactly(1, (store, [key]) => [...members(store, key)]),
  SCARD: exactly(1, (store, [key]) => members(store, key).size),
  SISMEMBER: exactly(2, (store, [key, member]) => Number(members(store, key).has(member))),
  SMISMEMBER: atLeast(2, (store, [key, ...candidates]) => {
    const set = members(store, key);
    return candidates.map((member) => Number(set.has(member)));
  }),
  SPOP: atLeast(1, (store, [key, count]) => {
    const picked = pickRandom([...members(store, key)], count === undefined ? 1 : positive(count));
    removeMembers(store, key, picked);
    return count === undefined ? (picked[0] ?? null) : picked;
  }),
  SRANDMEMBER: atLeast(1, (store, [key, count]) => {
    const all = [...members(store, key)];
    if (count === undefined) return pickRandom(all, 1)[0] ?? null;
    const wanted = parseInteger(count);
    return wanted >= 0 ? pickRandom(all, wanted) : pickWithRepeats(all, -wanted);
  }),
  SUNION: atLeast(1, (store, keys) => [...combine(store, keys, union)]),
  SINTER: atLeast(1, (store, keys) => [...combine(store, keys, intersection)]),
  SDIFF: atLeast(1, (store, keys) => [...combine(store, keys, difference)]),
  SUNIONSTORE: atLeast(2, (store, [target, ...keys]) => keep(store, target, combine(store, keys, union))),
  SINTERSTORE: atLeast(2, (store, [target, ...keys]) =>
    keep(store, target, combine(store, keys, intersection)),
  ),
  SDIFFSTORE: atLeast(2, (store, [target, ...keys]) => keep(store, target, combine(store, keys, difference))),
};

function members(store: Store, key: Bytes): Set<Bytes> {
  return store.get(key, "set") ?? new Set();
}

function removeMembers(store: Store, key: Bytes, candidates: Bytes[]): number {
  const set = members(store, key);
  const removed = candidates.filter((member) => set.delete(member)).length;
  if (set.size === 0) store.delete(key);
  return removed;
}

function combine(store: Store, keys: Bytes[], operation: Combine): Set<Bytes> {
  const [first = new Set<Bytes>(), ...others] = keys.map((key) => members(store, key));
  return others.reduce(operation, first);
}

function keep(store: Store, target: Bytes, result: Set<Bytes>): Reply {
  const copy = new Set(result);
  if (copy.size === 0) store.delete(target);
  else store.set(target, "set", copy);
  return copy.size;
}

function positive(count: Bytes): number {
  const value = parseInteger(count);
  if (value < 0) throw new RedisError("ERR value is out of range, must be positive");
  return value;
}

/** Distinct random items: a partial Fisher-Yates shuffle. */
function pickRandom(items: Bytes[], count: number): Bytes[] {
  const wanted = Math.min(count, items.length);
  for (let index = 0; index < wanted; index += 1) {
    const other = randomInt(index, items.length);
    [items[index], items[other]] = [items[other] as Bytes, items[index] as Bytes];
  }
  return items.slice(0, wanted);
}

function pickWithRepeats(items: Bytes[], count: number): Bytes[] {
  if (items.length === 0) return [];
  return Array.from({ length: count }, () => items[randomInt(items.length)] as Bytes);
}
