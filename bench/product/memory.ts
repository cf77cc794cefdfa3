import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export type Memory = {
  processes: number;
  /** Resident memory in bytes; pages that several processes share are counted for each of them. */
  rss: number;
  /** The same with shared pages divided among those who share them; undefined where the system does not tell. */
  pss: number | undefined;
};

type Process = { pid: number; parent: number; rss: number };

function listProcesses(): Process[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  return rows.map((row) => {
    const [pid = 0, parent = 0, kilobytes = 0] = row.trim().split(/\s+/).map(Number);
    return { pid, parent, rss: kilobytes * 1024 };
  });
}

/** A process that has just ended has no such file any more, and no memory. */
function pssOf(pid: number): number | undefined {
  const file = `/proc/${pid}/smaps_rollup`;
  const line = existsSync(file) ? /^Pss:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8")) : null;
  return line ? Number(line[1]) * 1024 : undefined;
}

/** A process and all that it started, but for those who are named roots themselves. */
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

/** The memory of each named process together with its own children, by name. */
export function memoryByRole(roots: Record<string, number>): Record<string, Memory> {
  const all = listProcesses();
  const entries = Object.entries(roots).map(([role, pid]) => {
    const others = new Set(Object.values(roots).filter((other) => other !== pid));
    return [role, sumOf(treeOf(pid, all, others))] as const;
  });
  return Object.fromEntries(entries);
}
