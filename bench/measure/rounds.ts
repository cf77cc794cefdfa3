import { type Result, resultOf, type Sample } from "./sample";

/** One of those who do the same work and are compared. */
export type Contestant = {
  name: string;
  /** Works for so many seconds. */
  run(seconds: number): Promise<Sample>;
};

const WARM_UP_SECONDS = 1;

/**
 * Lets the contestants take turns, so that whatever else the machine does meets all of them alike.
 * @returns the result of each, in their order
 */
export async function compare(
  contestants: Contestant[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Result[]> {
  for (const contestant of contestants) await contestant.run(WARM_UP_SECONDS);
  const samples = contestants.map((): Sample[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries())
      samples[index]?.push(await contestant.run(seconds));
  }
  return samples.map(resultOf);
}
