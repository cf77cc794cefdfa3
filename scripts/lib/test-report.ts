import { existsSync, readFileSync } from "node:fs";

/** How many tests ended how. */
export type Tally = { passed: number; failed: number; skipped: number };

type VitestReport = {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

function read<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/** Reads the JSON report of a vitest run; a file that fails without a test of its own counts as one failure. */
export function tallyVitest(file: string, exitCode: number): Tally {
  const report = read<VitestReport>(file);
  const failures = (report?.testResults ?? []).map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === "failed").length;
    return failed === 0 && status === "failed" ? 1 : failed;
  });
  return withExitCode(exitCode, {
    passed: report?.numPassedTests ?? 0,
    failed: failures.reduce((sum, count) => sum + count, 0),
    skipped: report ? report.numPendingTests + report.numTodoTests : 0,
  });
}

/** Reads the JSON report of a Playwright run. */
export function tallyPlaywright(file: string, exitCode: number): Tally {
  const stats = read<PlaywrightReport>(file)?.stats;
  return withExitCode(exitCode, {
    passed: stats ? stats.expected + stats.flaky : 0,
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  });
}

/** A run that fails beside its tests, as in its set-up, must not look like a success. */
function withExitCode(exitCode: number, tally: Tally): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** The one line that ends a test run. */
export function summaryLine(tallies: Tally[]): string {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Whether everything that ran passed, and something ran. */
export function isGreen(tallies: Tally[]): boolean {
  return tallies.every((tally) => tally.failed === 0) && tallies.some((tally) => tally.passed > 0);
}
