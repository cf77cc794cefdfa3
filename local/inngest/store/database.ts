import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { describeError, log } from "../log.ts";
import { openSocket } from "./socket.ts";

export type Database = postgres.Sql;
export type Transaction = postgres.TransactionSql;

export type Store = {
  sql: Database;
  /**
   * Runs `work` in a transaction, again and again until it commits, for what must not be lost while
   * Postgres is away. A commit whose confirmation was lost is repeated: `work` must be idempotent.
   * @param patienceMs how long to go on trying; for ever when absent.
   * @throws what `work` throws for reasons of its own; Postgres' error when patience or the store ends.
   */
  persist<T>(work: (tx: Transaction) => Promise<T>, patienceMs?: number): Promise<T>;
  close(): Promise<void>;
};

const maxDelayMs = 1_000;
const passing =
  /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|08|57P|53|40001|40P01)/;

/** Whether a database error comes from Postgres being away or from contention, so that trying again helps. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && passing.test(error.code)) return true;
  return error instanceof AggregateError && error.errors.some(isPassing);
}

/** Opens a pool that reconnects by itself for as long as it is used. */
export function openStore(databaseUrl: string, closing: AbortSignal): Store {
  // A variable, because the driver's types leave its option `socket` out.
  const options = {
    max: 6,
    idle_timeout: 60,
    connect_timeout: 5,
    socket: openSocket,
    // The driver's own delay grows to 20 s: too long for a Postgres that restarts in 40 ms.
    backoff: () => 0.02,
    // Asking for the array types is a query that nobody awaits in the driver: when the connection breaks under it,
    // its rejection ends the process. Lists go through `list` instead.
    fetch_types: false,
    connection: { application_name: "inngest" },
    onnotice: () => undefined,
  };
  const sql = postgres(databaseUrl, options);
  const transaction = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const boxed = await sql.begin(async (tx) => ({ value: await work(tx) }));
    return boxed.value;
  };
  async function persist<T>(
    work: (tx: Transaction) => Promise<T>,
    patienceMs = Number.POSITIVE_INFINITY,
  ): Promise<T> {
    const deadline = Date.now() + patienceMs;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await transaction(work);
      } catch (error) {
        if (!isPassing(error) || closing.aborted || Date.now() > deadline) throw error;
        if (attempt === 3) log("waiting for Postgres", { error: describeError(error) });
        await delay(Math.min(20 * 2 ** attempt, maxDelayMs), undefined, { signal: closing });
      }
    }
  }
  return { sql, persist, close: () => sql.end({ timeout: 2 }) };
}

/** A value as SQL of type `json`. Text, not jsonb: jsonb refuses U+0000 and rewrites numbers. */
export function json(tx: Database | Transaction, value: unknown) {
  return tx`${JSON.stringify(value ?? null)}::text::json`;
}

/** A list as SQL of type `text[]`. */
export function list(tx: Database | Transaction, values: (string | number)[]) {
  return tx`array(select json_array_elements_text(${JSON.stringify(values)}::text::json))`;
}
