import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEMO_ACCOUNTS } from "../db/demo/accounts.ts";
import { EnvError } from "../lib/core/env.ts";
import { wantsDemo } from "./lib/content.ts";
import { passOutputOn } from "./lib/node-process.ts";
import { onParentGone } from "./lib/parent.mjs";
import { startProduct } from "./lib/product.ts";
import { type AppSettings, SERVICE_NAMES, SERVICES } from "./lib/settings.ts";
import { StartError } from "./lib/start-error.ts";
import { Steps } from "./lib/steps.ts";
import { Teardown } from "./lib/teardown.ts";

const ROOT = join(import.meta.dirname, "..");
/** npm and the terminal may each pass on the same Ctrl-C; a later one is a second wish. */
const SAME_SIGNAL_MS = 1_000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { "env-file": { type: "boolean" }, "story-pace": { type: "string" } },
});
const mode = positionals[0] === "dev" ? "dev" : "start";
const steps = new Steps();
const teardown = new Teardown();

let asked: number | undefined;
async function stop(code: number): Promise<void> {
  if (asked !== undefined) {
    if (Date.now() - asked > SAME_SIGNAL_MS) process.exit(1);
    return;
  }
  asked = Date.now();
  await teardown.run();
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
onParentGone(() => void stop(0));

function readEnvFile(): void {
  const file = join(ROOT, ".env");
  if (values["env-file"] && existsSync(file)) process.loadEnvFile(file);
}

async function announce(settings: AppSettings): Promise<void> {
  const { env, embedded, ports, dataDir } = settings;
  const url = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  const accounts = wantsDemo(env.PUBLIC_URL) ? DEMO_ACCOUNTS : [];
  const signIns = accounts.map(({ email, password, role }) => `${email} / ${password} (${role})`);
  const hosted = SERVICES.filter((service) => !embedded.includes(service)).map((name) => SERVICE_NAMES[name]);
  const own = embedded.map((service) => `${SERVICE_NAMES[service]} ${ports[service]}`);
  steps.say("");
  steps.say(
    [`Fabula is ready: ${url}`, ...(signIns.length ? [`sign in: ${signIns.join(", ")}`] : [])].join(" · "),
  );
  steps.whisper(
    [
      ...(own.length ? [`embedded: ${own.join(", ")}`] : []),
      ...(hosted.length ? [`hosted: ${hosted.join(", ")}`] : []),
      `data: ${dataDir}`,
      "Ctrl-C stops it",
    ].join(" · "),
  );
  passOutputOn();
  process.send?.({ type: "ready", url, dataDir });
}

try {
  readEnvFile();
  const storyPace = values["story-pace"] === undefined ? undefined : Number(values["story-pace"]);
  const onProcesses = (processes: Record<string, number>) => process.send?.({ type: "processes", processes });
  await announce(
    await startProduct({ root: ROOT, source: process.env, mode, steps, teardown, storyPace, onProcesses }),
  );
} catch (error) {
  // A start that is being stopped fails in many ways that say nothing.
  if (asked === undefined) {
    const expected = error instanceof EnvError || error instanceof StartError;
    console.error(expected ? `\n${error.message}` : error);
  }
  await stop(1);
}
