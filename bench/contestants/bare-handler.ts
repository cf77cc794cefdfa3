import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { startEnvironment } from "../product/environment";
import type { RecordedCall } from "../record/record-call";
import type { BareAnswers, BareSettings } from "./bare-server";

export const BARE_HANDLER = "bare Node http + postgres.js";

export type BareHandler = {
  url: string;
  pid: number;
  startedInMs: number;
  /** Has these calls answered from now on. */
  serve(calls: RecordedCall[]): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the bare server in a process of its own. @throws Error when it ends before it answers */
export async function startBareHandler(settings: BareSettings): Promise<BareHandler> {
  const begun = performance.now();
  const child = fork(join(import.meta.dirname, "bare-server.ts"), {
    execArgv: [],
    serialization: "advanced",
    env: {
      ...startEnvironment("", settings.port),
      NODE_ENV: "production",
      BARE_SERVER: JSON.stringify(settings),
    } as NodeJS.ProcessEnv,
  });
  const ended = once(child, "exit");
  const heard = () =>
    Promise.race([
      once(child, "message"),
      ended.then(() => {
        throw new Error("The bare handler ended");
      }),
    ]);
  await heard();
  return {
    url: `http://127.0.0.1:${settings.port}`,
    pid: child.pid ?? 0,
    startedInMs: performance.now() - begun,
    serve: async (calls) => {
      const told: BareAnswers = Object.fromEntries(
        calls.map(({ path, steps, answer }) => [path, { steps, answer }]),
      );
      child.send(told);
      await heard();
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
