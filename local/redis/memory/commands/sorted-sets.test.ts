import { expect, it } from "vitest";
import { describeEndpoint, type Endpoint } from "../../testing.ts";

async function ladder(endpoint: Endpoint): Promise<string> {
  const key = endpoint.key();
  await endpoint.redis.zadd(
    key,
    { score: 2, member: "b" },
    { score: 1, member: "a" },
    { score: 3, member: "d" },
    { score: 3, member: "c" },
  );
  return key;
}

describeEndpoint("sorted sets", (endpoint) => {
  it("orders by score, then by member", async () => {
    const key = await ladder(endpoint);
    expect(await endpoint.redis.zrange(key, 0, -1)).toEqual(["a", "b", "c", "d"]);
    expect(await endpoint.redis.zrange(key, 0, 1, { rev: true })).toEqual(["d", "c"]);
    expect(await endpoint.redis.zrange(key, -2, -1, { withScores: true })).toEqual(["c", 3, "d", 3]);
    expect([await endpoint.redis.zrank(key, "c"), await endpoint.redis.zrevrank(key, "c")]).toEqual([2, 1]);
    expect(await endpoint.redis.zrank(key, "zz")).toBeNull();
    expect(await endpoint.redis.zcard(key)).toBe(4);
  });

  it("selects by score", async () => {
    const key = await ladder(endpoint);
    expect(await endpoint.redis.zrange(key, 2, 3, { byScore: true })).toEqual(["b", "c", "d"]);
    expect(await endpoint.redis.zrange(key, "(1", "+inf", { byScore: true, offset: 1, count: 1 })).toEqual([
      "c",
    ]);
    expect(await endpoint.redis.zrange(key, 3, "-inf", { byScore: true, rev: true })).toEqual([
      "d",
      "c",
      "b",
      "a",
    ]);
    expect(await endpoint.redis.zcount(key, "(1", 3)).toBe(3);
    expect((await endpoint.post(["ZRANGEBYSCORE", key, "1", "2", "WITHSCORES"])).json).toEqual({
      result: ["a", "1", "b", "2"],
    });
    expect((await endpoint.post(["ZREVRANGEBYSCORE", key, "2", "1"])).json).toEqual({ result: ["b", "a"] });
    expect((await endpoint.post(["ZCOUNT", key, "low", "1"])).json).toEqual({
      error: "ERR min or max is not a float",
    });
  });

  it("adds under conditions", async () => {
    const key = endpoint.key();
    const add = async (...items: unknown[]) =>
      ((await endpoint.post(["ZADD", key, ...items])).json as { result: unknown }).result;
    expect(await add("5", "a")).toBe(1);
    expect(await add("nx", "9", "a", "1", "b")).toBe(1);
    expect(await add("xx", "ch", "6", "a", "1", "z")).toBe(1);
    expect(await add("GT", "CH", "2", "a", "3", "b")).toBe(1);
    expect(await add("LT", "CH", "2", "a")).toBe(1);
    expect(await add("INCR", "0.5", "a")).toBe("2.5");
    expect(await add("NX", "INCR", "1", "a")).toBeNull();
    expect(await endpoint.redis.zmscore(key, ["a", "b", "z"])).toEqual([2.5, 3, null]);
    expect((await endpoint.post(["ZADD", key, "NX", "XX", "1", "a"])).status).toBe(400);
    expect((await endpoint.post(["ZADD", key, "much", "a"])).json).toEqual({
      error: "ERR value is not a valid float",
    });
  });

  it("increments scores", async () => {
    const key = endpoint.key();
    expect(await endpoint.redis.zincrby(key, 1.5, "a")).toBe(1.5);
    expect(await endpoint.redis.zincrby(key, 2, "a")).toBe(3.5);
    expect((await endpoint.post(["ZINCRBY", key, "inf", "a"])).json).toEqual({ result: "inf" });
    expect((await endpoint.post(["ZINCRBY", key, "-inf", "a"])).json).toEqual({
      error: "ERR resulting score is not a number (NaN)",
    });
  });

  it("removes members, ranges and extremes", async () => {
    const key = await ladder(endpoint);
    expect(await endpoint.redis.zrem(key, "b", "zz")).toBe(1);
    expect(await endpoint.redis.zpopmax(key)).toEqual(["d", 3]);
    expect(await endpoint.redis.zpopmin(key, 5)).toEqual(["a", 1, "c", 3]);
    expect(await endpoint.redis.exists(key)).toBe(0);
    const other = await ladder(endpoint);
    expect(await endpoint.redis.zremrangebyscore(other, 1, "(3")).toBe(2);
    expect(await endpoint.redis.zremrangebyrank(other, 0, -1)).toBe(2);
    expect(await endpoint.redis.exists(other)).toBe(0);
  });
});
