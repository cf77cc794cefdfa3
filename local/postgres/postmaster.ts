import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const STATUS_LINE = 7;
const POLL_MS = 20;

/** What a Postgres writes about itself in its data directory. */
export type Postmaster = { pid: number; ready: boolean };

/** Reads `postmaster.pid`; undefined when no Postgres has left one. */
export function readPostmaster(dataDir: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, ready: lines[STATUS_LINE]?.trim() === "ready" };
}

/** Whether process `pid` lives and is the Postgres of `dataDir`: ids are used again after a restart of the machine. */
export function isPostgresOf(dataDir: string, pid: number): boolean {
  const command = commandOf(pid);
  // Followed by an argument or by the end, so that the directory beside it is not taken for this one.
  return command !== undefined && /\bpostgres\0/.test(command) && `${command}\0`.includes(`\0${dataDir}\0`);
}

/** The arguments of a living process, with a NUL after each; undefined when there is none. */
export function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    const line = execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return line
      .trim()
      .replaceAll(" -", "\0-")
      .replaceAll(/(-\w) /g, "$1\0");
  } catch (error) {
    // Neither file nor row: there is no such process.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Ends a Postgres of `dataDir` that outlived whoever started it, and clears what stands in the next one's way. */
export async function endForgottenPostmaster(dataDir: string): Promise<void> {
  const found = readPostmaster(dataDir);
  if (!found) return;
  if (isPostgresOf(dataDir, found.pid)) return endPostmaster(dataDir, found.pid);
  // Postgres itself refuses to start while any process has that id, even a stranger.
  if (commandOf(found.pid)) rmSync(join(dataDir, "postmaster.pid"), { force: true });
}

/** Asks a Postgres to end, ever less politely; resolves when it is gone. No committed data is lost. */
export async function endPostmaster(dataDir: string, pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    if (!isPostgresOf(dataDir, pid)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + patienceMs;
    while (isPostgresOf(dataDir, pid) && Date.now() < deadline) await delay(POLL_MS);
  }
}
