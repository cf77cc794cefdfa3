import { NonRetriableError, RetryAfterError } from "inngest";
import { describe, expect, it } from "vitest";
import { freshWorlds } from "./testing/fresh-world.ts";
import { eventually } from "./testing/world.ts";

const world = freshWorlds();

describe("failures", { timeout: 30_000 }, () => {
  it("tries a failing step again, later and later, then calls onFailure with the error and the event", async () => {
    const { client, serve, runsOf } = world.current;
    const attempts: { number: number; at: number }[] = [];
    const told: unknown[] = [];
    const doomed = client.createFunction(
      {
        id: "doomed",
        retries: 2,
        triggers: { event: "doom/asked" },
        onFailure: ({ event, error }) => {
          told.push({ message: error.message, name: event.data.event.name, run: event.data.run_id });
        },
      },
      async ({ step, attempt }) => {
        await step.run("ok", () => "kept");
        await step.run("bad", () => {
          attempts.push({ number: attempt, at: Date.now() });
          throw new Error("it broke");
        });
      },
    );
    await serve([doomed]);
    await client.send({ name: "doom/asked" });
    await eventually(() => expect(told).toHaveLength(1));
    const [run] = await runsOf("doomed");
    expect(run).toMatchObject({ status: "failed", error: { message: "it broke" } });
    expect(told).toEqual([{ message: "it broke", name: "doom/asked", run: run?.id }]);
    expect(attempts.map(({ number }) => number)).toEqual([0, 1, 2]);
    const [first, second, third] = attempts.map(({ at }) => at);
    // 30 ms and 90 ms, each ± 20 %.
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(24);
    expect(Number(third) - Number(second)).toBeGreaterThanOrEqual(72);
  });

  it("lets a function recover from a step that has failed for good", async () => {
    const { client, serve, runsOf } = world.current;
    const resilient = client.createFunction(
      { id: "resilient", retries: 1, triggers: { event: "try/asked" } },
      async ({ step }) => {
        const lost = await step
          .run("bad", () => {
            throw new TypeError("no luck");
          })
          .catch((error: Error) => error.message);
        return step.run("plan-b", () => `after ${lost}`);
      },
    );
    await serve([resilient]);
    await client.send({ name: "try/asked" });
    await eventually(async () => {
      expect(await runsOf("resilient")).toMatchObject([{ status: "completed", output: "after no luck" }]);
    });
  });

  it("does not repeat what is declared not retriable", async () => {
    const { client, serve, runsOf } = world.current;
    let calls = 0;
    const once = client.createFunction({ id: "once", triggers: { event: "once/asked" } }, () => {
      calls += 1;
      throw new NonRetriableError("never again");
    });
    await serve([once]);
    await client.send({ name: "once/asked" });
    await eventually(async () => {
      expect(await runsOf("once")).toMatchObject([{ status: "failed", error: { message: "never again" } }]);
    });
    expect(calls).toBe(1);
  });

  it("waits as long as a step asks before its next attempt", async () => {
    const { client, serve, runsOf } = world.current;
    const moments: number[] = [];
    const polite = client.createFunction({ id: "polite", triggers: { event: "polite/asked" } }, ({ step }) =>
      step.run("ask", () => {
        moments.push(Date.now());
        if (moments.length === 1) throw new RetryAfterError("busy", 1_000);
        return "served";
      }),
    );
    await serve([polite]);
    await client.send({ name: "polite/asked" });
    await eventually(async () => expect(await runsOf("polite")).toMatchObject([{ output: "served" }]));
    expect(Number(moments[1]) - Number(moments[0])).toBeGreaterThanOrEqual(1_000);
  });

  it("fails a run that uses what the executor does not support, saying what", async () => {
    const { client, serve, runsOf } = world.current;
    const exotic = client.createFunction({ id: "exotic", triggers: { event: "exotic/asked" } }, ({ step }) =>
      step.waitForSignal("signal", { signal: "green", timeout: "1m", onConflict: "fail" }),
    );
    await serve([exotic]);
    await client.send({ name: "exotic/asked" });
    await eventually(async () => expect(await runsOf("exotic")).toMatchObject([{ status: "failed" }]));
    const [run] = await runsOf("exotic");
    expect(run?.error.message).toContain("WaitForSignal");
  });
});
