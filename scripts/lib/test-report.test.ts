import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isGreen, summaryLine, tallyPlaywright, tallyVitest } from "./test-report.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "fabula-report-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function report(content: unknown): string {
  const file = join(directory, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (testResults: unknown[], passed = 0) =>
  report({ numPassedTests: passed, numPendingTests: 1, numTodoTests: 1, testResults });

describe("tallyVitest", () => {
  it("counts tests, and a file that cannot be loaded as one failure", () => {
    const file = vitest(
      [
        { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
        { status: "failed", assertionResults: [] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
      2,
    );
    expect(tallyVitest(file, 1)).toEqual({ passed: 2, failed: 2, skipped: 2 });
  });

  it("counts a failure beside the tests", () => {
    const file = vitest([{ status: "passed", assertionResults: [{ status: "passed" }] }], 1);
    expect(tallyVitest(file, 1).failed).toBe(1);
    expect(tallyVitest(file, 0).failed).toBe(0);
  });

  it("counts a run that left no report", () => {
    expect(tallyVitest(join(directory, "none.json"), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("tallyPlaywright", () => {
  it("counts tests", () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(tallyPlaywright(file, 1)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });
});

describe("the end of a run", () => {
  it("is one line with the sums of all runners", () => {
    const tallies = [
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ];
    expect(summaryLine(tallies)).toBe("5 passed, 1 failed");
    expect(summaryLine([...tallies, { passed: 0, failed: 0, skipped: 4 }])).toBe(
      "5 passed, 1 failed, 4 skipped",
    );
  });

  it("is green only when something ran and nothing failed", () => {
    expect(isGreen([{ passed: 1, failed: 0, skipped: 0 }])).toBe(true);
    expect(isGreen([{ passed: 1, failed: 1, skipped: 0 }])).toBe(false);
    expect(isGreen([{ passed: 0, failed: 0, skipped: 0 }])).toBe(false);
  });
});
