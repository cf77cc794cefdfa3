import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { StartError } from "./start-error.ts";
import type { Running } from "./supervise.ts";
import type { Teardown } from "./teardown.ts";

// While a product starts, its list of steps is all there is to read.
let passing = false;

/** From now on what the services write goes to our own output; until then it is dropped. */
export function passOutputOn(): void {
  passing = true;
}

const KEPT_OUTPUT = 60_000;
const TASK_PATIENCE_MS = 3_000;

export type NodeProgram = {
  /** Words after `node`. */
  args: string[];
  env: Record<string, string | undefined>;
  root: string;
  /** Stops the program when it is still at it as the whole start ends. */
  teardown: Teardown;
};

export type NodeService = NodeProgram & {
  /** Resolves when the program does its work. What it wrote until then is dropped, or told with the failure. */
  untilReady(child: ChildProcess): Promise<void>;
  /** How long it may take to end when asked, before it is killed. */
  patienceMs: number;
};

/** Words before the name of a program which does not by itself end with the process that started it. */
export function endingWithParent(root: string): string[] {
  return ["--import", join(root, "scripts/lib/end-with-parent.mjs")];
}

/**
 * Starts a Node program that keeps running, and that ends with this process, however this process ends.
 * @throws Error with the end of its output when it ends before it is ready.
 */
export async function startService(service: NodeService): Promise<Running> {
  const { child, ended, output, stop } = launch(service, service.patienceMs);
  const startedUp = service.teardown.add(stop);
  try {
    const early = ended.then((how) => Promise.reject(new Error(`It ended before it was ready (${how}).`)));
    await Promise.race([service.untilReady(child), early]);
  } catch (error) {
    await stop();
    const message = error instanceof Error ? error.message : String(error);
    throw new StartError(`${message}\n${output.text()}`.trim(), { cause: error });
  } finally {
    startedUp();
  }
  output.release();
  return { pid: child.pid ?? 0, ended, stop };
}

/**
 * Runs a Node program to its end.
 * @throws Error with the end of its output when it fails.
 */
export async function runTask(task: NodeProgram): Promise<void> {
  const { ended, output, stop } = launch(task, TASK_PATIENCE_MS);
  const finished = task.teardown.add(stop);
  const how = await ended;
  finished();
  if (how !== "exit code 0") throw new StartError(`${output.text()}\n(${how})`.trim());
}

function launch({ args, env, root }: NodeProgram, patienceMs: number) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: env as NodeJS.ProcessEnv,
    // A process group of its own: Ctrl-C reaches us alone, and we stop one after the other.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = new Promise<string>((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    await ended;
    clearTimeout(timer);
  };
  return { child, ended, output: holdOutput(child), stop };
}

/** Keeps the end of the output until it is released; then it is of interest to our own reader. */
function holdOutput(child: ChildProcess): { text(): string; release(): void } {
  let held: string | undefined = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.setEncoding("utf8").on("data", (text: string) => {
      if (held !== undefined) held = (held + text).slice(-KEPT_OUTPUT);
      else if (passing) to.write(text);
    });
  }
  return {
    text: () => held?.trim() ?? "",
    release: () => {
      held = undefined;
    },
  };
}
