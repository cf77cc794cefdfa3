import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Memory = {
  processes: number;
  /** Resident memory in bytes; pages that several processes share are counted for each of them. */
  rss: number;
  /** The same with shared pages divided among those who share them; undefined where the system does not tell. */
  pss: number | undefined;
};

type Process = { pid: number; parent: number; rss: number };

const PROC = "/proc";

/** Linux tells it by files; a process that ends meanwhile has none. */
function readProcFiles(): Process[] {
  const pids = readdirSync(PROC).filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const file = join(PROC, pid, "status");
    if (!existsSync(file)) return [];
    const status = readFileSync(file, "utf8");
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field("PPid"), rss: field("VmRSS") * 1024 }];
  });
}

function askPs(): Process[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  return rows.map((row) => {
    const [pid = 0, parent = 0, kilobytes = 0] = row.trim().split(/\s+/).map(Number);
    return { pid, parent, rss: kilobytes * 1024 };
  });
}

const listProcesses = () => (existsSync(join(PROC, "self", "status")) ? readProcFiles() : askPs());

/** A process that has just ended has no such file any more, and no memory. */
function pssOf(pid: number): number | undefined {
  const file = `/proc/${pid}/smaps_rollup`;
  const line = existsSync(file) ? /^Pss:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8")) : null;
  return line ? Number(line[1]) * 1024 : undefined;
}

/** Who was started by `ancestor` itself on the way to a process; the process itself when there is nobody between. */
function topBelow(ancestor: number, pid: number, all: Process[]): number {
  const parent = all.find((one) => one.pid === pid)?.parent;
  return parent === undefined || parent === 0 || parent === ancestor ? pid : topBelow(ancestor, parent, all);
}

/** A process and all that it started, but for those who are roots themselves. */
function treeOf(root: number, all: Process[], otherRoots: Set<number>): Process[] {
  const own = all.filter((one) => one.pid === root);
  const children = all.filter((one) => one.parent === root && !otherRoots.has(one.pid));
  return [...own, ...children.flatMap((child) => treeOf(child.pid, all, otherRoots))];
}

function sumOf(tree: Process[]): Memory {
  const shares = tree.map((one) => pssOf(one.pid));
  const pss = shares.every((share) => share !== undefined)
    ? shares.reduce((sum, share) => sum + share, 0)
    : undefined;
  return { processes: tree.length, rss: tree.reduce((sum, one) => sum + one.rss, 0), pss };
}

/**
 * The memory of a supervisor and of each process that it keeps, by name. What a process started counts as its own, and
 * so does what stands between the supervisor and it.
 */
export function memoryByRole(supervisor: number, kept: Record<string, number>): Record<string, Memory> {
  const all = listProcesses();
  const tops = Object.entries(kept).map(([role, pid]) => [role, topBelow(supervisor, pid, all)] as const);
  const roots = [["supervisor", supervisor] as const, ...tops];
  return Object.fromEntries(
    roots.map(([role, root]) => {
      const others = new Set(roots.map(([, other]) => other).filter((other) => other !== root));
      return [role, sumOf(treeOf(root, all, others))];
    }),
  );
}

/** The memory of one process. */
export function memoryOf(pid: number): Memory {
  return sumOf(listProcesses().filter((one) => one.pid === pid));
}
