import { createHash } from "node:crypto";
import { chownSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Runner, SHARED_HOME } from "./privileges.ts";

/** The wanted directory; below one that only root may enter, another that the database's user can reach. */
export function placeFor(runner: Runner, wanted: string): string {
  const parent = realDirectory(dirname(wanted));
  const place = join(parent, basename(wanted));
  if (!runner.identity || isReachableByEveryone(parent)) return place;
  if (existsSync(join(place, "PG_VERSION"))) {
    throw new Error(`The database in ${place} can no longer be opened: its user may not enter ${parent}.`);
  }
  const name = createHash("sha256").update(place).digest("hex").slice(0, 12);
  return join(realDirectory(join(SHARED_HOME, name)), basename(wanted));
}

/** Makes a directory when missing and tells its one true path, by which a running Postgres is recognised. */
function realDirectory(path: string): string {
  mkdirSync(path, { recursive: true });
  return realpathSync(path);
}

/** Whether a user who owns nothing can walk down to `directory`. */
function isReachableByEveryone(directory: string): boolean {
  for (let path = directory; ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/** Gives a directory and everything in it to `owner`, when it belongs to another. */
export function giveTo(owner: number, directory: string): void {
  if (statSync(directory).uid === owner) return;
  for (const entry of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
    const path = join(directory, entry);
    if (!lstatSync(path).isSymbolicLink()) chownSync(path, owner, owner);
  }
  chownSync(directory, owner, owner);
}
