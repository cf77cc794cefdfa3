import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readJson, writeJson } from "./data-dir.ts";
import { folderFingerprint } from "./fingerprint.ts";
import { runTask } from "./node-process.ts";
import type { AppSettings } from "./settings.ts";
import type { Teardown } from "./teardown.ts";

const LOADED_FILE = "demo.json";
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

export type DemoAccount = { email: string; password: string; role: string };

type Context = {
  root: string;
  settings: AppSettings;
  /** The application's environment. */
  env: Record<string, string>;
  teardown: Teardown;
};

/** Whether the demo library, whose sign-ins are published, may be in this product. */
export function wantsDemo(publicUrl: string | undefined): boolean {
  return !publicUrl || LOOPBACK.includes(new URL(publicUrl).hostname);
}

/** Runs a script which imports the application's own modules. */
function runScript({ root, env, teardown }: Context, script: string): Promise<void> {
  return runTask({ args: ["--import", "tsx", join(root, script)], env, root, teardown });
}

/** Loads the demo library unless this database has it as it is. @returns whether it was loaded now */
export async function ensureDemo(context: Context): Promise<boolean> {
  const { root, settings } = context;
  const database = settings.embedded.includes("postgres") ? "embedded" : context.env.DATABASE_URL;
  const wanted = createHash("sha256")
    .update(`${database}\0${folderFingerprint(root, "db/demo")}`)
    .digest("hex");
  if (readJson<{ loaded: string }>(settings.dataDir, LOADED_FILE)?.loaded === wanted) return false;
  await runScript(context, "scripts/load-demo.ts");
  writeJson(settings.dataDir, LOADED_FILE, { loaded: wanted });
  return true;
}

/** Makes the administrator of ADMIN_EMAIL and ADMIN_PASSWORD. */
export function ensureAdmin(context: Context): Promise<void> {
  return runScript(context, "scripts/ensure-admin.ts");
}

/** The sign-ins of the demo library. */
export async function demoAccounts(root: string): Promise<readonly DemoAccount[]> {
  const file = join(root, "db/demo/accounts.ts");
  if (!existsSync(file)) return [];
  const module = (await import(pathToFileURL(file).href)) as { DEMO_ACCOUNTS: readonly DemoAccount[] };
  return module.DEMO_ACCOUNTS;
}
