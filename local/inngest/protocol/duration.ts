const unitMs: Record<string, number> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const part = /(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h|d|w)/gy;

/**
 * Milliseconds of a protocol time string such as `"1h30m"` or `"300ms"`.
 * @throws RangeError when the text is not a time string.
 */
export function parseDuration(text: string): number {
  let total = 0;
  let end = 0;
  for (const match of text.matchAll(part)) {
    total += Number(match[1]) * (unitMs[match[2] ?? ""] ?? Number.NaN);
    end = match.index + match[0].length;
  }
  if (text === "" || end !== text.length) throw new RangeError(`"${text}" is not a time string`);
  return total;
}

/**
 * The moment (epoch milliseconds) that a time string after `nowMs`, or an ISO 8601 date, stands for.
 * @throws RangeError when the text is neither.
 */
export function parseMoment(text: string, nowMs: number): number {
  if (/^\d{4}-/.test(text)) {
    const moment = Date.parse(text);
    if (Number.isNaN(moment)) throw new RangeError(`"${text}" is not a date`);
    return moment;
  }
  return nowMs + parseDuration(text);
}

/** The wait in milliseconds that a `Retry-After` value (seconds, or a date) asks for; undefined when absent. */
export function parseRetryAfter(value: string | null, nowMs: number): number | undefined {
  if (value === null || value === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1_000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - nowMs);
}
