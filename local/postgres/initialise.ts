import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { SUPERUSER } from "./database.ts";
import { giveTo } from "./placement.ts";
import type { Runner } from "./privileges.ts";

/** The major version of the bundled binaries; a data directory of another one cannot be opened. */
const MAJOR_VERSION = "18";

// Without these a machine that has no language set gets SQL_ASCII, which is blind to Cyrillic.
const TEXT = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=und", "--locale=C.UTF-8"];

/**
 * Makes a new cluster in `dataDir` unless there is one.
 * It is built beside its place and moved there when complete: one killed half-way is never taken for a whole.
 * @throws Error when initdb fails, or when the data are of another major version.
 */
export function initialise(runner: Runner, dataDir: string, password: string): void {
  const versionFile = join(dataDir, "PG_VERSION");
  if (existsSync(versionFile)) {
    checkVersion(dataDir, readFileSync(versionFile, "utf8").trim());
    return;
  }

  const parent = dirname(dataDir);
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(dataDir)}.new-`)) rmSync(join(parent, name), { recursive: true });
  }
  const draft = `${dataDir}.new-${process.pid}`;
  const passwordFile = join(draft, "password");
  mkdirSync(join(draft, "cluster"), { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (runner.owner !== undefined) giveTo(runner.owner, draft);
  runInitdb(runner, join(draft, "cluster"), passwordFile);
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(join(draft, "cluster"), dataDir);
  rmSync(draft, { recursive: true });
}

function runInitdb(runner: Runner, directory: string, passwordFile: string): void {
  const [program = "", ...words] = [...runner.prefix, join(runner.native, "bin", "initdb")];
  const account = [`--username=${SUPERUSER}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const done = spawnSync(program, [...words, `--pgdata=${directory}`, ...TEXT, ...account], {
    ...runner.identity,
    cwd: "/",
    encoding: "utf8",
  });
  if (done.status !== 0) {
    throw new Error(`Postgres could not make its data directory: ${done.stderr || done.error?.message}`);
  }
}

function checkVersion(dataDir: string, found: string): void {
  if (found === MAJOR_VERSION) return;
  throw new Error(
    `The data in ${dataDir} are of Postgres ${found}, the embedded one is ${MAJOR_VERSION}; export them with the former.`,
  );
}
