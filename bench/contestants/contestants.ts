import type { Request } from "autocannon";
import type postgres from "postgres";
import { loadHttp } from "../measure/http-load";
import { loop } from "../measure/loop";
import type { Contestant } from "../measure/rounds";
import { replay, type Step } from "./replay";

export const CONNECTIONS = 10;
export const PRODUCT = "Fabula";
export const BARE_SQL = "the same SQL, postgres.js";

/** Asks some addresses over HTTP, in turn. */
export const overHttp = (name: string, url: string, requests: Request[]): Contestant => ({
  name,
  run: (seconds) => loadHttp({ url, requests, connections: CONNECTIONS, seconds }),
});

/** Runs recorded SQL, one recording after the other, on as many connections as HTTP has. */
export function bySql(sql: postgres.Sql, recordings: Step[][]): Contestant {
  let turn = 0;
  const work = async () => {
    await replay(sql, recordings[turn++ % recordings.length] ?? []);
    return true;
  };
  return { name: BARE_SQL, run: (seconds) => loop(work, { loops: CONNECTIONS, seconds }) };
}
