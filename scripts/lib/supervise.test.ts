import { once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { type Running, supervise, type Wait } from "./supervise.ts";

/** A process that ends when the test says so. */
function makeProcess(pid: number) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const running: Running = {
    pid,
    ended: promise,
    stop: async () => resolve("signal SIGTERM"),
  };
  return { running, die: (how: string) => resolve(how) };
}

/** Runs all waits at once and keeps how long each would have taken. */
function makeClock() {
  const waits: number[] = [];
  const wait: Wait = async (ms) => {
    waits.push(ms);
  };
  return { waits, wait };
}

const nobody = { say: () => undefined, changed: () => undefined };

describe("supervise", () => {
  it("starts a process again that ended by itself, and says so", async () => {
    const first = makeProcess(1);
    const said: string[] = [];
    const start = vi.fn().mockResolvedValueOnce(first.running).mockResolvedValueOnce(makeProcess(2).running);
    const watcher = { say: (text: string) => said.push(text), changed: () => undefined };
    const supervised = await supervise("app", start, watcher, makeClock().wait);
    first.die("signal SIGKILL");
    await vi.waitUntil(() => supervised.pid() === 2);
    expect(said).toEqual(["app ended unexpectedly (signal SIGKILL); starting it again", "app is back"]);
    await supervised.stop();
  });

  it("waits longer each time that it ends soon", async () => {
    const { waits, wait } = makeClock();
    let starts = 0;
    const start = async () => {
      const { running, die } = makeProcess(++starts);
      if (starts < 9) die("exit code 1");
      return running;
    };
    const supervised = await supervise("app", start, nobody, wait);
    await vi.waitUntil(() => supervised.pid() === 9);
    expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
    await supervised.stop();
  });

  it("keeps trying when a start fails, and tells the reason", async () => {
    const { waits, wait } = makeClock();
    const first = makeProcess(1);
    const start = vi
      .fn()
      .mockResolvedValueOnce(first.running)
      .mockRejectedValueOnce(new Error("no room"))
      .mockRejectedValueOnce(new Error("no room"))
      .mockResolvedValueOnce(makeProcess(2).running);
    const said: string[] = [];
    const watcher = { say: (text: string) => said.push(text), changed: () => undefined };
    const supervised = await supervise("app", start, watcher, wait);
    first.die("exit code 1");
    await vi.waitUntil(() => supervised.pid() === 2);
    expect(said.filter((text) => text === "app does not start: no room")).toHaveLength(2);
    expect(waits).toEqual([200, 400, 800]);
    await supervised.stop();
  });

  it("does not start a process again that was told to stop while it was waiting to", async () => {
    const first = makeProcess(1);
    const start = vi.fn().mockResolvedValueOnce(first.running);
    const untilAborted: Wait = async (_, signal) => {
      await once(signal, "abort");
    };
    const supervised = await supervise("app", start, nobody, untilAborted);
    first.die("exit code 1");
    await vi.waitUntil(() => supervised.pid() === undefined);
    await supervised.stop();
    expect(start).toHaveBeenCalledTimes(1);
  });

  it("gives the reason of a restart that was asked for", async () => {
    const start = vi
      .fn()
      .mockResolvedValueOnce(makeProcess(1).running)
      .mockResolvedValueOnce(makeProcess(2).running);
    const said: string[] = [];
    const watcher = { say: (text: string) => said.push(text), changed: () => undefined };
    const supervised = await supervise("app", start, watcher, makeClock().wait);
    await supervised.restart("there is a newer build");
    await vi.waitUntil(() => supervised.pid() === 2);
    expect(said).toEqual(["there is a newer build", "app is back"]);
    await supervised.stop();
  });
});
