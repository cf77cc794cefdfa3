import { expect, it } from "vitest";
import { describeEndpoint } from "../../testing.ts";

describeEndpoint("strings", (endpoint) => {
  it("SET honours NX and XX in any case", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.set(key, "a", { xx: true })).toBeNull();
    expect(await endpoint.redis.set(key, "a", { nx: true })).toBe("OK");
    expect(await endpoint.redis.set(key, "b", { nx: true })).toBeNull();
    expect((await endpoint.post(["set", key, "c", "xX", "eX", "60"])).json).toEqual({ result: "OK" });
    expect(await endpoint.redis.get(key)).toBe("c");
  });

  it("SET with GET returns what was there, whether or not it writes", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.set(key, "a", { get: true })).toBeNull();
    expect(await endpoint.redis.set(key, "b", { get: true })).toBe("a");
    expect(await endpoint.redis.set(key, "c", { get: true, nx: true })).toBe("b");
    expect(await endpoint.redis.get(key)).toBe("b");
  });

  it("SET forgets the expiry unless KEEPTTL is given", async () => {
    const key = endpoint.key();
    await endpoint.redis.set(key, "a", { ex: 100 });
    await endpoint.redis.set(key, "b", { keepTtl: true });
    expect(await endpoint.redis.ttl(key)).toBe(100);
    await endpoint.redis.set(key, "c");
    expect(await endpoint.redis.ttl(key)).toBe(-1);
  });

  it.each([
    [["EX"], "ERR syntax error"],
    [["EX", "0"], "ERR invalid expire time in 'set' command"],
    [["EX", "ten"], "ERR value is not an integer or out of range"],
    [["NX", "XX"], "ERR syntax error"],
    [["EX", "1", "PX", "1"], "ERR syntax error"],
    [["BOGUS"], "ERR syntax error"],
  ])("SET refuses the options %j", async (options, error) => {
    expect(await endpoint.post(["SET", endpoint.key(), "v", ...options])).toEqual({
      status: 400,
      json: { error },
    });
  });

  it("counts, and keeps the expiry of a counter", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.incrby(key, 5)).toBe(5);
    await endpoint.redis.expire(key, 100);
    expect(await endpoint.redis.incr(key)).toBe(6);
    expect(await endpoint.redis.decrby(key, 10)).toBe(-4);
    expect(await endpoint.redis.decr(key)).toBe(-5);
    expect(await endpoint.redis.ttl(key)).toBe(100);
  });

  it.each(["text", "1.5", "01", " 1", "9223372036854775808", ""])(
    "does not count on from %j",
    async (value) => {
      const key = endpoint.key();
      await endpoint.redis.set(key, value);
      await expect(endpoint.redis.incr(key)).rejects.toThrow("ERR value is not an integer or out of range");
    },
  );

  it("refuses to count past 64 bits", async () => {
    const key = endpoint.key();
    await endpoint.redis.set(key, "9223372036854775807");
    await expect(endpoint.redis.incr(key)).rejects.toThrow("ERR increment or decrement would overflow");
  });

  it("reads and removes, replaces, appends", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.append(key, "ab")).toBe(2);
    expect(await endpoint.redis.append(key, "ю")).toBe(4);
    expect(await endpoint.redis.strlen(key)).toBe(4);
    expect(await endpoint.redis.getset(key, "new")).toBe("abю");
    expect(await endpoint.redis.getdel(key)).toBe("new");
    expect(await endpoint.redis.getdel(key)).toBeNull();
  });

  it("GETEX changes the expiry", async () => {
    const key = endpoint.key();
    await endpoint.redis.setex(key, 100, "a");
    expect(await endpoint.redis.getex(key, { ex: 200 })).toBe("a");
    expect(await endpoint.redis.ttl(key)).toBe(200);
    expect(await endpoint.redis.getex(key, { persist: true })).toBe("a");
    expect(await endpoint.redis.ttl(key)).toBe(-1);
    await endpoint.redis.psetex(key, 5000, "a");
    expect(await endpoint.redis.ttl(key)).toBe(5);
  });

  it("handles many keys at once", async () => {
    const [a, b, c, list] = [endpoint.key(), endpoint.key(), endpoint.key(), endpoint.key()];
    expect(await endpoint.redis.mset({ [a]: "1", [b]: { nested: true } })).toBe("OK");
    await endpoint.redis.rpush(list, "x");
    expect(await endpoint.redis.mget(a, b, c, list)).toEqual([1, { nested: true }, null, null]);
    expect(await endpoint.redis.msetnx({ [b]: "2", [c]: "3" })).toBe(0);
    expect(await endpoint.redis.exists(c)).toBe(0);
    expect(await endpoint.redis.setnx(c, "3")).toBe(1);
    expect((await endpoint.post(["MSET", a, "1", b])).json).toEqual({
      error: "ERR wrong number of arguments for 'mset' command",
    });
  });
});
