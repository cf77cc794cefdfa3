import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Backend } from "../backend.ts";
import { connectRedisBackend } from "../redis-backend.ts";
import { type Bytes, RedisError, type Reply, Status } from "../reply.ts";
import { startRedisRest } from "../server.ts";
import { BACKENDS, connect, TOKEN } from "../testing.ts";
import { createMemoryBackend } from "./memory-backend.ts";

const key = fc.constantFrom("{k1}", "{k2}");
const item = fc.constantFrom("a", "b", "c", "OK", "", "ÿ", "7");
const integer = fc.oneof(fc.integer({ min: -4, max: 4 }).map(String), fc.constantFrom("x", "1.5", ""));
const rank = fc.integer({ min: -4, max: 4 }).map(String);
const score = fc.constantFrom("0", "1", "-2.5", "0.5", "3e10", "inf", "-inf", "high", "(1", "+inf");
const anyCase = (...words: string[]) => fc.constantFrom(...words, ...words.map((word) => word.toLowerCase()));

const template = (name: string, ...parts: fc.Arbitrary<string | string[]>[]) =>
  fc.tuple(...parts).map((args) => [name, ...args.flat()]);
const some = (part: fc.Arbitrary<string>, minLength = 1) => fc.array(part, { minLength, maxLength: 4 });
const setOptions = fc.array(anyCase("NX", "XX", "GET", "KEEPTTL", "EX", "100"), { maxLength: 3 });
const addOptions = fc.array(anyCase("NX", "XX", "GT", "LT", "CH", "INCR"), { maxLength: 2 });
const rangeOptions = fc.array(anyCase("REV", "BYSCORE", "WITHSCORES", "LIMIT", "1", "2"), { maxLength: 4 });

/** Commands whose replies do not depend on chance, on the clock or on the order of a set. */
const command = fc.oneof(
  ...[
    "GET",
    "GETDEL",
    "STRLEN",
    "INCR",
    "DECR",
    "TYPE",
    "DEL",
    "TTL",
    "PERSIST",
    "HGETALL",
    "HLEN",
    "HKEYS",
  ].map((name) => template(name, key)),
  ...["HVALS", "LLEN", "LPOP", "RPOP", "SCARD", "ZCARD", "ZPOPMIN", "ZPOPMAX"].map((name) =>
    template(name, key),
  ),
  ...["APPEND", "GETSET", "SETNX", "HGET", "HEXISTS", "SISMEMBER", "ZSCORE", "ZRANK", "ZREVRANK"].map(
    (name) => template(name, key, item),
  ),
  ...["INCRBY", "DECRBY", "LINDEX", "LPOP", "RPOP", "EXPIRE"].map((name) => template(name, key, integer)),
  ...["LPUSH", "RPUSH", "SADD", "SREM", "HDEL", "HMGET", "ZREM", "SMISMEMBER", "ZMSCORE"].map((name) =>
    template(name, key, some(item)),
  ),
  ...["LRANGE", "LTRIM", "ZREMRANGEBYRANK"].map((name) => template(name, key, integer, integer)),
  ...["ZCOUNT", "ZREMRANGEBYSCORE", "ZRANGEBYSCORE", "ZREVRANGEBYSCORE"].map((name) =>
    template(name, key, score, score),
  ),
  ...["SUNIONSTORE", "SINTERSTORE", "SDIFFSTORE"].map((name) => template(name, key, some(key))),
  template("MGET", some(key)),
  template("MSET", some(fc.oneof(key))),
  template("SET", key, item, setOptions),
  template("SETEX", key, integer, item),
  template("HSET", key, some(item)),
  template("HINCRBY", key, item, integer),
  template("LSET", key, integer, item),
  template("LREM", key, integer, item),
  template("ZADD", key, addOptions, some(fc.oneof(score, item))),
  template("ZADD", key, score, item),
  template("ZINCRBY", key, score, item),
  template("ZRANGE", key, rank, rank, rangeOptions),
  template("ZRANGE", key, score, score, rangeOptions),
);

/** A reply, or that the command failed: of two errors in one command either may be reported. */
async function outcome(backend: Backend, items: Bytes[]): Promise<unknown> {
  try {
    return plain(await backend.run(items));
  } catch (error) {
    if (error instanceof RedisError) return "failed";
    throw error;
  }
}

function plain(reply: Reply): unknown {
  if (reply instanceof Status) return reply.text;
  return Array.isArray(reply) ? reply.map(plain) : reply;
}

const redisUrl = BACKENDS.find((backend) => backend.redisUrl)?.redisUrl;

describe("the memory store", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("forgets a key at the moment it expires", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const start = Date.now();
    const running = await startRedisRest({ port: 0, token: TOKEN });
    const redis = connect(running.url);
    await redis.set("key", "value", { px: 1500 });
    vi.setSystemTime(start + 1499);
    expect([await redis.get("key"), await redis.pttl("key"), await redis.ttl("key")]).toEqual([
      "value",
      1,
      0,
    ]);
    vi.setSystemTime(start + 1500);
    expect([await redis.get("key"), await redis.ttl("key"), await redis.dbsize()]).toEqual([null, -2, 0]);
    expect(await redis.set("key", "again", { nx: true })).toBe("OK");
    await running.close();
  });

  it("is empty after FLUSHALL", async () => {
    const running = await startRedisRest({ port: 0, token: TOKEN });
    const redis = connect(running.url);
    await redis.mset({ a: 1, b: 2 });
    expect(await redis.flushall()).toBe("OK");
    expect(await redis.dbsize()).toBe(0);
    await running.close();
  });
});

if (redisUrl) {
  describe("the memory backend, compared with Redis", () => {
    let redis: Backend;
    beforeAll(async () => {
      redis = await connectRedisBackend(redisUrl);
    });
    afterAll(() => redis.close());

    it("gives the same reply to every command of a random sequence", async () => {
      const runs = fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 25 }), async (sequence) => {
        const memory = createMemoryBackend();
        const prefix = `parity:${randomUUID()}`;
        const keys = [`${prefix}{k1}`, `${prefix}{k2}`];
        for (const template of sequence) {
          const items = template.map((part) => (/^\{k\d\}$/.test(part) ? prefix + part : part));
          const [actual, expected] = [await outcome(memory, items), await outcome(redis, items)];
          expect(actual, JSON.stringify(template)).toEqual(expected);
        }
        await redis.run(["DEL", ...keys]);
        await memory.close();
      });
      await fc.assert(runs, { numRuns: 1000 });
    }, 60_000);
  });
}
