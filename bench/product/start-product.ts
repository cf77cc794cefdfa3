import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Teardown } from "../../scripts/lib/teardown";
import { startEnvironment } from "./environment";

const PATIENCE_MS = 180_000;
const KEPT_OUTPUT = 4_000;

export type Product = {
  url: string;
  dataDir: string;
  port: number;
  /** From the start of its first process until it said that it is ready. */
  startedInMs: number;
  supervisor: number;
  /** Each process that the supervisor keeps running, by name. */
  processes: Record<string, number>;
  stop(): Promise<void>;
};

type Message = { type: "processes"; processes: Record<string, number> } | { type: "ready" };

export type Place = {
  /** The checkout. */
  root: string;
  dataDir: string;
  port: number;
  /** Stops the product if nobody has until then. */
  teardown: Teardown;
};

/**
 * Starts the whole product in a data directory, as `npm start` does once packages and build are there.
 * @throws Error with the end of its output when it does not get ready
 */
export async function startProduct({ root, dataDir, port, teardown }: Place): Promise<Product> {
  if (teardown.started) throw new Error("The run is being ended");
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, "scripts/serve.ts"), "start"], {
    cwd: root,
    env: startEnvironment(dataDir, port) as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-KEPT_OUTPUT);
    });
  const ended = once(child, "exit");
  const stop = async () => {
    stopped();
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
  };
  const stopped = teardown.add(stop);
  const processes: Record<string, number> = {};
  const supervisor = child.pid ?? 0;
  const timer = setTimeout(() => child.kill("SIGTERM"), PATIENCE_MS);
  const ready = new Promise<"ready">((done) => {
    child.on("message", (message: Message) => {
      if (message.type === "processes") Object.assign(processes, message.processes);
      else done("ready");
    });
  });
  const outcome = await Promise.race([ready, ended]);
  clearTimeout(timer);
  if (outcome !== "ready") throw new Error(`The product did not start.\n${output.trim()}`);
  const startedInMs = performance.now() - begun;
  return { url: `http://127.0.0.1:${port}`, dataDir, port, startedInMs, supervisor, processes, stop };
}
