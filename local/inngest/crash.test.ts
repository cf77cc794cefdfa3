import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type App, createClient, eventKey, signingKey, startApp } from "./testing/app.ts";
import { type Cluster, freePort, startCluster } from "./testing/cluster.ts";
import { type Program, startProgram } from "./testing/processes.ts";
import { eventually } from "./testing/world.ts";

let cluster: Cluster;
let databaseUrl: string;
let sql: postgres.Sql;
let executorPort: number;
let appPort: number;
let executor: Program;
const apps: App[] = [];
const programs: Program[] = [];

const executorUrl = () => `http://127.0.0.1:${executorPort}`;

async function startExecutor(): Promise<void> {
  executor = await startProgram("executor-process.ts", {
    EXECUTOR_PORT: String(executorPort),
    DATABASE_URL: databaseUrl,
    INNGEST_EVENT_KEY: eventKey,
    INNGEST_SIGNING_KEY: signingKey,
    APP_URL: `http://127.0.0.1:${appPort}`,
  });
  programs.push(executor);
}

async function serve(client: ReturnType<typeof createClient>, functions: Parameters<typeof startApp>[1]) {
  apps.push(await startApp(client, functions, appPort));
}

const runs = () => sql<{ status: string; output: unknown }[]>`
  select status, output from inngest.run order by created_at, id`;

beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());
beforeEach(async () => {
  databaseUrl = await cluster.createDatabase();
  sql = postgres(databaseUrl, { max: 2, onnotice: () => undefined, backoff: () => 0.05 });
  executorPort = await freePort();
  appPort = await freePort();
  await startExecutor();
});
afterEach(async () => {
  for (const program of programs.splice(0)) if (program.isRunning()) await program.kill();
  for (const app of apps.splice(0)) await app.stop();
  // A connection that broke with Postgres would be waited for without end.
  await sql.end({ timeout: 1 });
});

describe("after a crash", { timeout: 60_000 }, () => {
  it("of the executor in the middle of a step, the run goes on and repeats that step alone", async () => {
    const client = createClient(executorUrl());
    const effects: string[] = [];
    const story = client.createFunction(
      { id: "story", retries: 0, triggers: { event: "story/asked" } },
      async ({ step }) => {
        const parts: string[] = [];
        for (const name of ["plan", "cast", "scene", "title"]) {
          parts.push(
            await step.run(name, async () => {
              effects.push(name);
              if (
                name === "scene" &&
                executor.isRunning() &&
                effects.filter((effect) => effect === name).length === 1
              ) {
                await executor.kill();
                await startExecutor();
              }
              return name;
            }),
          );
        }
        await step.sleep("rest", "1s");
        return parts;
      },
    );
    await serve(client, [story]);
    await client.send({ name: "story/asked" });
    await eventually(async () => {
      expect(await runs()).toMatchObject([
        { status: "completed", output: ["plan", "cast", "scene", "title"] },
      ]);
    }, 30_000);
    expect(effects).toEqual(["plan", "cast", "scene", "scene", "title"]);
  });

  it("of Postgres in the middle of a step, nothing is lost and nothing is repeated", async () => {
    const client = createClient(executorUrl());
    const effects: string[] = [];
    const story = client.createFunction(
      { id: "story", retries: 0, triggers: { event: "story/asked" } },
      async ({ step }) => {
        for (const name of ["plan", "cast", "scene", "title"]) {
          await step.run(name, async () => {
            effects.push(name);
            if (name === "cast" || name === "scene") await cluster.killAndRestart();
          });
        }
        return "told";
      },
    );
    await serve(client, [story]);
    await client.send({ name: "story/asked" });
    await eventually(
      async () => expect(await runs()).toMatchObject([{ status: "completed", output: "told" }]),
      30_000,
    );
    expect(effects).toEqual(["plan", "cast", "scene", "title"]);
    expect(executor.isRunning()).toBe(true);
  });

  it("of Postgres and the executor again and again, every run completes with every step's effect", async () => {
    const client = createClient(executorUrl());
    const effects = new Map<string, number>();
    const count = 12;
    const story = client.createFunction(
      { id: "story", retries: 0, triggers: { event: "story/asked" } },
      async ({ event, step }) => {
        const results = [];
        for (const name of ["a", "b", "c"]) {
          results.push(
            await step.run(name, () => {
              const key = `${event.data.n}${name}`;
              effects.set(key, (effects.get(key) ?? 0) + 1);
              return key;
            }),
          );
        }
        return results;
      },
    );
    await serve(client, [story]);
    await client.send(Array.from({ length: count }, (_, n) => ({ name: "story/asked", data: { n } })));
    for (const seen of [3, 10, 17, 24]) {
      await eventually(() => expect(effects.size).toBeGreaterThanOrEqual(seen), 30_000);
      await Promise.all([cluster.killAndRestart(), executor.kill()]);
      await startExecutor();
    }
    await eventually(async () => {
      expect((await runs()).map(({ status }) => status)).toEqual(Array(count).fill("completed"));
    }, 30_000);
    const outputs = (await runs()).map(({ output }) => JSON.stringify(output)).toSorted();
    const expected = Array.from({ length: count }, (_, n) => JSON.stringify([`${n}a`, `${n}b`, `${n}c`]));
    expect(outputs).toEqual(expected.toSorted());
    expect(effects.size).toBe(count * 3);
  });

  it("of the application, its step is repeated without using up an attempt", async () => {
    const directory = mkdtempSync(join(tmpdir(), "fabula-inngest-app-"));
    const env = {
      EXECUTOR_URL: executorUrl(),
      APP_PORT: String(appPort),
      JOURNAL: join(directory, "journal"),
    };
    const app = await startProgram("app-process.ts", env);
    programs.push(app);
    await createClient(executorUrl()).send({ name: "mortal/asked" });
    await eventually(() => expect(app.isRunning()).toBe(false));
    programs.push(await startProgram("app-process.ts", env));
    await eventually(async () => expect(await runs()).toMatchObject([{ status: "completed", output: 0 }]));
    expect(readFileSync(env.JOURNAL, "utf8")).toBe("one\ntwo\ntwo\nthree\n");
    rmSync(directory, { recursive: true });
  });

  it("of Postgres, an event sent meanwhile is taken", async () => {
    const client = createClient(executorUrl());
    const heard = client.createFunction({ id: "heard", triggers: { event: "heard/asked" } }, () => "heard");
    await serve(client, [heard]);
    const restarted = cluster.killAndRestart();
    const { ids } = await client.send({ name: "heard/asked" });
    await restarted;
    expect(ids).toHaveLength(1);
    await eventually(async () =>
      expect(await runs()).toMatchObject([{ status: "completed", output: "heard" }]),
    );
  });
});
