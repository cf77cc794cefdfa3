import type { Contestant } from "./measure/rounds";
import type { Result } from "./measure/sample";

/** A measured value; `p95` is in milliseconds. */
export type Figure = { value: number; unit: "/s" | "s" | "MB"; p95?: number; spread?: number };
/** One line of the table: what was measured, and the baseline that was measured beside it. */
export type Row = { what: string; measured: Figure; baseline: string; against: Figure };

const HEAD = ["What", "Measured", "p95", "Baseline", "Measured", "p95", "Ratio"];
const RIGHT = [false, true, true, false, true, true, true];

const toFigure = ({ rate, p95, spread }: Result): Figure => ({ value: rate, unit: "/s", p95, spread });

/** A line for each of the contestants that the first one is compared with. */
export function comparisonRows(what: string, contestants: Contestant[], results: Result[]): Row[] {
  const [first, ...others] = results;
  if (!first) return [];
  return others.map((other, index) => ({
    what,
    measured: toFigure(first),
    baseline: contestants[index + 1]?.name ?? "",
    against: toFigure(other),
  }));
}

function written({ value, unit, spread }: Figure): string {
  const digits = unit === "s" ? 2 : 0;
  const number = value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });
  const around = spread === undefined ? "" : ` ±${Math.round((spread / 2) * 100)}%`;
  return `${unit === "/s" ? `${number}/s` : `${number} ${unit}`}${around}`;
}

const milliseconds = (p95: number | undefined) => (p95 === undefined ? "" : `${p95.toFixed(1)} ms`);

function cells({ what, measured, baseline, against }: Row): string[] {
  const ratio = (measured.value / against.value).toFixed(2);
  return [
    what,
    written(measured),
    milliseconds(measured.p95),
    baseline,
    written(against),
    milliseconds(against.p95),
    ratio,
  ];
}

/** The table, for a terminal or as Markdown. The ratio is what was measured, divided by its baseline. */
export function renderTable(rows: Row[], markdown: boolean): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (text: string, column: number) =>
    RIGHT[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  const rule = widths.map((width, column) =>
    RIGHT[column] ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  const [head = [], ...body] = lines.map((line) => line.map(pad));
  const joined = (line: string[]) => (markdown ? `| ${line.join(" | ")} |` : line.join("  ").trimEnd());
  const divider = markdown ? rule : widths.map((width) => "─".repeat(width));
  return [head, divider, ...body].map(joined).join("\n");
}
