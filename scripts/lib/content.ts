import { statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readJson, writeJson } from "./data-dir.ts";
import { folderFingerprint } from "./fingerprint.ts";
import { runTask } from "./node-process.ts";
import type { AppSettings } from "./settings.ts";
import type { Teardown } from "./teardown.ts";

const LOADED_FILE = "demo.json";
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

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

/** Makes sure that the demo library is there. @returns whether it was loaded or looked through now */
export async function ensureDemo(context: Context): Promise<boolean> {
  const { root, settings } = context;
  // Only of our own database do we know that nobody has emptied it since.
  const loaded = settings.embedded.includes("postgres")
    ? { texts: folderFingerprint(root, "db/demo"), into: databaseBirth(settings.dataDir) }
    : undefined;
  if (loaded && isDeepStrictEqual(readJson(settings.dataDir, LOADED_FILE), loaded)) return false;
  await runScript(context, "scripts/load-demo.ts");
  if (loaded) writeJson(settings.dataDir, LOADED_FILE, loaded);
  return true;
}

/** When the embedded database was made: a person may have removed the one that had the library. */
function databaseBirth(dataDir: string): number {
  return statSync(join(dataDir, "postgres", "PG_VERSION"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Makes the administrator of ADMIN_EMAIL and ADMIN_PASSWORD. */
export function ensureAdmin(context: Context): Promise<void> {
  return runScript(context, "scripts/ensure-admin.ts");
}
