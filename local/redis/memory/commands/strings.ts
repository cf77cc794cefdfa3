import { type Bytes, OK, RedisError, type Reply } from "../../reply.ts";
import type { Store } from "../store.ts";
import { fitsInt64, pairs, parseInt64, parseInteger, syntaxError } from "./arguments.ts";
import { atLeast, type Commands, exactly } from "./command.ts";
import { type ExpiryOption, expiryMoment, isExpiryOption } from "./expiry.ts";
import { OptionReader } from "./option-reader.ts";
import { setString } from "./set-string.ts";

export const stringCommands: Commands = {
  GET: exactly(1, (store, [key]) => store.get(key, "string") ?? null),
  SET: atLeast(2, (store, [key, value, ...options]) => setString(store, key, value, options)),
  SETNX: exactly(2, (store, [key, value]) => {
    if (store.has(key)) return 0;
    store.set(key, "string", value);
    return 1;
  }),
  SETEX: exactly(3, (store, [key, seconds, value]) => setFor(store, "setex", "EX", key, seconds, value)),
  PSETEX: exactly(3, (store, [key, ms, value]) => setFor(store, "psetex", "PX", key, ms, value)),
  GETSET: exactly(2, (store, [key, value]) => {
    const previous = store.get(key, "string") ?? null;
    store.set(key, "string", value);
    return previous;
  }),
  GETDEL: exactly(1, (store, [key]) => {
    const value = store.get(key, "string") ?? null;
    store.delete(key);
    return value;
  }),
  GETEX: atLeast(1, (store, [key, ...options]) => getAndExpire(store, key, options)),
  MGET: atLeast(1, (store, keys) =>
    keys.map((key) => (store.typeOf(key) === "string" ? (store.get(key, "string") ?? null) : null)),
  ),
  MSET: atLeast(2, (store, items) => {
    for (const [key, value] of pairs("mset", items)) store.set(key, "string", value);
    return OK;
  }),
  MSETNX: atLeast(2, (store, items) => {
    const entries = pairs("msetnx", items);
    if (entries.some(([key]) => store.has(key))) return 0;
    for (const [key, value] of entries) store.set(key, "string", value);
    return 1;
  }),
  APPEND: exactly(2, (store, [key, suffix]) => {
    const value = (store.get(key, "string") ?? "") + suffix;
    store.set(key, "string", value, store.expiryOf(key));
    return value.length;
  }),
  STRLEN: exactly(1, (store, [key]) => store.get(key, "string")?.length ?? 0),
  INCR: exactly(1, (store, [key]) => increment(store, key, 1n)),
  DECR: exactly(1, (store, [key]) => increment(store, key, -1n)),
  INCRBY: exactly(2, (store, [key, by]) => increment(store, key, parseInt64(by))),
  DECRBY: exactly(2, (store, [key, by]) => increment(store, key, -parseInt64(by))),
};

function setFor(
  store: Store,
  command: string,
  unit: ExpiryOption,
  key: Bytes,
  amount: Bytes,
  value: Bytes,
): Reply {
  store.set(key, "string", value, expiryMoment(store, command, unit, parseInteger(amount)));
  return OK;
}

function getAndExpire(store: Store, key: Bytes, options: Bytes[]): Reply {
  const value = store.get(key, "string");
  const reader = new OptionReader(options);
  while (!reader.done) {
    const name = reader.name();
    if (name === "PERSIST") store.setExpiry(key, null);
    else if (isExpiryOption(name)) store.setExpiry(key, expiryMoment(store, "getex", name, reader.integer()));
    else throw syntaxError();
  }
  return value ?? null;
}

function increment(store: Store, key: Bytes, by: bigint): Reply {
  const sum = parseInt64(store.get(key, "string") ?? "0") + by;
  if (!fitsInt64(sum)) throw new RedisError("ERR increment or decrement would overflow");
  store.set(key, "string", String(sum), store.expiryOf(key));
  return Number(sum);
}
