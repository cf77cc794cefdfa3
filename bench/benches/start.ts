import { setTimeout as delay } from "node:timers/promises";
import { BARE_HANDLER, type BareHandler } from "../contestants/bare-handler";
import { median } from "../measure/sample";
import { type Memory, memoryByRole, memoryOf } from "../product/memory";
import { type Place, type Product, startProduct } from "../product/start-product";
import type { Row } from "../report";

/** What a start leaves to be done behind its answer is done by then. */
const SETTLING_MS = 5_000;
const MEGABYTE = 1024 * 1024;

/** Starts in each of the places, one after the other, and stops again; the milliseconds that each start took. */
export async function timeStarts(places: Place[]): Promise<number[]> {
  const times: number[] = [];
  for (const place of places) {
    const product = await startProduct(place);
    times.push(product.startedInMs);
    await product.stop();
  }
  return times;
}

/** The two kinds of start beside the start of the bare handler, in seconds. */
export function startRows(first: number[], second: number[], bare: number[]): Row[] {
  const seconds = (times: number[]) => ({ value: median(times) / 1000, unit: "s" as const });
  const rows: [string, number[]][] = [
    ["first start, empty data directory", first],
    ["second start", second],
  ];
  return rows.map(([what, times]) => ({
    what,
    measured: seconds(times),
    baseline: BARE_HANDLER,
    against: seconds(bare),
  }));
}

/** The memory of the idle product, by role and in all, beside that of the bare handler. */
export async function memoryRows(product: Product, bare: BareHandler): Promise<Row[]> {
  await delay(SETTLING_MS);
  const roles = memoryByRole(product.supervisor, product.processes);
  const baseline = memoryOf(bare.pid);
  const all = Object.values(roles);
  const sum = (sizeOf: (memory: Memory) => number) => all.reduce((total, one) => total + sizeOf(one), 0);
  const row = (what: string, bytes: number, against: number): Row => ({
    what: `idle memory: ${what}`,
    measured: { value: bytes / MEGABYTE, unit: "MB" },
    baseline: BARE_HANDLER,
    against: { value: against / MEGABYTE, unit: "MB" },
  });
  const counted = (processes: number) => `${processes} ${processes === 1 ? "process" : "processes"}`;
  const rows = Object.entries(roles).map(([role, { rss, processes }]) =>
    row(`${role}, ${counted(processes)}`, rss, baseline.rss),
  );
  const processes = sum((one) => one.processes);
  rows.push(
    row(
      `all, ${counted(processes)}`,
      sum((one) => one.rss),
      baseline.rss,
    ),
  );
  if (baseline.pss !== undefined && all.every((one) => one.pss !== undefined)) {
    const shared = sum((one) => one.pss ?? 0);
    rows.push(row("all, shared pages counted once", shared, baseline.pss));
  }
  return rows;
}
