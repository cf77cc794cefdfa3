import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const NOBODY = 65534;
const NAMESPACE = ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
/** Where root keeps what an unprivileged user must be able to reach. */
export const SHARED_HOME = "/var/lib/fabula";

/** How to run a program of Postgres, which refuses to run as root. */
export type Runner = {
  /** Words to put before the command. */
  prefix: string[];
  /** The user to become when spawning; undefined to stay who we are. */
  identity: { uid: number; gid: number } | undefined;
  /** The directory with `bin`, `lib` and `share`, readable to that user. */
  native: string;
  /** The user id that has to own the data, undefined when that is not ours to change. */
  owner: number | undefined;
};

/** Picks a way to run the binaries in `native` that Postgres accepts and this machine allows. */
export function chooseRunner(native: string): Runner {
  if (process.getuid?.() !== 0) return { prefix: [], identity: undefined, native, owner: undefined };
  const version = [join(native, "bin", "postgres"), "--version"];
  const [program = "", ...words] = NAMESPACE;
  if (spawnSync(program, [...words, ...version]).status === 0) {
    return { prefix: NAMESPACE, identity: undefined, native, owner: 0 };
  }
  const identity = { uid: NOBODY, gid: NOBODY };
  const reachable = spawnSync(version[0] ?? "", ["--version"], { ...identity, cwd: "/" }).status === 0;
  return {
    prefix: [],
    identity,
    native: reachable ? native : copyForEveryone(native),
    owner: NOBODY,
  };
}

/** Copies the binaries out of a directory that only root may enter, once per version. */
function copyForEveryone(native: string): string {
  const version = spawnSync(join(native, "bin", "postgres"), ["--version"], { encoding: "utf8" });
  const target = join(SHARED_HOME, (version.stdout.trim() || "postgres").replaceAll(/[^\w.]+/g, "-"));
  if (!existsSync(join(target, "complete"))) {
    cpSync(native, target, { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(target, "complete"));
  }
  return target;
}
