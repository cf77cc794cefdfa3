import { type Bytes, RedisError, type Reply } from "../../reply.ts";
import type { Store } from "../store.ts";
import { syntaxError } from "./arguments.ts";
import { atLeast, type Commands, exactly } from "./command.ts";
import { OptionReader } from "./option-reader.ts";

const EXPIRY_UNITS = {
  EX: (now: number, amount: number) => now + amount * 1000,
  PX: (now: number, amount: number) => now + amount,
  EXAT: (_now: number, amount: number) => amount * 1000,
  PXAT: (_now: number, amount: number) => amount,
};

export type ExpiryOption = keyof typeof EXPIRY_UNITS;

export function isExpiryOption(name: string): name is ExpiryOption {
  return Object.hasOwn(EXPIRY_UNITS, name);
}

/** The moment (ms since 1970) that an option such as `EX 10` names. Throws unless the amount is positive. */
export function expiryMoment(store: Store, command: string, option: ExpiryOption, amount: number): number {
  if (amount <= 0) throw new RedisError(`ERR invalid expire time in '${command}' command`);
  return EXPIRY_UNITS[option](store.now(), amount);
}

export const expiryCommands: Commands = {
  EXPIRE: expireBy("EX"),
  PEXPIRE: expireBy("PX"),
  EXPIREAT: expireBy("EXAT"),
  PEXPIREAT: expireBy("PXAT"),
  TTL: exactly(1, (store, [key]) => remaining(store, key, (ms) => Math.round(ms / 1000))),
  PTTL: exactly(1, (store, [key]) => remaining(store, key, (ms) => ms)),
  PERSIST: exactly(1, (store, [key]) => {
    const expires = store.expiryOf(key) != null;
    store.setExpiry(key, null);
    return Number(expires);
  }),
};

function expireBy(unit: ExpiryOption) {
  return atLeast(2, (store, [key, amount, ...options]) => {
    const expiresAt = EXPIRY_UNITS[unit](store.now(), new OptionReader([amount]).integer());
    const current = store.expiryOf(key);
    if (current === undefined || !options.every((option) => mayReplace(option, current, expiresAt))) return 0;
    if (expiresAt <= store.now()) store.delete(key);
    else store.setExpiry(key, expiresAt);
    return 1;
  });
}

/** A key that never expires counts as expiring infinitely late. */
function mayReplace(condition: Bytes, current: number | null, next: number): boolean {
  switch (condition.toUpperCase()) {
    case "NX":
      return current === null;
    case "XX":
      return current !== null;
    case "GT":
      return next > (current ?? Infinity);
    case "LT":
      return next < (current ?? Infinity);
    default:
      throw syntaxError();
  }
}

function remaining(store: Store, key: Bytes, inUnit: (ms: number) => number): Reply {
  const expiresAt = store.expiryOf(key);
  if (expiresAt === undefined) return -2;
  return expiresAt === null ? -1 : inUnit(expiresAt - store.now());
}
