import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { endingWithParent, startService } from "./node-process.ts";
import type { Mode } from "./settings.ts";
import type { Running } from "./supervise.ts";
import type { Teardown } from "./teardown.ts";

const POLL_MS = 100;
const TIMEOUT_MS = 120_000;
const PATIENCE_MS = 5_000;

/** Starts the application itself; resolves when it says that it is well. */
export function startApp(options: {
  root: string;
  env: Record<string, string>;
  mode: Mode;
  teardown: Teardown;
}): Promise<Running> {
  const { root, env, mode, teardown } = options;
  const next = join(root, "node_modules/next/dist/bin/next");
  const port = env.PORT ?? "";
  return startService({
    args: [...endingWithParent(root), next, mode, "-p", port, "-H", "0.0.0.0"],
    env: mode === "dev" ? { ...env, NODE_OPTIONS: withoutVersionCheck(root, env.NODE_OPTIONS) } : env,
    root,
    teardown,
    patienceMs: PATIENCE_MS,
    untilReady: () => untilHealthy(`http://127.0.0.1:${port}/api/health`),
  });
}

/** By the environment, because `next dev` does its work in a process of its own. */
function withoutVersionCheck(root: string, options = ""): string {
  return `${options} --import=${pathToFileURL(join(root, "scripts/lib/no-version-check.mjs"))}`.trim();
}

async function untilHealthy(url: string): Promise<void> {
  const deadline = Date.now() + TIMEOUT_MS;
  let last = "no answer";
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      last = `${response.status} ${await response.text()}`;
      if (response.ok) return;
    } catch (error) {
      // It does not listen yet.
      last = error instanceof Error ? error.message : String(error);
    }
    await delay(POLL_MS);
  }
  throw new Error(`The application is not well after ${TIMEOUT_MS / 1000} s: ${last.slice(0, 500)}`);
}
