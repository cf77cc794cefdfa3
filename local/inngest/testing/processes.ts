import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A program of this directory as a process of its own, which can be killed. */
export type Program = {
  /** Kills it outright (SIGKILL); resolves when it is gone. */
  kill(): Promise<void>;
  isRunning(): boolean;
};

/** Starts a program; resolves when it has printed its first line. @throws when it ends before that. */
export async function startProgram(file: string, env: Record<string, string>): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, file)], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  const ended = exit.then(() => Promise.reject(new Error(`${file} ended before it was ready`)));
  if (child.stdout === null) throw new Error("the program has no output");
  await Promise.race([once(child.stdout, "data"), ended]);
  ended.catch(() => undefined);
  return {
    isRunning: () => child.exitCode === null && child.signalCode === null,
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}
