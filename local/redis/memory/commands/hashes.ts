import { type Bytes, OK, RedisError, type Reply } from "../../reply.ts";
import type { Store } from "../store.ts";
import { fitsInt64, pairs, parseInt64 } from "./arguments.ts";
import { atLeast, type Commands, exactly } from "./command.ts";

export const hashCommands: Commands = {
  HSET: atLeast(3, (store, [key, ...items]) => setFields(store, key, pairs("hset", items))),
  HMSET: atLeast(3, (store, [key, ...items]) => {
    setFields(store, key, pairs("hmset", items));
    return OK;
  }),
  HSETNX: exactly(3, (store, [key, field, value]) => {
    if (store.get(key, "hash")?.has(field)) return 0;
    return setFields(store, key, [[field, value]]);
  }),
  HGET: exactly(2, (store, [key, field]) => store.get(key, "hash")?.get(field) ?? null),
  HMGET: atLeast(2, (store, [key, ...fields]) => {
    const hash = store.get(key, "hash");
    return fields.map((field) => hash?.get(field) ?? null);
  }),
  HGETALL: exactly(1, (store, [key]) => [...(store.get(key, "hash") ?? [])].flat()),
  HKEYS: exactly(1, (store, [key]) => [...(store.get(key, "hash")?.keys() ?? [])]),
  HVALS: exactly(1, (store, [key]) => [...(store.get(key, "hash")?.values() ?? [])]),
  HLEN: exactly(1, (store, [key]) => store.get(key, "hash")?.size ?? 0),
  HEXISTS: exactly(2, (store, [key, field]) => Number(store.get(key, "hash")?.has(field) ?? false)),
  HDEL: atLeast(2, (store, [key, ...fields]) => {
    const hash = store.get(key, "hash");
    if (!hash) return 0;
    const removed = fields.filter((field) => hash.delete(field)).length;
    if (hash.size === 0) store.delete(key);
    return removed;
  }),
  HINCRBY: exactly(3, (store, [key, field, by]) => {
    const sum = parseInt64(store.get(key, "hash")?.get(field) ?? "0") + parseInt64(by);
    if (!fitsInt64(sum)) throw new RedisError("ERR increment or decrement would overflow");
    setFields(store, key, [[field, String(sum)]]);
    return Number(sum);
  }),
};

function setFields(store: Store, key: Bytes, fields: [Bytes, Bytes][]): Reply {
  const hash = store.getOrCreate(key, "hash", () => new Map());
  const before = hash.size;
  for (const [field, value] of fields) hash.set(field, value);
  return hash.size - before;
}
