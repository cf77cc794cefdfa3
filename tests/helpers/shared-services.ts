import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "../../db/migrate";
import type { LocalServices } from "../../local/main";
import { startPostgres } from "../../local/postgres/server";
import { pickPorts } from "../../scripts/lib/ports";

const ROOT = join(import.meta.dirname, "../..");
const PASSWORD = "for-tests-only";
const KEPT_COMPLAINTS = 4_000;
const TEMPLATE = "fabula_template";

/** What every test file of the unit project is told about the services that run for it. */
export type SharedServices = {
  /** The server's URL without a database. */
  postgresUrl: string;
  /** A migrated, empty database to make copies of. */
  template: string;
  /** A directory of this run, removed at its end. */
  directory: string;
  /** Settings for the environment, the same for all test files. */
  settings: Record<string, string>;
};

declare module "vitest" {
  interface ProvidedContext {
    sharedServices: SharedServices;
  }
}

/** Starts one Postgres with a migrated template and the stand-ins of all outside services, for a whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "fabula-tests-"));
  // The database's user, which is not always ours, has to find its way in.
  await chmod(directory, 0o755);
  const stops: (() => Promise<void>)[] = [() => rm(directory, { recursive: true, force: true })];
  const teardown = async () => {
    for (const stop of stops.toReversed()) await stop();
  };
  try {
    const ports = await pickPorts(["postgres", "redis", "pusher", "inngest", "ai", "app"], {});
    const postgres = await startPostgres({
      dataDir: join(directory, "postgres"),
      port: ports.postgres,
      password: PASSWORD,
      database: TEMPLATE,
      durable: false,
    });
    stops.push(postgres.stop);
    await migrateDatabase(postgres.url);
    const postgresUrl = postgres.url.slice(0, postgres.url.lastIndexOf("/"));
    const { services, settings } = standIns(ports, `${postgresUrl}/postgres`);
    stops.push(await startStandIns(services));
    project.provide("sharedServices", { postgresUrl, template: TEMPLATE, directory, settings });
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

type Ports = Record<"redis" | "pusher" | "inngest" | "ai" | "app", number>;

function standIns(ports: Ports, databaseUrl: string) {
  const eventKey = "test-event-key";
  const signingKey = `signkey-local-${"0".repeat(64)}`;
  const pusher = { appId: "test", key: "test-key", secret: "test-secret" };
  const services: LocalServices = {
    redis: { port: ports.redis, token: PASSWORD },
    pusher: { port: ports.pusher, ...pusher },
    // No application answers there: events are taken and kept, and nothing is run.
    inngest: {
      port: ports.inngest,
      databaseUrl,
      eventKey,
      signingKey,
      appUrl: `http://127.0.0.1:${ports.app}`,
    },
    ai: { port: ports.ai, pace: 0 },
  };
  const settings = {
    UPSTASH_REDIS_REST_URL: `http://127.0.0.1:${ports.redis}`,
    UPSTASH_REDIS_REST_TOKEN: PASSWORD,
    INNGEST_BASE_URL: `http://127.0.0.1:${ports.inngest}`,
    INNGEST_EVENT_KEY: eventKey,
    INNGEST_SIGNING_KEY: signingKey,
    PUSHER_APP_ID: pusher.appId,
    PUSHER_KEY: pusher.key,
    PUSHER_SECRET: pusher.secret,
    PUSHER_HOST: "127.0.0.1",
    PUSHER_PORT: String(ports.pusher),
    OPENAI_BASE_URL: `http://127.0.0.1:${ports.ai}/v1`,
    OPENAI_API_KEY: "offline",
    OPENAI_MODEL: "fabula-offline",
  };
  return { services, settings };
}

/** Starts the process of the stand-ins; resolves, once all of them listen, with what ends it. */
async function startStandIns(services: LocalServices): Promise<() => Promise<void>> {
  const child = spawn(join(ROOT, "node_modules/.bin/node"), [join(ROOT, "local/main.ts")], {
    env: { ...process.env, LOCAL_SERVICES: JSON.stringify(services) },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaints = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(-KEPT_COMPLAINTS);
  });
  const ended = once(child, "exit");
  const outcome = await Promise.race([once(child, "message").then(() => "ready"), ended.then(() => "ended")]);
  if (outcome === "ended") throw new Error(`The stand-ins did not start.\n${complaints}`);
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}
