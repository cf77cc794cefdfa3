import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { describeEndpoint } from "../../testing.ts";

describeEndpoint("scripts", (endpoint) => {
  const evaluate = (script: string, keys: string[] = [], args: unknown[] = []) =>
    endpoint.redis.eval(script, keys, args);

  it("accepts a first line with flags and knows the script by the hash of all its lines", async () => {
    const script = "#!lua flags=allow-key-locking\nreturn {KEYS[1], ARGV[1]}";
    const sha = createHash("sha1").update(script).digest("hex");
    await endpoint.redis.scriptFlush();
    await expect(endpoint.redis.evalsha(sha, ["k"], ["a"])).rejects.toThrow("NOSCRIPT");
    expect(await endpoint.redis.scriptExists(sha)).toEqual([0]);
    expect(await evaluate(script, ["k"], ["a"])).toEqual(["k", "a"]);
    expect(await endpoint.redis.evalsha(sha.toUpperCase(), ["k"], ["b"])).toEqual(["k", "b"]);
    expect(await endpoint.redis.scriptExists(sha, "0".repeat(40))).toEqual([1, 0]);
  });

  it("loads a script without running it", async () => {
    const key = endpoint.key();
    const sha = await endpoint.redis.scriptLoad("#!lua flags=no-writes\nreturn redis.call('GET', KEYS[1])");
    await endpoint.redis.set(key, "value");
    expect(await endpoint.redis.evalsha(sha, [key], [])).toBe("value");
    expect(await endpoint.redis.createScript("return ARGV[1] + 1").exec([], ["4"])).toBe(5);
  });

  it("converts results as Redis does", async () => {
    expect(await evaluate("return 3.99")).toBe(3);
    expect(await evaluate("return -3.99")).toBe(-3);
    expect(await evaluate("return true")).toBe(1);
    expect(await evaluate("return false")).toBeNull();
    expect(await evaluate("return {1, 'two', {3, false}, nil, 5}")).toEqual([1, "two", [3, null]]);
    expect(await evaluate("return redis.status_reply('FINE')")).toBe("FINE");
    expect(await evaluate("return redis.call('SET', KEYS[1], 'x').ok", [endpoint.key()])).toBe("OK");
    expect(await evaluate("return type(redis.call('GET', KEYS[1]))", [endpoint.key()])).toBe("boolean");
  });

  it("counts in doubles", async () => {
    expect(await evaluate("return 60 * 60 * 24 * 1000 * 30")).toBe(2_592_000_000);
    expect(await evaluate("return math.floor(100000.5) * math.floor(100000.5)")).toBe(10_000_000_000);
    expect(await evaluate("return math.ceil(99999.5) * tonumber('100000')")).toBe(10_000_000_000);
    expect(await evaluate("return ARGV[1] * ARGV[2]", [], ["100000", "100000"])).toBe(10_000_000_000);
    expect(await evaluate("return #ARGV[1] * 1000000000", [], ["abc"])).toBe(3_000_000_000);
    expect(await evaluate("return 'n:' .. 3 .. ':' .. 10 / 4")).toBe("n:3:2.5");
    expect(await evaluate("return tostring(1800000000000 + 1)")).toBe(1_800_000_000_001);
  });

  it("passes numbers to commands as Redis prints them", async () => {
    const key = endpoint.key();
    await evaluate("redis.call('HSET', KEYS[1], 'whole', 6 / 2, 'part', 2.5, 'big', 1800000000000)", [key]);
    expect(await endpoint.redis.hgetall(key)).toEqual({ whole: 3, part: "2.5", big: 1_800_000_000_000 });
  });

  it("offers Lua 5.1's names", async () => {
    expect(await evaluate("return {unpack({1, 2})}")).toEqual([1, 2]);
    expect(await evaluate("return loadstring('return 7')()")).toBe(7);
    expect(await evaluate("return table.getn({1, 2, 3})")).toBe(3);
    expect(await evaluate("return redis.sha1hex('')")).toBe("da39a3ee5e6b4b0d3255bfef95601890afd80709");
  });

  it("stops at an error of redis.call and returns that of redis.pcall", async () => {
    const key = endpoint.key();
    await endpoint.redis.set(key, "text");
    await expect(evaluate("redis.call('LPUSH', KEYS[1], 'a')", [key])).rejects.toThrow("WRONGTYPE");
    expect(await evaluate("return redis.pcall('LPUSH', KEYS[1], 'a').err", [key])).toMatch(/^WRONGTYPE/);
    await expect(evaluate("return redis.error_reply('MINE is an error')")).rejects.toThrow(
      "MINE is an error",
    );
    await expect(evaluate("error('broken')")).rejects.toThrow("broken");
    await expect(evaluate("return redis.call('SET', {})")).rejects.toThrow("must be strings or integers");
    await expect(evaluate("return ===")).rejects.toThrow("Error compiling script");
    await expect(evaluate("return redis.call('EVAL', 'return 1', 0)")).rejects.toThrow(/ERR/);
  });

  it("keeps nothing from one script to the next", async () => {
    await expect(evaluate("leak = 1")).rejects.toThrow(/ERR/);
    await expect(evaluate("return leak")).rejects.toThrow("nonexistent global variable 'leak'");
    await expect(evaluate("return os.getenv('HOME')")).rejects.toThrow(/ERR/);
    expect(await evaluate("return #KEYS + #ARGV")).toBe(0);
  });

  it("runs as one step among concurrent commands", async () => {
    const key = endpoint.key();
    const addTwice = "redis.call('INCR', KEYS[1]) return redis.call('INCR', KEYS[1])";
    const results = await Promise.all(Array.from({ length: 10 }, () => evaluate(addTwice, [key])));
    expect(results.map(Number).sort((a, b) => a - b)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
  });

  it("checks the number of keys", async () => {
    expect((await endpoint.post(["EVAL", "return 1", "2", "a"])).json).toEqual({
      error: "ERR Number of keys can't be greater than number of args",
    });
    expect((await endpoint.post(["EVAL", "return 1", "-1"])).status).toBe(400);
    expect((await endpoint.post(["EVAL", "return 1", "x"])).status).toBe(400);
  });
});
