import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { nativeDirectory } from "./binaries.ts";
import { databaseUrl, ensureDatabase } from "./database.ts";
import { initialise } from "./initialise.ts";
import { launch } from "./launch.ts";
import { giveTo, placeFor } from "./placement.ts";
import { endForgottenPostmaster, endPostmaster, isPostgresOf, readPostmaster } from "./postmaster.ts";
import { chooseRunner } from "./privileges.ts";

const POLL_MS = 20;
const START_TIMEOUT_MS = 120_000;
const LOG_TAIL = 2_000;

export type PostgresOptions = {
  /** Where the cluster lives; made when missing. */
  dataDir: string;
  /** The port on 127.0.0.1. */
  port: number;
  /** The superuser's password: set when the cluster is made, and the same ever after. */
  password: string;
  /** The database to make when missing. */
  database?: string;
  /** False gives up safety against a crash of the machine for speed: for tests. */
  durable?: boolean;
};

export type RunningPostgres = {
  url: string;
  /** The process id of the postmaster. */
  pid: number;
  /** Where the data are: `dataDir`, or another place when the database's user cannot reach that one. */
  dataDir: string;
  /** Resolves when the server has ended, whatever the reason, with words that say how. */
  ended: Promise<string>;
  /** Ends the server; resolves when it is gone. */
  stop(): Promise<void>;
};

/**
 * Starts a real Postgres on loopback, making its cluster and database the first time.
 * One that outlived a killed process is ended first. It never outlives this process.
 * @throws Error, with the end of the server's log, when it does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const runner = chooseRunner(nativeDirectory());
  const dataDir = placeFor(runner, resolve(options.dataDir));
  await endForgottenPostmaster(dataDir);
  initialise(runner, dataDir, options.password);
  if (runner.owner !== undefined) giveTo(runner.owner, dataDir);

  const logFile = `${dataDir}.log`;
  const child = launch(runner, dataDir, logFile, options);
  const ended = new Promise<string>((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  const pid = await untilReady(child, dataDir, logFile);
  const stop = async () => {
    await endPostmaster(dataDir, pid);
    child.stdin?.destroy();
    await ended;
  };
  try {
    await ensureDatabase(options);
    return { url: databaseUrl(options), pid, dataDir, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(child: ChildProcess, dataDir: string, logFile: string): Promise<number> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (child.exitCode === null && child.signalCode === null && child.pid && Date.now() < deadline) {
    const found = readPostmaster(dataDir);
    if (found?.ready && isPostgresOf(dataDir, found.pid)) return found.pid;
    await delay(POLL_MS);
  }
  child.stdin?.destroy();
  const log = existsSync(logFile) ? readFileSync(logFile, "utf8").slice(-LOG_TAIL) : "";
  throw new Error(`Postgres did not start.\n${log}`);
}
