import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { commandOf } from "../../local/postgres/postmaster.ts";
import { readJson, writeJson } from "./data-dir.ts";
import { StartError } from "./start-error.ts";

const FILE = "instance.json";
const PATIENCE_MS = 3_000;
const POLL_MS = 50;

type Instance = { pid: number; port: number; processes: Record<string, number> };

/** The right of one running product to a data directory. */
export type Claim = {
  /** Notes which processes run, so that the next start can end what a kill -9 of this one left behind. */
  record(processes: Record<string, number>): void;
  release(): void;
};

/**
 * Claims a data directory for this process, ending what an earlier, killed one left running.
 * @throws StartError while another product is using it.
 */
export async function claimDataDir(dataDir: string, port: number, root: string): Promise<Claim> {
  const former = readJson<Instance>(dataDir, FILE);
  if (former && former.pid !== process.pid) {
    // The id may be a stranger's by now. One that is ours may just be stopping.
    const isRunning = () => commandOf(former.pid)?.includes("scripts/") ?? false;
    await untilNot(isRunning);
    if (isRunning()) {
      throw new StartError(
        `${dataDir} is in use by the Fabula on port ${former.port} (process ${former.pid}). ` +
          "Stop that one, or choose another DATA_DIR.",
      );
    }
    for (const pid of Object.values(former.processes)) await endLeftover(pid, root);
  }
  const record = (processes: Record<string, number>) =>
    writeJson(dataDir, FILE, { pid: process.pid, port, processes } satisfies Instance);
  record({});
  return { record, release: () => rmSync(join(dataDir, FILE), { force: true }) };
}

/** Such processes end by themselves when their supervisor is gone; this waits for it and helps the stuck ones. */
async function endLeftover(pid: number, root: string): Promise<void> {
  // Next gives its process another name than the command that started it.
  const isOurs = () => [root, "next-server"].some((words) => commandOf(pid)?.includes(words));
  await untilNot(isOurs);
  if (isOurs()) process.kill(pid, "SIGKILL");
}

async function untilNot(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (condition() && Date.now() < deadline) await delay(POLL_MS);
}
