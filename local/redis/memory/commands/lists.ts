import { type Bytes, OK, RedisError, type Reply } from "../../reply.ts";
import type { Store } from "../store.ts";
import { parseInteger, sliceBounds } from "./arguments.ts";
import { atLeast, type Commands, exactly } from "./command.ts";

export const listCommands: Commands = {
  LPUSH: atLeast(2, (store, [key, ...items]) => {
    const list = items.reverse().concat(store.get(key, "list") ?? []);
    save(store, key, list);
    return list.length;
  }),
  RPUSH: atLeast(2, (store, [key, ...items]) => {
    const list = store.getOrCreate(key, "list", () => []);
    for (const item of items) list.push(item);
    return list.length;
  }),
  LPOP: atLeast(1, (store, [key, count]) => pop(store, key, count, (list, wanted) => list.splice(0, wanted))),
  RPOP: atLeast(1, (store, [key, count]) =>
    pop(store, key, count, (list, wanted) => list.splice(Math.max(list.length - wanted, 0)).reverse()),
  ),
  LLEN: exactly(1, (store, [key]) => store.get(key, "list")?.length ?? 0),
  LINDEX: exactly(2, (store, [key, index]) => store.get(key, "list")?.at(parseInteger(index)) ?? null),
  LRANGE: exactly(3, (store, [key, start, stop]) => {
    const list = store.get(key, "list") ?? [];
    return list.slice(...sliceBounds(parseInteger(start), parseInteger(stop), list.length));
  }),
  LTRIM: exactly(3, (store, [key, start, stop]) => {
    const list = store.get(key, "list");
    const bounds = sliceBounds(parseInteger(start), parseInteger(stop), list?.length ?? 0);
    if (list) save(store, key, list.slice(...bounds));
    return OK;
  }),
  LSET: exactly(3, (store, [key, index, value]) => {
    const list = store.get(key, "list");
    if (!list) throw new RedisError("ERR no such key");
    const position = parseInteger(index);
    if (list.at(position) === undefined) throw new RedisError("ERR index out of range");
    list.splice(position, 1, value);
    return OK;
  }),
  LREM: exactly(3, (store, [key, count, value]) => removeEqual(store, key, parseInteger(count), value)),
};

/** Puts the list under its key and keeps the key's expiry; an empty list is no key. */
function save(store: Store, key: Bytes, list: Bytes[]): void {
  if (list.length === 0) store.delete(key);
  else store.set(key, "list", list, store.expiryOf(key));
}

function pop(
  store: Store,
  key: Bytes,
  count: Bytes | undefined,
  take: (list: Bytes[], wanted: number) => Bytes[],
): Reply {
  const wanted = count === undefined ? 1 : parseInteger(count);
  if (wanted < 0) throw new RedisError("ERR value is out of range, must be positive");
  const list = store.get(key, "list");
  if (!list) return null;
  const items = take(list, wanted);
  if (list.length === 0) store.delete(key);
  return count === undefined ? (items[0] ?? null) : items;
}

/** Removes the first `count` equal items, the last ones for a negative count, all of them for zero. */
function removeEqual(store: Store, key: Bytes, count: number, value: Bytes): Reply {
  const list = store.get(key, "list");
  if (!list) return 0;
  let left = count === 0 ? list.length : Math.abs(count);
  const keep = (item: Bytes) => item !== value || left-- <= 0;
  const kept = count < 0 ? [...list].reverse().filter(keep).reverse() : list.filter(keep);
  save(store, key, kept);
  return list.length - kept.length;
}
