import autocannon, { type Request } from "autocannon";
import { type Sample, sampleOf } from "./sample";

export type Load = {
  /** Where to, without a path. */
  url: string;
  /** Asked in turn by each connection. */
  requests: Request[];
  connections: number;
  seconds: number;
};

/**
 * Asks over HTTP as fast as the answers come.
 * @throws Error when an answer is not 2xx, or does not come: what is fast because it fails must not be counted
 */
export async function loadHttp({ url, requests, connections, seconds }: Load): Promise<Sample> {
  const times: number[] = [];
  let begun = performance.now();
  let last = begun;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      { url, requests, connections, duration: seconds, sampleInt: 50, excludeErrorStats: true },
      (error, done) => (error ? reject(error) : resolve(done)),
    );
    run.on("start", () => {
      begun = performance.now();
    });
    run.on("response", (_client, _status, _bytes, milliseconds) => {
      times.push(milliseconds);
      last = performance.now();
    });
  });
  if (result.errors > 0 || result.non2xx > 0) {
    const statuses = JSON.stringify(result.statusCodeStats);
    throw new Error(`${url} failed under load: ${result.errors} errors, statuses ${statuses}`);
  }
  return sampleOf(times, last - begun);
}
