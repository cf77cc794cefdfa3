import { unwatchFile, watchFile } from "node:fs";
import { join } from "node:path";
import { startPostgres } from "../../local/postgres/server.ts";
import { startApp } from "./app.ts";
import { buildStamp, builtFrom, ensureBuild } from "./build.ts";
import { ensureAdmin, ensureDemo, wantsDemo } from "./content.ts";
import { runTask } from "./node-process.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { Processes } from "./processes.ts";
import { type AppSettings, type Mode, SERVICE_NAMES, type Source } from "./settings.ts";
import { localServices, startStandIns } from "./stand-ins.ts";
import type { Steps } from "./steps.ts";
import type { Supervised } from "./supervise.ts";
import type { Teardown } from "./teardown.ts";

const BUILD_POLL_MS = 2_000;

export type ProductOptions = {
  /** The checkout. */
  root: string;
  /** The environment with what a person has set. */
  source: Source;
  mode: Mode;
  steps: Steps;
  /** Gets everything that is started, so that running it stops the product. */
  teardown: Teardown;
  /** The pace of the offline storyteller; undefined for its usual one. */
  storyPace: number | undefined;
  /** Told which processes run whenever that changes. */
  onProcesses(processes: Record<string, number>): void;
};

type Start = ProductOptions & Prepared & { processes: Processes };

/**
 * Starts everything that the product needs, step by step; resolves when it answers.
 * @throws EnvError, StartError or what a service has to say.
 */
export async function startProduct(options: ProductOptions): Promise<AppSettings> {
  const prepared = await prepare(options);
  const processes = new Processes({
    ...options,
    changed: (running) => {
      prepared.claim.record(running);
      options.onProcesses(running);
    },
  });
  const start: Start = { ...options, ...prepared, processes };
  if (options.mode === "start") await stepBuild(start);
  await stepPostgres(start);
  await stepMigrations(start);
  await stepStandIns(start);
  // The verbs that fill the library tell the other services what they did.
  await stepContent(start);
  await stepApp(start);
  return prepared.settings;
}

function stepBuild({ steps, root, teardown }: Start): Promise<void> {
  return steps.run("build", async () => {
    const built = await ensureBuild(root, teardown, (text) => steps.say(text));
    return { value: undefined, result: built ? "made" : "up to date" };
  });
}

async function stepPostgres({ steps, settings, processes }: Start): Promise<void> {
  if (!settings.embedded.includes("postgres")) return;
  const { ports, secrets, dataDir } = settings;
  const wanted = join(dataDir, "postgres");
  const options = { dataDir: wanted, port: ports.postgres, password: secrets.postgresPassword };
  let place = wanted;
  await steps.run("database", async () => {
    await processes.keep("postgres", async () => {
      const running = await startPostgres(options);
      place = running.dataDir;
      return running;
    });
    return { value: undefined, result: `Postgres on port ${options.port}` };
  });
  if (place !== wanted) steps.whisper(`The database is in ${place}: its user may not enter ${dataDir}.`);
}

async function stepMigrations({ steps, env, root, teardown }: Start): Promise<void> {
  await steps.run("migrations", async () => {
    await runTask({ args: [join(root, "db/migrate.ts")], env, root, teardown });
    return { value: undefined, result: "done" };
  });
}

async function stepStandIns({
  steps,
  settings,
  env,
  storyPace,
  processes,
  root,
  teardown,
}: Start): Promise<void> {
  const services = localServices(settings, env.DATABASE_URL ?? "", storyPace);
  const names = Object.keys(services) as (keyof typeof services)[];
  if (names.length === 0) return;
  await steps.run("services", async () => {
    await processes.keep("services", () => startStandIns({ root, services, teardown }));
    return { value: undefined, result: names.map((name) => SERVICE_NAMES[name]).join(", ") };
  });
}

async function stepContent({ steps, ...context }: Start): Promise<void> {
  const { settings } = context;
  await steps.run("demo library", async () => {
    if (!wantsDemo(settings.env.PUBLIC_URL)) {
      return { value: undefined, result: "left out: PUBLIC_URL is not this machine" };
    }
    return { value: undefined, result: (await ensureDemo(context)) ? "loaded" : "there" };
  });
  if (settings.env.ADMIN_EMAIL) {
    await steps.run("administrator", async () => {
      await ensureAdmin(context);
      return { value: undefined, result: settings.env.ADMIN_EMAIL ?? "" };
    });
  }
}

async function stepApp({ steps, env, mode, processes, root, teardown }: Start): Promise<void> {
  await steps.run("application", async () => {
    const app = await processes.keep("app", () => startApp({ root, env, mode, teardown }));
    if (mode === "start") restartOnNewBuild(root, app, teardown);
    return { value: undefined, result: `port ${env.PORT}` };
  });
}

/** Another start of this checkout may build newer sources in the same place; the old build is gone then. */
function restartOnNewBuild(root: string, app: Supervised, teardown: Teardown): void {
  let running = builtFrom(root);
  const onChange = () => {
    const latest = builtFrom(root);
    if (!latest || latest === running) return;
    running = latest;
    void app.restart("the build has changed; starting the app again");
  };
  watchFile(buildStamp(root), { interval: BUILD_POLL_MS, persistent: false }, onChange);
  teardown.add(async () => unwatchFile(buildStamp(root), onChange));
}
