import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders of the checkout that no build reads. */
const NOT_BUILT = new Set([
  "node_modules",
  "tests",
  "bench",
  "scripts",
  "local",
  "docs",
  "coverage",
  "test-results",
  "playwright-report",
]);
/** The files beside them that a build reads. */
const BUILT_FILE = /^(next\.config|postcss\.config|proxy|instrumentation|package-lock)/;

/** A hash of all sources that `next build` reads: what it was built from, whatever the clock says. */
export function sourceFingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const entry of readdirSync(root, { withFileTypes: true }).toSorted(byName)) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory() && !NOT_BUILT.has(entry.name)) hashFolder(hash, root, entry.name);
    if (entry.isFile() && BUILT_FILE.test(entry.name)) hashFile(hash, root, entry.name);
  }
  return hash.digest("hex");
}

/** A hash of all files below a folder. */
export function folderFingerprint(root: string, folder: string): string {
  const hash = createHash("sha256");
  hashFolder(hash, root, folder, () => true);
  return hash.digest("hex");
}

const isSource = (path: string) => !/\.test\.tsx?$/.test(path) && path !== "db/demo";

function hashFolder(hash: Hash, root: string, folder: string, wanted = isSource): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).toSorted(byName);
  // A data directory that somebody keeps in the checkout.
  if (entries.some((entry) => entry.name === "secrets.json")) return;
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (!wanted(path)) continue;
    if (entry.isDirectory()) hashFolder(hash, root, path, wanted);
    else hashFile(hash, root, path);
  }
}

function hashFile(hash: Hash, root: string, path: string): void {
  hash
    .update(`${path}\0`)
    .update(readFileSync(join(root, path)))
    .update("\0");
}

function byName(left: { name: string }, right: { name: string }): number {
  return left.name < right.name ? -1 : 1;
}
