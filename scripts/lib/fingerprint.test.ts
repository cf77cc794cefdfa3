import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceFingerprint } from "./fingerprint.ts";

let root: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fabula-fingerprint-"));
  write("app/page.tsx", "one");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("sourceFingerprint", () => {
  it.each([
    ["a changed source", "app/page.tsx"],
    ["a new file in a new folder", "components/ui/button.tsx"],
    ["other packages", "package-lock.json"],
    ["another configuration", "next.config.js"],
  ])("changes with %s", (_, path) => {
    const before = sourceFingerprint(root);
    write(path, "two");
    expect(sourceFingerprint(root)).not.toBe(before);
  });

  it("changes when a file is removed or renamed", () => {
    write("app/other.tsx", "other");
    const before = sourceFingerprint(root);
    rmSync(join(root, "app/other.tsx"));
    const without = sourceFingerprint(root);
    write("app/another.tsx", "other");
    expect(new Set([before, without, sourceFingerprint(root)]).size).toBe(3);
  });

  it.each([
    ["tests beside the source", "app/page.test.tsx"],
    ["scripts", "scripts/start.mjs"],
    ["installed packages", "node_modules/x/index.js"],
    ["the build itself", ".next/BUILD_ID"],
    ["demo texts", "db/demo/novels/x.md"],
    ["documentation", "README.md"],
  ])("does not change with %s", (_, path) => {
    write("db/client.ts", "client");
    const before = sourceFingerprint(root);
    write(path, "two");
    expect(sourceFingerprint(root)).toBe(before);
  });

  it("does not change with a data directory kept in the checkout", () => {
    const before = sourceFingerprint(root);
    write("data/secrets.json", "{}");
    write("data/files/a.png", "x");
    expect(sourceFingerprint(root)).toBe(before);
  });

  it("does not care for the clock", () => {
    const before = sourceFingerprint(root);
    utimesSync(join(root, "app/page.tsx"), new Date(), new Date(Date.now() + 60_000));
    expect(sourceFingerprint(root)).toBe(before);
  });
});
