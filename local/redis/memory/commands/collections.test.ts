import { expect, it } from "vitest";
import { describeEndpoint } from "../../testing.ts";

describeEndpoint("hashes", (endpoint) => {
  it("sets, reads and removes fields", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.hset(key, { a: 1, b: "two" })).toBe(2);
    expect(await endpoint.redis.hset(key, { a: 10, c: true })).toBe(1);
    expect(await endpoint.redis.hget(key, "a")).toBe(10);
    expect(await endpoint.redis.hmget(key, "b", "z")).toEqual({ b: "two", z: null });
    expect(await endpoint.redis.hgetall(key)).toEqual({ a: 10, b: "two", c: true });
    expect(await endpoint.redis.hkeys(key)).toEqual(["a", "b", "c"]);
    expect(await endpoint.redis.hvals(key)).toEqual([10, "two", true]);
    expect([await endpoint.redis.hexists(key, "a"), await endpoint.redis.hexists(key, "z")]).toEqual([1, 0]);
    expect(await endpoint.redis.hsetnx(key, "a", 11)).toBe(0);
    expect(await endpoint.redis.hincrby(key, "a", -3)).toBe(7);
    expect(await endpoint.redis.hlen(key)).toBe(3);
    expect(await endpoint.redis.hdel(key, "a", "b", "z")).toBe(2);
    expect(await endpoint.redis.hdel(key, "c")).toBe(1);
    expect(await endpoint.redis.exists(key)).toBe(0);
    expect(await endpoint.redis.hgetall(key)).toBeNull();
  });
});

describeEndpoint("lists", (endpoint) => {
  it("pushes and pops at both ends", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.rpush(key, "c", "d")).toBe(2);
    expect(await endpoint.redis.lpush(key, "b", "a")).toBe(4);
    expect(await endpoint.redis.lrange(key, 0, -1)).toEqual(["a", "b", "c", "d"]);
    expect(await endpoint.redis.lpop(key)).toBe("a");
    expect(await endpoint.redis.rpop(key, 2)).toEqual(["d", "c"]);
    expect(await endpoint.redis.llen(key)).toBe(1);
    expect(await endpoint.redis.lpop(key, 5)).toEqual(["b"]);
    expect(await endpoint.redis.exists(key)).toBe(0);
    expect(await endpoint.redis.rpop(key)).toBeNull();
  });

  it.each([
    [0, 1, ["a", "b"]],
    [-2, -1, ["c", "d"]],
    [1, 100, ["b", "c", "d"]],
    [-100, 0, ["a"]],
    [2, 1, []],
    [4, 9, []],
  ])("cuts the range %d to %d", async (start, stop, expected) => {
    const key = endpoint.key();
    await endpoint.redis.rpush(key, "a", "b", "c", "d");
    expect(await endpoint.redis.lrange(key, start, stop)).toEqual(expected);
    expect(await endpoint.redis.ltrim(key, start, stop)).toBe("OK");
    expect(await endpoint.redis.lrange(key, 0, -1)).toEqual(expected);
  });

  it("changes items in place", async () => {
    const key = endpoint.key();
    await endpoint.redis.rpush(key, "x", "a", "x", "b", "x");
    expect(await endpoint.redis.lset(key, -1, "y")).toBe("OK");
    expect(await endpoint.redis.lindex(key, -1)).toBe("y");
    await expect(endpoint.redis.lset(key, 9, "z")).rejects.toThrow("ERR index out of range");
    expect(await endpoint.redis.lrem(key, -1, "x")).toBe(1);
    expect(await endpoint.redis.lrange(key, 0, -1)).toEqual(["x", "a", "b", "y"]);
    expect(await endpoint.redis.lrem(key, 0, "x")).toBe(1);
    await expect(endpoint.redis.lset(endpoint.key(), 0, "z")).rejects.toThrow("ERR no such key");
  });
});

describeEndpoint("sets", (endpoint) => {
  it("adds, tests and removes members", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.sadd(key, "a", "b", "a")).toBe(2);
    expect(await endpoint.redis.smismember(key, ["a", "z"])).toEqual([1, 0]);
    expect(await endpoint.redis.sismember(key, "b")).toBe(1);
    expect(await endpoint.redis.scard(key)).toBe(2);
    expect(await endpoint.redis.srem(key, "b", "z")).toBe(1);
    expect(await endpoint.redis.smembers(key)).toEqual(["a"]);
    expect(await endpoint.redis.spop(key)).toBe("a");
    expect(await endpoint.redis.exists(key)).toBe(0);
  });

  it("takes random members", async () => {
    const key = endpoint.key();
    const members = ["a", "b", "c", "d"] as const;
    await endpoint.redis.sadd(key, ...members);
    expect(members).toContain(await endpoint.redis.srandmember(key));
    const distinct = (await endpoint.redis.srandmember<string[]>(key, 10)) ?? [];
    expect([...distinct].sort()).toEqual([...members]);
    expect(await endpoint.redis.srandmember(key, -10)).toHaveLength(10);
    const popped = (await endpoint.redis.spop<string[]>(key, 3)) ?? [];
    expect(new Set(popped).size).toBe(3);
    expect(await endpoint.redis.scard(key)).toBe(1);
  });

  it("combines sets", async () => {
    const [a, b, target] = [endpoint.key(), endpoint.key(), endpoint.key()];
    await endpoint.redis.sadd(a, "1", "2", "3");
    await endpoint.redis.sadd(b, "2", "3", "4");
    expect((await endpoint.redis.sinter(a, b)).map(String).sort()).toEqual(["2", "3"]);
    expect((await endpoint.redis.sunion(a, b)).map(String).sort()).toEqual(["1", "2", "3", "4"]);
    expect((await endpoint.redis.sdiff(a, b)).map(String)).toEqual(["1"]);
    expect(await endpoint.redis.sdiffstore(target, a, b)).toBe(1);
    expect(await endpoint.redis.sunionstore(target, target, b)).toBe(4);
    expect(await endpoint.redis.sinterstore(target, a, endpoint.key())).toBe(0);
    expect(await endpoint.redis.exists(target)).toBe(0);
    expect(await endpoint.redis.scard(a)).toBe(3);
  });
});
