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

/** A port on 127.0.0.1 that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
