/** What one turn of a contestant came to. */
export type Sample = {
  /** Answers a second. */
  rate: number;
  /** How long an answer took, in milliseconds, for all but the slowest twentieth. */
  p95: number;
};

/** The result of all turns: the medians, and how far the rates of several lie apart as a share of their median. */
export type Result = Sample & { spread?: number };

const ascending = (values: number[]) => values.toSorted((left, right) => left - right);

export function percentile(values: number[], share: number): number {
  const sorted = ascending(values);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: number[]): number {
  const sorted = ascending(values);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

/** @param times how long each answer took, in milliseconds; @param elapsedMs how long all of them took together */
export const sampleOf = (times: number[], elapsedMs: number): Sample => ({
  rate: (times.length / elapsedMs) * 1000,
  p95: percentile(times, 0.95),
});

export function resultOf(samples: Sample[]): Result {
  const rates = samples.map((sample) => sample.rate);
  const rate = median(rates);
  const p95 = median(samples.map((sample) => sample.p95));
  if (rates.length === 1) return { rate, p95 };
  return { rate, p95, spread: (Math.max(...rates) - Math.min(...rates)) / rate };
}
