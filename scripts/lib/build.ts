import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourceFingerprint } from "./fingerprint.ts";
import { withLock } from "./lock.mjs";
import { endingWithParent, runTask } from "./node-process.ts";
import { NO_TELEMETRY } from "./settings.ts";
import { StartError } from "./start-error.ts";
import type { Teardown } from "./teardown.ts";

/** The file that says what the build in `.next` was built from. */
export function buildStamp(root: string): string {
  return join(root, ".next", "fabula-sources");
}

/** What the build there is was built from; undefined when there is none. */
export function builtFrom(root: string): string | undefined {
  const whole = existsSync(join(root, ".next", "BUILD_ID")) && existsSync(buildStamp(root));
  return whole ? readFileSync(buildStamp(root), "utf8") : undefined;
}

/**
 * Builds the application unless its build is of the sources as they are.
 * @returns whether it was built now
 * @throws StartError with the compiler's words when it does not build
 */
export async function ensureBuild(
  root: string,
  teardown: Teardown,
  say: (text: string) => void,
): Promise<boolean> {
  if (builtFrom(root) === sourceFingerprint(root)) return false;
  return withLock(
    "build",
    root,
    () => buildUnlessDone(root, teardown),
    () => {
      say("Another start is building; waiting for it …");
    },
  );
}

async function buildUnlessDone(root: string, teardown: Teardown): Promise<boolean> {
  const sources = sourceFingerprint(root);
  if (builtFrom(root) === sources) return false;
  const next = join(root, "node_modules/next/dist/bin/next");
  const env = { ...process.env, ...NO_TELEMETRY, NODE_ENV: "production", __NEXT_PROCESSED_ENV: "true" };
  try {
    await runTask({ args: [...endingWithParent(root), next, "build"], env, root, teardown });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new StartError(`The application does not build.\n${words}`, { cause: error });
  }
  writeFileSync(buildStamp(root), sources);
  return true;
}
