import { Ratelimit } from "@upstash/ratelimit";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describeEndpoint } from "./testing.ts";

const WINDOW_START = 1_800_000_000_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: WINDOW_START });
});
afterEach(() => {
  vi.useRealTimers();
});

describeEndpoint("@upstash/ratelimit", (endpoint) => {
  type Limiter = ConstructorParameters<typeof Ratelimit>[0]["limiter"];
  const limiterOf = (limiter: Limiter) =>
    new Ratelimit({ redis: endpoint.redis, limiter, prefix: endpoint.key("limit"), ephemeralCache: false });

  const limiters: { name: string; limiter: Limiter }[] = [
    { name: "fixed window", limiter: Ratelimit.fixedWindow(3, "10 s") },
    { name: "sliding window", limiter: Ratelimit.slidingWindow(3, "10 s") },
    { name: "token bucket", limiter: Ratelimit.tokenBucket(3, "10 s", 3) },
  ];

  it.each(limiters)(
    "$name: allows three requests, refuses the fourth, counts what remains",
    async ({ limiter }) => {
      const ratelimit = limiterOf(limiter);
      expect(await ratelimit.getRemaining("user")).toMatchObject({ remaining: 3 });
      const results = [];
      for (let request = 0; request < 4; request += 1) results.push(await ratelimit.limit("user"));
      expect(results.map(({ success }) => success)).toEqual([true, true, true, false]);
      expect(results.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0]);
      expect(results[3]).toMatchObject({ reset: WINDOW_START + 10_000, limit: 3 });
      expect((await ratelimit.getRemaining("user")).remaining).toBe(0);
      expect((await ratelimit.limit("someone else")).success).toBe(true);
    },
  );

  it.each(limiters)("$name: allows again after two windows", async ({ limiter }) => {
    const ratelimit = limiterOf(limiter);
    await ratelimit.limit("user", { rate: 3 });
    expect((await ratelimit.limit("user")).success).toBe(false);
    vi.setSystemTime(WINDOW_START + 20_000);
    expect((await ratelimit.limit("user")).success).toBe(true);
  });

  it.each(limiters)("$name: starts anew after resetUsedTokens", async ({ limiter }) => {
    const ratelimit = limiterOf(limiter);
    await ratelimit.limit("user", { rate: 3 });
    await ratelimit.resetUsedTokens("user");
    expect(await ratelimit.getRemaining("user")).toMatchObject({ remaining: 3 });
    expect((await ratelimit.limit("user")).success).toBe(true);
  });

  it.each(limiters)("$name: lets exactly three of twenty simultaneous requests pass", async ({ limiter }) => {
    const ratelimit = limiterOf(limiter);
    const results = await Promise.all(Array.from({ length: 20 }, () => ratelimit.limit("user")));
    expect(results.filter(({ success }) => success)).toHaveLength(3);
  });

  it("sliding window: counts the previous window in proportion", async () => {
    const ratelimit = limiterOf(Ratelimit.slidingWindow(10, "10 s"));
    await ratelimit.limit("user", { rate: 10 });
    vi.setSystemTime(WINDOW_START + 15_000);
    expect((await ratelimit.getRemaining("user")).remaining).toBe(5);
  });

  it("token bucket: refills by the interval, however long the pause", async () => {
    const ratelimit = limiterOf(Ratelimit.tokenBucket(2, "1 s", 10));
    await ratelimit.limit("user", { rate: 10 });
    vi.setSystemTime(WINDOW_START + 3_000);
    expect((await ratelimit.limit("user")).remaining).toBe(5);
    const monthLater = WINDOW_START + 31 * 24 * 3_600_000;
    vi.setSystemTime(monthLater);
    expect(await ratelimit.limit("user")).toMatchObject({ remaining: 9, reset: monthLater + 1000 });
  });

  it("obeys a dynamic limit", async () => {
    const ratelimit = new Ratelimit({
      redis: endpoint.redis,
      limiter: Ratelimit.fixedWindow(3, "10 s"),
      prefix: endpoint.key("limit"),
      ephemeralCache: false,
      dynamicLimits: true,
    });
    await ratelimit.setDynamicLimit({ limit: 1 });
    expect((await ratelimit.limit("user")).success).toBe(true);
    expect((await ratelimit.limit("user")).success).toBe(false);
  });

  it("checks the deny list", async () => {
    // New each time, because the SDK remembers for a minute whom it denied.
    const [prefix, banned] = [endpoint.key("limit"), endpoint.key("address")];
    const ratelimit = new Ratelimit({
      redis: endpoint.redis,
      limiter: Ratelimit.fixedWindow(3, "10 s"),
      prefix,
      enableProtection: true,
    });
    await endpoint.redis.sadd(`${prefix}:denyList:all`, banned);
    await endpoint.redis.set(`${prefix}:ipDenyListStatus`, "disabled");
    const denied = await ratelimit.limit("user", { ip: banned });
    expect(denied).toMatchObject({ success: false, reason: "denyList", deniedValue: banned });
    expect((await ratelimit.limit("user", { ip: "203.0.113.10" })).success).toBe(true);
  });
});
