import type { Inngest, InngestFunction } from "inngest";
import postgres from "postgres";
import { vi } from "vitest";
import { type Inngest as Executor, startInngest } from "../server.ts";
import { type App, createClient, eventKey, signingKey, startApp } from "./app.ts";
import { type Cluster, freePort } from "./cluster.ts";

export type World = {
  client: Inngest;
  url: string;
  appUrl: string;
  databaseUrl: string;
  sql: postgres.Sql;
  /** Serves these functions; the executor finds them by itself. */
  serve(functions: InngestFunction.Any[]): Promise<App>;
  /** The function's runs as stored, oldest first. */
  runsOf(
    functionId: string,
  ): Promise<{ id: string; status: string; output: unknown; error: { message: string } }[]>;
  close(): Promise<void>;
};

/** An executor on a database of its own, and a client of the official SDK that speaks to it. */
export async function createWorld(cluster: Cluster): Promise<World> {
  const databaseUrl = await cluster.createDatabase();
  const appPort = await freePort();
  const appUrl = `http://127.0.0.1:${appPort}`;
  const executor: Executor = await startInngest({
    port: 0,
    databaseUrl,
    eventKey,
    signingKey,
    appUrl,
    retryBaseMs: 30,
  });
  const client = createClient(executor.url);
  const sql = postgres(databaseUrl, { max: 2, onnotice: () => undefined });
  const apps: App[] = [];
  return {
    client,
    url: executor.url,
    appUrl,
    databaseUrl,
    sql,
    async serve(functions) {
      const app = await startApp(client, functions, appPort);
      apps.push(app);
      return app;
    },
    runsOf: (functionId) => sql`select id, status, output, error from inngest.run
      where function_id = ${`shop-${functionId}`} order by created_at, id`,
    async close() {
      await Promise.all(apps.map((app) => app.stop()));
      await executor.close();
      await sql.end();
    },
  };
}

/** Waits until `check` passes; fails with its last error after 15 s. */
export function eventually<T>(check: () => T | Promise<T>, timeout = 15_000): Promise<T> {
  return vi.waitFor(check, { timeout, interval: 20 });
}
