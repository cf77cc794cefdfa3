import { type Bytes, RedisError } from "../reply.ts";
import type { SortedSet } from "./sorted-set.ts";

export interface ValueTypes {
  string: Bytes;
  hash: Map<Bytes, Bytes>;
  list: Bytes[];
  set: Set<Bytes>;
  zset: SortedSet;
}

export type ValueType = keyof ValueTypes;

interface Entry {
  type: ValueType;
  value: ValueTypes[ValueType];
  /** Milliseconds since 1970, or null for a key that does not expire. */
  expiresAt: number | null;
}

/** The keyspace: typed values with expiry. A key whose time has come is gone for every reader. */
export class Store {
  readonly #entries = new Map<Bytes, Entry>();
  readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  /** The value of a key, or undefined. Throws WRONGTYPE when it holds another type. */
  get<T extends ValueType>(key: Bytes, type: T): ValueTypes[T] | undefined {
    const entry = this.#live(key);
    if (!entry) return undefined;
    if (entry.type !== type) {
      throw new RedisError("WRONGTYPE Operation against a key holding the wrong kind of value");
    }
    return entry.value as ValueTypes[T];
  }

  /** The value of a key, which is created from `empty` when it does not exist. */
  getOrCreate<T extends ValueType>(key: Bytes, type: T, empty: () => ValueTypes[T]): ValueTypes[T] {
    const existing = this.get(key, type);
    if (existing !== undefined) return existing;
    const value = empty();
    this.set(key, type, value);
    return value;
  }

  /** Puts a value under a key, whatever it held before. Without `expiresAt` the key does not expire. */
  set<T extends ValueType>(key: Bytes, type: T, value: ValueTypes[T], expiresAt: number | null = null): void {
    this.#entries.set(key, { type, value, expiresAt });
  }

  typeOf(key: Bytes): ValueType | undefined {
    return this.#live(key)?.type;
  }

  has(key: Bytes): boolean {
    return this.#live(key) !== undefined;
  }

  delete(key: Bytes): boolean {
    return this.#live(key) !== undefined && this.#entries.delete(key);
  }

  /** When the key expires (ms since 1970), null for never, undefined when there is no such key. */
  expiryOf(key: Bytes): number | null | undefined {
    return this.#live(key)?.expiresAt;
  }

  /** Sets or removes the expiry of a key. Returns whether the key exists. */
  setExpiry(key: Bytes, expiresAt: number | null): boolean {
    const entry = this.#live(key);
    if (!entry) return false;
    entry.expiresAt = expiresAt;
    return true;
  }

  keys(): Bytes[] {
    this.removeExpired();
    return [...this.#entries.keys()];
  }

  clear(): void {
    this.#entries.clear();
  }

  /** Frees the memory of keys that expired without being read again. */
  removeExpired(): void {
    for (const key of this.#entries.keys()) this.#live(key);
  }

  #live(key: Bytes): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry?.expiresAt != null && entry.expiresAt <= this.now()) {
      this.#entries.delete(key);
      return undefined;
    }
    return entry;
  }
}
