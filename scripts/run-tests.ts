import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "./lib/build.ts";
import { ensureChromium } from "./lib/install-chromium.ts";
import { StartError } from "./lib/start-error.ts";
import { Steps } from "./lib/steps.ts";
import { Teardown } from "./lib/teardown.ts";
import { isGreen, summaryLine, type Tally, tallyPlaywright, tallyVitest } from "./lib/test-report.ts";

const ROOT = join(import.meta.dirname, "..");
const bin = (name: string) => join(ROOT, "node_modules/.bin", name);

async function run(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
}

async function setUp(): Promise<void> {
  const steps = new Steps();
  const teardown = new Teardown();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void teardown.run().then(() => process.exit(1)));
  }
  await steps.run("browser", async () => ({
    value: undefined,
    result: ensureChromium() ? "Chromium installed" : "there",
  }));
  await steps.run("build", async () => {
    const built = await ensureBuild(ROOT, teardown, (text) => steps.say(text));
    return { value: undefined, result: built ? "made" : "up to date" };
  });
}

async function runSuites(reports: string): Promise<Tally[]> {
  const vitestReport = join(reports, "vitest.json");
  const vitest = await run([
    bin("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitestReport}`,
  ]);
  const tallies = [tallyVitest(vitestReport, vitest)];
  if (existsSync(join(ROOT, "tests/e2e"))) {
    const browserReport = join(reports, "playwright.json");
    const browser = await run([bin("playwright"), "test", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    });
    tallies.push(tallyPlaywright(browserReport, browser));
  }
  return tallies;
}

const reports = await mkdtemp(join(tmpdir(), "fabula-reports-"));
try {
  await setUp();
  const tallies = await runSuites(reports);
  process.exitCode = isGreen(tallies) ? 0 : 1;
  console.log(summaryLine(tallies));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  console.log(summaryLine([{ passed: 0, failed: 1, skipped: 0 }]));
  process.exitCode = 1;
} finally {
  await rm(reports, { recursive: true, force: true });
}
