import { type Bytes, OK, RedisError, type Reply, Status } from "../../reply.ts";
import type { Store } from "../store.ts";
import { parseInteger, syntaxError } from "./arguments.ts";
import { atLeast, type Commands, exactly } from "./command.ts";
import { globMatcher } from "./glob.ts";
import { OptionReader } from "./option-reader.ts";

export const keyCommands: Commands = {
  PING: atLeast(0, (_store, [message]) => message ?? new Status("PONG")),
  ECHO: exactly(1, (_store, [message]) => message),
  TIME: exactly(0, (store) => [String(Math.floor(store.now() / 1000)), String((store.now() % 1000) * 1000)]),
  DBSIZE: exactly(0, (store) => store.keys().length),
  FLUSHALL: atLeast(0, flush),
  FLUSHDB: atLeast(0, flush),
  DEL: atLeast(1, remove),
  UNLINK: atLeast(1, remove),
  EXISTS: atLeast(1, (store, keys) => keys.filter((key) => store.has(key)).length),
  TYPE: exactly(1, (store, [key]) => new Status(store.typeOf(key) ?? "none")),
  KEYS: exactly(1, (store, [pattern]) => store.keys().filter(globMatcher(pattern))),
  SCAN: atLeast(1, (store, [cursor, ...options]) => scan(store, cursor, options)),
};

function flush(store: Store): Reply {
  store.clear();
  return OK;
}

function remove(store: Store, keys: Bytes[]): Reply {
  return keys.filter((key) => store.delete(key)).length;
}

/**
 * Answers with the whole keyspace at once and cursor 0: COUNT is only a hint in Redis, and a single sweep
 * misses no key however many are deleted between two calls.
 */
function scan(store: Store, cursor: Bytes, options: Bytes[]): Reply {
  if (parseInteger(cursor) < 0) throw new RedisError("ERR invalid cursor");
  const reader = new OptionReader(options);
  let matches: (key: Bytes) => boolean = () => true;
  let type: string | null = null;
  while (!reader.done) {
    const name = reader.name();
    if (name === "MATCH") matches = globMatcher(reader.value());
    else if (name === "TYPE") type = reader.value().toLowerCase();
    else if (name !== "COUNT" || reader.integer() < 1) throw syntaxError();
  }
  const keys = store.keys().filter((key) => matches(key) && (type === null || store.typeOf(key) === type));
  return ["0", keys];
}
