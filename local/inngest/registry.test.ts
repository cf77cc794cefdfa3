import { describe, expect, it } from "vitest";
import { readFunctions, UnsupportedFunction } from "./registry/config.ts";
import { startInngest } from "./server.ts";
import { eventKey, signingKey } from "./testing/app.ts";
import { freshWorlds } from "./testing/fresh-world.ts";
import { eventually } from "./testing/world.ts";

const world = freshWorlds();

const plain = {
  id: "shop-plain",
  triggers: [{ event: "a/b" }],
  steps: { step: { id: "step", name: "step", runtime: { type: "http", url: "http://127.0.0.1/" } } },
};

describe("the functions of an application", { timeout: 30_000 }, () => {
  it("are known anew when an event comes in after it was restarted with others", async () => {
    const { client, serve, runsOf, sql } = world.current;
    const make = (id: string) => client.createFunction({ id, triggers: { event: "shared/event" } }, () => id);
    const before = await serve([make("old")]);
    await client.send({ name: "shared/event" });
    await eventually(async () => expect(await runsOf("old")).toMatchObject([{ output: "old" }]));
    await before.stop();
    await serve([make("new")]);
    await eventually(async () => {
      await client.send({ name: "shared/event" });
      expect((await runsOf("new")).map(({ output }) => output)).toContain("new");
    });
    expect(await sql`select id from inngest.app_function`).toMatchObject([{ id: "shop-new" }]);
  });

  it("are refused as a whole when one uses what is not supported", async () => {
    const { client, serve, sql, url } = world.current;
    const batch = client.createFunction(
      { id: "batch", batchEvents: { maxSize: 5, timeout: "5s" }, triggers: { event: "batch/asked" } },
      () => "never",
    );
    const app = await serve([batch]);
    await eventually(() => expect(app.answered()).toBeGreaterThanOrEqual(2));
    expect(await sql`select 1 from inngest.app_function`).toHaveLength(0);
    const health = await fetch(`${url}/health`);
    expect(await health.json()).toEqual({ ok: true, application: "unreachable" });
  });

  it.each([
    ["batchEvents", { batchEvents: { maxSize: 2, timeout: "1s" } }],
    ["singleton", { singleton: { mode: "skip" } }],
    ["priority", { priority: { run: "1" } }],
    ["timeouts", { timeouts: { finish: "1m" } }],
    ["unexpected", { idempotency: "event.data.id ~ 1" }],
    ["time string", { debounce: { period: "soon" } }],
    ["deferred", { triggers: [{ event: "inngest/deferred.schedule" }] }],
    ["shop-plain", { triggers: [{ cron: "every tuesday" }] }],
  ])("say what is wrong with them: %s", (word, option) => {
    expect(readFunctions([plain])).toHaveLength(1);
    expect(() => readFunctions([{ ...plain, ...option }])).toThrow(UnsupportedFunction);
    expect(() => readFunctions([{ ...plain, ...option }])).toThrow(word);
  });
});

describe("two executors at once", { timeout: 30_000 }, () => {
  it("share the work, and no step runs twice", async () => {
    const { client, serve, runsOf, databaseUrl, appUrl } = world.current;
    const options = { port: 0, databaseUrl, eventKey, signingKey, appUrl };
    const second = await startInngest(options);
    const calls: string[] = [];
    const pair = client.createFunction(
      { id: "pair", triggers: { event: "pair/asked" } },
      async ({ event, step }) => {
        await step.run("one", () => calls.push(`${event.data.n} one`));
        await step.sleep("rest", "1s");
        await step.run("two", () => calls.push(`${event.data.n} two`));
      },
    );
    await serve([pair]);
    await client.send(Array.from({ length: 20 }, (_, n) => ({ name: "pair/asked", data: { n } })));
    await eventually(async () => {
      expect((await runsOf("pair")).map(({ status }) => status)).toEqual(Array(20).fill("completed"));
    });
    await second.close();
    expect(calls).toHaveLength(40);
    expect(new Set(calls).size).toBe(40);
  });
});
