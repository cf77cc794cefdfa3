import { describe, expect, it } from "vitest";
import { freshWorlds } from "./testing/fresh-world.ts";
import { eventually } from "./testing/world.ts";

const world = freshWorlds();

describe("flow control", { timeout: 30_000 }, () => {
  it("runs at most as many steps of one key at once as the limit says, and other keys beside them", async () => {
    const { client, serve, runsOf, url } = world.current;
    const underWay = new Map<string, number>();
    const peaks = new Map<string, number>();
    let total = 0;
    let totalPeak = 0;
    const work = client.createFunction(
      { id: "work", concurrency: { limit: 2, key: "event.data.user" }, triggers: { event: "work/asked" } },
      ({ event, step }) =>
        step.run("work", async () => {
          const user = event.data.user as string;
          underWay.set(user, (underWay.get(user) ?? 0) + 1);
          peaks.set(user, Math.max(peaks.get(user) ?? 0, underWay.get(user) ?? 0));
          total += 1;
          totalPeak = Math.max(totalPeak, total);
          for (let n = 0; n < 5; n += 1) await fetch(`${url}/health`);
          total -= 1;
          underWay.set(user, (underWay.get(user) ?? 0) - 1);
        }),
    );
    await serve([work]);
    await client.send(
      Array.from({ length: 24 }, (_, n) => ({ name: "work/asked", data: { user: `u${n % 3}` } })),
    );
    await eventually(async () => {
      const runs = await runsOf("work");
      expect(runs.filter(({ status }) => status === "completed")).toHaveLength(24);
    });
    expect(Object.fromEntries(peaks)).toEqual({ u0: 2, u1: 2, u2: 2 });
    expect(totalPeak).toBeGreaterThan(2);
  });

  it("starts one run for one idempotency key", async () => {
    const { client, serve, runsOf, sql } = world.current;
    const pay = client.createFunction(
      { id: "pay", idempotency: "event.data.order", triggers: { event: "pay/asked" } },
      ({ event }) => event.data.order,
    );
    await serve([pay]);
    await client.send(["a", "a", "b", "a"].map((order) => ({ name: "pay/asked", data: { order } })));
    await eventually(async () => {
      expect(await sql`select 1 from inngest.event where processed_at is null`).toHaveLength(0);
      expect((await runsOf("pay")).map(({ output }) => output)).toEqual(["a", "b"]);
    });
  });

  it("drops what exceeds a rate limit", async () => {
    const { client, serve, runsOf, sql } = world.current;
    const limited = client.createFunction(
      { id: "limited", rateLimit: { limit: 2, period: "1h" }, triggers: { event: "limited/asked" } },
      () => "ran",
    );
    await serve([limited]);
    await client.send(Array.from({ length: 5 }, () => ({ name: "limited/asked" })));
    await eventually(async () => {
      expect(await sql`select 1 from inngest.event where processed_at is null`).toHaveLength(0);
      expect((await runsOf("limited")).map(({ output }) => output)).toEqual(["ran", "ran"]);
    });
  });

  it("debounces: one run, with the last event", async () => {
    const { client, serve, runsOf, sql } = world.current;
    const save = client.createFunction(
      { id: "save", debounce: { period: "1s", key: "event.data.doc" }, triggers: { event: "doc/edited" } },
      ({ event }) => event.data.version,
    );
    await serve([save]);
    await client.send([1, 2, 3].map((version) => ({ name: "doc/edited", data: { doc: "d", version } })));
    await eventually(async () => {
      expect(await sql`select 1 from inngest.event where processed_at is null`).toHaveLength(0);
      expect((await runsOf("save")).map(({ output }) => output)).toEqual([3]);
    });
  });

  it("throttles: every run starts, one after the other", async () => {
    const { client, serve, runsOf } = world.current;
    const starts: number[] = [];
    const paced = client.createFunction(
      { id: "paced", throttle: { limit: 5, period: "1s" }, triggers: { event: "paced/asked" } },
      () => {
        starts.push(Date.now());
      },
    );
    await serve([paced]);
    await client.send(Array.from({ length: 4 }, () => ({ name: "paced/asked" })));
    await eventually(async () => {
      expect((await runsOf("paced")).map(({ status }) => status)).toEqual(Array(4).fill("completed"));
    });
    expect(Number(starts.at(-1)) - Number(starts[0])).toBeGreaterThanOrEqual(550);
  });
});
