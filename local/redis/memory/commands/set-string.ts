import { type Bytes, OK, type Reply } from "../../reply.ts";
import type { Store } from "../store.ts";
import { syntaxError } from "./arguments.ts";
import { expiryMoment, isExpiryOption } from "./expiry.ts";
import { OptionReader } from "./option-reader.ts";

interface SetOptions {
  condition: "NX" | "XX" | null;
  expiresAt: number | null;
  keepTtl: boolean;
  returnPrevious: boolean;
}

/** `SET key value [NX | XX] [GET] [EX s | PX ms | EXAT s | PXAT ms | KEEPTTL]`, options in any case. */
export function setString(store: Store, key: Bytes, value: Bytes, items: Bytes[]): Reply {
  const options = readSetOptions(store, items);
  const previous = options.returnPrevious ? (store.get(key, "string") ?? null) : null;
  const blocked = options.condition !== null && store.has(key) !== (options.condition === "XX");
  if (!blocked) {
    store.set(key, "string", value, options.keepTtl ? store.expiryOf(key) : options.expiresAt);
  }
  if (options.returnPrevious) return previous;
  return blocked ? null : OK;
}

function readSetOptions(store: Store, items: Bytes[]): SetOptions {
  const reader = new OptionReader(items);
  const options: SetOptions = { condition: null, expiresAt: null, keepTtl: false, returnPrevious: false };
  let lifetime: string | null = null;
  while (!reader.done) {
    const name = reader.name();
    if (name === "GET") options.returnPrevious = true;
    else if (name === "NX" || name === "XX") options.condition = unlessOther(options.condition, name);
    else {
      lifetime = unlessOther(lifetime, name);
      if (name === "KEEPTTL") options.keepTtl = true;
      else if (isExpiryOption(name)) options.expiresAt = expiryMoment(store, "set", name, reader.integer());
      else throw syntaxError();
    }
  }
  return options;
}

/** An option may be repeated, but not meet one that it contradicts. */
function unlessOther<T extends string>(current: T | null, next: T): T {
  if (current !== null && current !== next) throw syntaxError();
  return next;
}
