import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "./testing/cluster.ts";
import { createWorld, eventually, type World } from "./testing/world.ts";

let cluster: Cluster;
let world: World;

beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());
beforeEach(async () => {
  world = await createWorld(cluster);
});
afterEach(() => world.close());

describe("steps", { timeout: 30_000 }, () => {
  it("runs each step once and hands its result on", async () => {
    const calls: string[] = [];
    const sum = world.client.createFunction(
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
    await world.serve([sum]);
    const { ids } = await world.client.send({ name: "sum/asked", data: { start: 41 } });
    expect(ids).toHaveLength(1);
    await eventually(async () => {
      expect(await world.runsOf("sum")).toMatchObject([
        { status: "completed", output: { second: 42, text: "Привет 🜁 \u0000" } },
      ]);
    });
    expect(calls).toEqual(["first", "second"]);
  });
});
