import { describe, expect, it } from "vitest";
import { freshWorlds } from "./testing/fresh-world.ts";
import { eventually } from "./testing/world.ts";

const world = freshWorlds();

describe("steps", { timeout: 30_000 }, () => {
  it("runs each step once and hands its result on", async () => {
    const { client, serve, runsOf } = world.current;
    const calls: string[] = [];
    const sum = client.createFunction(
      { id: "sum", triggers: { event: "sum/asked" } },
      async ({ event, step }) => {
        const first = await step.run("first", () => {
          calls.push("first");
          return { value: event.data.start as number, text: "Привет 🜁 \u0000" };
        });
        const second = await step.run("second", () => {
          calls.push("second");
          return first.value + 1;
        });
        return { second, text: first.text };
      },
    );
    await serve([sum]);
    const { ids } = await client.send({ name: "sum/asked", data: { start: 41 } });
    expect(ids).toHaveLength(1);
    await eventually(async () => {
      expect(await runsOf("sum")).toMatchObject([
        { status: "completed", output: { second: 42, text: "Привет 🜁 \u0000" } },
      ]);
    });
    expect(calls).toEqual(["first", "second"]);
  });

  it("runs parallel steps at the same time, each once", async () => {
    const { client, serve, runsOf } = world.current;
    const calls: string[] = [];
    let underWay = 0;
    let allTogether: () => void = () => undefined;
    const together = new Promise<void>((resolve) => {
      allTogether = resolve;
    });
    const fan = client.createFunction({ id: "fan", triggers: { event: "fan/asked" } }, async ({ step }) => {
      const parts = await Promise.all(
        ["a", "b", "c"].map((name) =>
          step.run(name, async () => {
            calls.push(name);
            underWay += 1;
            if (underWay === 3) allTogether();
            await together;
            return name.toUpperCase();
          }),
        ),
      );
      return step.run("join", () => {
        calls.push("join");
        return parts.join("");
      });
    });
    await serve([fan]);
    await client.send({ name: "fan/asked" });
    await eventually(async () => {
      expect(await runsOf("fan")).toMatchObject([{ status: "completed", output: "ABC" }]);
    });
    expect(calls.toSorted()).toEqual(["a", "b", "c", "join"]);
  });

  it("follows the order in which parallel steps finished", async () => {
    const { client, serve, runsOf } = world.current;
    let releaseSlow: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      releaseSlow = resolve;
    });
    const race = client.createFunction(
      { id: "race", triggers: { event: "race/asked" } },
      async ({ step }) => {
        const winner = await Promise.race([
          step.run("slow", () => slow.then(() => "slow")),
          step.run("fast", () => "fast"),
        ]);
        await step.run("after", () => releaseSlow());
        return winner;
      },
    );
    await serve([race]);
    await client.send({ name: "race/asked" });
    await eventually(async () => {
      expect(await runsOf("race")).toMatchObject([{ status: "completed", output: "fast" }]);
    });
  });

  it("sleeps for the time asked, without holding a request", async () => {
    const { client, serve, runsOf } = world.current;
    const moments: number[] = [];
    const nap = client.createFunction({ id: "nap", triggers: { event: "nap/asked" } }, async ({ step }) => {
      moments.push(await step.run("before", () => Date.now()));
      await step.sleep("nap", "1s");
      return step.run("after", () => Date.now());
    });
    await serve([nap]);
    await client.send({ name: "nap/asked" });
    await eventually(async () => expect(await runsOf("nap")).toMatchObject([{ status: "completed" }]));
    const [run] = await runsOf("nap");
    const slept = Number(run?.output) - Number(moments[0]);
    expect(slept).toBeGreaterThanOrEqual(1_000);
    expect(slept).toBeLessThan(1_600);
  });

  it("lets the SDK's own step.sendEvent and step.invoke start other functions", async () => {
    const { client, serve, runsOf } = world.current;
    const double = client.createFunction({ id: "double", triggers: { event: "never/sent" } }, ({ event }) => {
      if (event.data.n === 0) throw new Error("zero has no double");
      return (event.data.n as number) * 2;
    });
    const heard = client.createFunction(
      { id: "heard", triggers: { event: "told/all" } },
      ({ event }) => event.data,
    );
    const caller = client.createFunction(
      { id: "caller", retries: 0, triggers: { event: "call/asked" } },
      async ({ step }) => {
        await step.sendEvent("tell", [{ name: "told/all", data: { who: "caller" } }]);
        const four = await step.invoke("two", { function: double, data: { n: 2 } });
        const refusal = await step
          .invoke("none", { function: double, data: { n: 0 } })
          .catch((error: Error) => error.message);
        return { four, refusal };
      },
    );
    await serve([double, heard, caller]);
    await client.send({ name: "call/asked" });
    await eventually(async () => {
      expect(await runsOf("caller")).toMatchObject([
        { status: "completed", output: { four: 4, refusal: "zero has no double" } },
      ]);
      expect(await runsOf("heard")).toMatchObject([{ status: "completed", output: { who: "caller" } }]);
    });
  });

  it("wakes a wait with the event that matches, and with null when the time is over", async () => {
    const { client, serve, runsOf } = world.current;
    const wait = client.createFunction(
      { id: "wait", triggers: { event: "order/placed" } },
      async ({ step }) => {
        const paid = await step.waitForEvent("paid", {
          event: "order/paid",
          match: "data.order",
          timeout: "1m",
        });
        const shipped = await step.waitForEvent("shipped", { event: "order/shipped", timeout: "1s" });
        return { paid: paid?.data, shipped };
      },
    );
    await serve([wait]);
    await client.send({ name: "order/placed", data: { order: 7 } });
    await eventually(async () => {
      expect(
        await world.current.sql`select 1 from inngest.step where event_name = 'order/paid'`,
      ).toHaveLength(1);
    });
    await client.send([
      { name: "order/paid", data: { order: 8, by: "someone else" } },
      { name: "order/paid", data: { order: 7, by: "the reader" } },
    ]);
    await eventually(async () => {
      expect(await runsOf("wait")).toMatchObject([
        { status: "completed", output: { paid: { order: 7, by: "the reader" }, shipped: null } },
      ]);
    });
  });
});
