import { cron } from "inngest";
import { describe, expect, it } from "vitest";
import { freshWorlds } from "./testing/fresh-world.ts";
import { eventually } from "./testing/world.ts";

const world = freshWorlds();

/** Resolves once every event sent so far has been processed. */
function allProcessed(): Promise<void> {
  return eventually(async () => {
    expect(await world.current.sql`select 1 from inngest.event where processed_at is null`).toHaveLength(0);
  });
}

describe("events", { timeout: 30_000 }, () => {
  it("processes an event once, however often it is sent with its id", async () => {
    const { client, serve, runsOf } = world.current;
    const count = client.createFunction(
      { id: "count", triggers: { event: "seen/*" } },
      ({ event }) => event.id,
    );
    await serve([count]);
    const event = { id: "seen-1", name: "seen/once", data: {} };
    const sent = await Promise.all([
      client.send(event),
      client.send([event, { name: "seen/other" }]),
      client.send(event),
    ]);
    expect(new Set(sent.map(({ ids }) => ids[0])).size).toBe(1);
    await allProcessed();
    await eventually(async () => {
      const runs = await runsOf("count");
      expect(runs.map(({ output }) => output)).toContain("seen-1");
      expect(runs).toHaveLength(2);
    });
  });

  it("gives the repetition of a request the same ids", async () => {
    const { url } = world.current;
    const post = () =>
      fetch(`${url}/e/test-event-key`, {
        method: "POST",
        headers: { "x-inngest-event-id-seed": "1743130137367,eii2YKXRVTJPuA==" },
        body: JSON.stringify([
          { name: "a/b", data: {} },
          { name: "a/c", data: {} },
        ]),
      }).then((response) => response.json());
    const first = await post();
    expect(await post()).toEqual(first);
    expect(new Set(first.ids).size).toBe(2);
    expect(await world.current.sql`select 1 from inngest.event`).toHaveLength(2);
  });

  it("refuses a wrong event key and what is not an event", async () => {
    const { url } = world.current;
    const post = (key: string, body: string) => fetch(`${url}/e/${key}`, { method: "POST", body });
    expect((await post("wrong", "[]")).status).toBe(401);
    expect((await post("test-event-key", "{")).status).toBe(400);
    expect((await post("test-event-key", '{"name":""}')).status).toBe(400);
    expect((await post("test-event-key", '{"name":"a\\u0000b"}')).status).toBe(400);
    expect((await post("test-event-key", " ".repeat(11_000_000))).status).toBe(413);
  });

  it("keeps what is sent before the application has registered, until it has", async () => {
    const { client, serve, runsOf } = world.current;
    await client.send({ name: "early/sent", data: { bird: true } });
    const early = client.createFunction(
      { id: "early", triggers: { event: "early/sent" } },
      ({ event }) => event.data,
    );
    await serve([early]);
    await eventually(async () => {
      expect(await runsOf("early")).toMatchObject([{ status: "completed", output: { bird: true } }]);
    });
  });

  it("starts only the functions whose condition holds", async () => {
    const { client, serve, runsOf } = world.current;
    const big = client.createFunction(
      {
        id: "big",
        triggers: { event: "order/placed", if: "event.data.total > 100 && event.data.kind == 'book'" },
      },
      ({ event }) => event.data.total,
    );
    await serve([big]);
    await client.send([99, 101].map((total) => ({ name: "order/placed", data: { total, kind: "book" } })));
    await allProcessed();
    await eventually(async () =>
      expect(await runsOf("big")).toMatchObject([{ status: "completed", output: 101 }]),
    );
  });

  it("cancels the runs that a cancelling event matches, and no others", async () => {
    const { client, serve, runsOf, sql } = world.current;
    const long = client.createFunction(
      {
        id: "long",
        triggers: { event: "long/asked" },
        cancelOn: [{ event: "long/cancelled", match: "data.user" }],
      },
      async ({ event, step }) => {
        await step.sleep("a-while", "2s");
        return event.data.user;
      },
    );
    await serve([long]);
    await client.send(["ann", "ben"].map((user) => ({ name: "long/asked", data: { user } })));
    await eventually(async () =>
      expect(await sql`select 1 from inngest.step where op = 'Sleep'`).toHaveLength(2),
    );
    await client.send({ name: "long/cancelled", data: { user: "ann" } });
    await eventually(async () => {
      const runs = await runsOf("long");
      expect(runs.map(({ status, output }) => [status, output]).toSorted()).toEqual([
        ["cancelled", null],
        ["completed", "ben"],
      ]);
    });
    expect(await sql`select 1 from inngest.job`).toHaveLength(0);
  });

  it("starts scheduled functions on time, again and again", async () => {
    const { client, serve, runsOf } = world.current;
    const tick = client.createFunction({ id: "tick", triggers: [cron("* * * * * *")] }, ({ event }) => ({
      name: event.name,
      data: event.data,
    }));
    await serve([tick]);
    await eventually(async () => expect((await runsOf("tick")).length).toBeGreaterThanOrEqual(2));
    await eventually(async () => {
      expect((await runsOf("tick"))[0]).toMatchObject({
        status: "completed",
        output: { name: "inngest/scheduled.timer", data: { cron: "* * * * * *" } },
      });
    });
  });
});
