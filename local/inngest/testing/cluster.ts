import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { type RunningPostgres, startPostgres } from "../../postgres/server.ts";

export type Cluster = {
  /** Makes a fresh database and returns its URL. */
  createDatabase(): Promise<string>;
  /** Kills Postgres outright and starts it again on the same port and data. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
};

/** A real Postgres in a temporary directory. */
export async function startCluster(): Promise<Cluster> {
  const home = mkdtempSync(join(tmpdir(), "fabula-inngest-"));
  const options = {
    dataDir: join(home, "postgres"),
    port: await freePort(),
    password: "secret",
    durable: false,
  };
  let running: RunningPostgres = await startPostgres(options);
  let databases = 0;
  return {
    async createDatabase() {
      databases += 1;
      const name = `test_${databases}`;
      const sql = postgres(running.url, { max: 1 });
      await sql`create database ${sql(name)}`;
      await sql.end();
      const url = new URL(running.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    async killAndRestart() {
      process.kill(running.pid, "SIGKILL");
      await running.ended;
      running = await restart(() => startPostgres(options));
    },
    async stop() {
      await running.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Postgres refuses to start while a process of the one that was killed is still ending. */
async function restart(start: () => Promise<RunningPostgres>): Promise<RunningPostgres> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

/** A port that was free a moment ago, below the range from which systems take ports for outgoing connections. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const server = createServer();
    const outcome = await new Promise((resolve) => {
      server.once("error", () => resolve("taken")).listen(port, "127.0.0.1", () => resolve("free"));
    });
    if (outcome === "taken") continue;
    server.close();
    await once(server, "close");
    return port;
  }
}
