import { rmSync } from "node:fs";
import { join } from "node:path";
import { runTask } from "./lib/node-process.ts";
import { Steps } from "./lib/steps.ts";
import { Teardown } from "./lib/teardown.ts";

const ROOT = join(import.meta.dirname, "..");
const bin = (name: string) => join(ROOT, "node_modules/.bin", name);

/** What is checked, without any service: words for `node`. */
const CHECKS: Record<string, string[]> = {
  "format, lint": [bin("biome"), "check", "--error-on-warnings", "."],
  types: [bin("tsc"), "--noEmit"],
  routes: ["--import", "tsx", join(ROOT, "scripts/check-routes.ts")],
  "unused code": [bin("knip"), "--no-progress"],
};

const steps = new Steps();
const teardown = new Teardown();
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
const failures: string[] = [];

async function check(name: string, args: string[]): Promise<void> {
  try {
    await steps.run(name, async () => {
      await runTask({ args, env, root: ROOT, teardown });
      return { value: undefined, result: "clean" };
    });
  } catch (error) {
    failures.push(name);
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
  }
}

// Those that a development server has left behind may speak of routes that are gone.
rmSync(join(ROOT, ".next/dev/types"), { recursive: true, force: true });
await check("route types", [bin("next"), "typegen"]);
for (const [name, args] of Object.entries(CHECKS)) await check(name, args);
console.log(failures.length === 0 ? "\nAll checks passed." : `\nFailed: ${failures.join(", ")}.`);
process.exitCode = failures.length === 0 ? 0 : 1;
