import { expect, it } from "vitest";
import { describeEndpoint } from "../../testing.ts";

describeEndpoint("keys", (endpoint) => {
  it("deletes and counts existing keys, each as often as it is named", async () => {
    const [a, b] = [endpoint.key(), endpoint.key()];
    await endpoint.redis.mset({ [a]: 1, [b]: 2 });
    expect(await endpoint.redis.exists(a, a, endpoint.key())).toBe(2);
    expect(await endpoint.redis.del(a, a, endpoint.key())).toBe(1);
    expect(await endpoint.redis.unlink(b)).toBe(1);
  });

  it("names the type of a key", async () => {
    const [text, hash, list, set, zset] = Array.from({ length: 5 }, () => endpoint.key()) as [
      string,
      string,
      string,
      string,
      string,
    ];
    await endpoint.redis.set(text, "x");
    await endpoint.redis.hset(hash, { a: 1 });
    await endpoint.redis.rpush(list, 1);
    await endpoint.redis.sadd(set, 1);
    await endpoint.redis.zadd(zset, { score: 1, member: "a" });
    const types = await Promise.all(
      [text, hash, list, set, zset, endpoint.key()].map((key) => endpoint.redis.type(key)),
    );
    expect(types).toEqual(["string", "hash", "list", "set", "zset", "none"]);
  });

  it("sets, conditions and removes expiry", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.expire(key, 10)).toBe(0);
    expect(await endpoint.redis.ttl(key)).toBe(-2);
    await endpoint.redis.set(key, "x");
    expect(await endpoint.redis.pttl(key)).toBe(-1);
    expect(await endpoint.redis.expire(key, 100, "XX")).toBe(0);
    expect(await endpoint.redis.expire(key, 100, "NX")).toBe(1);
    expect(await endpoint.redis.expire(key, 50, "gt")).toBe(0);
    expect(await endpoint.redis.expire(key, 50, "lt")).toBe(1);
    expect(await endpoint.redis.ttl(key)).toBe(50);
    expect(await endpoint.redis.persist(key)).toBe(1);
    expect(await endpoint.redis.persist(key)).toBe(0);
    expect(await endpoint.redis.expireat(key, Math.ceil(Date.now() / 1000) + 500)).toBe(1);
    expect(await endpoint.redis.ttl(key)).toBeGreaterThan(498);
  });

  it("deletes a key whose expiry is set in the past", async () => {
    const key = endpoint.key();
    await endpoint.redis.set(key, "x");
    expect(await endpoint.redis.pexpire(key, -1)).toBe(1);
    expect(await endpoint.redis.exists(key)).toBe(0);
  });

  it.each([
    ["*", ["user:1", "user:22", "user:a", "user:[1]"]],
    ["user:?", ["user:1", "user:a"]],
    ["user:[0-9]*", ["user:1", "user:22"]],
    ["user:[^0-9]", ["user:a"]],
    ["user:\\[1\\]", ["user:[1]"]],
    ["user", []],
  ])("finds keys by the pattern %j", async (pattern, expected) => {
    const prefix = endpoint.key("scan");
    for (const name of ["user:1", "user:22", "user:a", "user:[1]"])
      await endpoint.redis.set(prefix + name, 1);
    const found = await endpoint.redis.keys(prefix + pattern);
    expect(found.map((key) => key.slice(prefix.length)).sort()).toEqual([...expected].sort());
  });

  it("scans every key although keys are deleted on the way", async () => {
    const prefix = endpoint.key("sweep");
    const names = Array.from({ length: 50 }, (_, index) => `${prefix}:${index}`);
    await endpoint.redis.mset(Object.fromEntries(names.map((name) => [name, 1])));
    const seen = new Set<string>();
    let cursor = "0";
    do {
      const [next, keys] = await endpoint.redis.scan(cursor, {
        match: `${prefix}:*`,
        count: 10,
        type: "string",
      });
      for (const key of keys) seen.add(key);
      if (keys.length > 0) await endpoint.redis.del(...keys);
      cursor = next;
    } while (cursor !== "0");
    expect([...seen].sort()).toEqual([...names].sort());
    expect(await endpoint.redis.keys(`${prefix}:*`)).toEqual([]);
  });

  it("answers PING, ECHO and TIME", async () => {
    expect(await endpoint.redis.ping()).toBe("PONG");
    expect(await endpoint.redis.ping(["hello"])).toBe("hello");
    expect(await endpoint.redis.echo("hi")).toBe("hi");
    const [seconds] = await endpoint.redis.time();
    expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(5);
  });

  it("refuses a wrong number of arguments", async () => {
    expect((await endpoint.post(["GET"])).json).toEqual({
      error: "ERR wrong number of arguments for 'get' command",
    });
    expect((await endpoint.post(["GET", "a", "b"])).status).toBe(400);
  });
});
