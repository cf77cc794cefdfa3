import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Running } from "./supervise.ts";
import type { Teardown } from "./teardown.ts";

const KEPT_OUTPUT = 8_000;
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
    throw new Error(`${message}\n${output.text()}`.trim(), { cause: error });
  } finally {
    startedUp();
  }
  output.passOn();
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
  if (how !== "exit code 0") throw new Error(`${output.text()}\n(${how})`.trim());
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

/** Keeps the end of the output until it is told to pass everything that follows to our own. */
function holdOutput(child: ChildProcess): { text(): string; passOn(): void } {
  let held = "";
  let passing = false;
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.setEncoding("utf8").on("data", (text: string) => {
      if (passing) to.write(text);
      else held = (held + text).slice(-KEPT_OUTPUT);
    });
  }
  return {
    text: () => held.trim(),
    passOn: () => {
      passing = true;
      held = "";
    },
  };
}
