import { type Sample, sampleOf } from "./sample";

/**
 * Does the same work in several loops at once until the time is up.
 * @param work one piece of it; false when there is none left
 */
export async function loop(
  work: () => Promise<boolean>,
  { loops, seconds }: { loops: number; seconds: number },
): Promise<Sample> {
  const times: number[] = [];
  const begun = performance.now();
  const deadline = begun + seconds * 1000;
  const workOn = async () => {
    for (let at = performance.now(); at < deadline; at = performance.now()) {
      if (!(await work())) return;
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: loops }, workOn));
  return sampleOf(times, performance.now() - begun);
}
