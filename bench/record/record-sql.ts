import { setImmediate as nextTurn } from "node:timers/promises";
import type postgres from "postgres";
import { type Database, db } from "@/db/client";
import type { Step } from "../contestants/replay";

type Unsafe = postgres.Sql["unsafe"];
type Recording = { steps: Step[] };

const BEGIN = /^begin\b/;

let recording: Recording | undefined;

/** Wraps the one method through which drizzle sends statements; `note` sees each of them. */
function watch(client: { unsafe: Unsafe }, note: (text: string, params: unknown[]) => void): void {
  const send = client.unsafe.bind(client) as Unsafe;
  client.unsafe = ((text: string, params: postgres.ParameterOrJSON<never>[] = [], options?: object) => {
    note(text, [...params]);
    return send(text, params, options);
  }) as Unsafe;
}

let watched = false;

/** Sees to it that every statement of this process's pool, inside transactions too, passes by the recorder. */
function watchPool(): void {
  if (watched) return;
  watched = true;
  const client = (db() as Database & { $client: postgres.Sql }).$client;
  watch(client, (text, params) => {
    // The driver opens its transactions by the same method; the replay opens its own.
    if (!BEGIN.test(text)) recording?.steps.push({ transaction: false, statements: [{ text, params }] });
  });
  const begin = client.begin.bind(client) as (
    work: (tx: postgres.TransactionSql) => unknown,
  ) => Promise<unknown>;
  client.begin = ((work: (tx: postgres.TransactionSql) => unknown) => {
    const step: Step = { transaction: true, statements: [] };
    recording?.steps.push(step);
    return begin((tx) => {
      watch(tx, (text, params) => step.statements.push({ text, params }));
      return work(tx);
    });
  }) as postgres.Sql["begin"];
}

/** Does some work in this process and tells which SQL that ran, in the order in which it was sent. */
export async function recordSql<T>(work: () => Promise<T>): Promise<{ value: T; steps: Step[] }> {
  watchPool();
  const own: Recording = { steps: [] };
  recording = own;
  try {
    const value = await work();
    // What the work leaves to be written behind its answer belongs to it.
    await nextTurn();
    return { value, steps: own.steps };
  } finally {
    recording = undefined;
  }
}
