import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/core/env";
import * as schema from "./schema";
import { openSocket } from "./socket";

export type Database = PostgresJsDatabase<typeof schema>;
/** The database inside a transaction. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** Either: for queries that run in a transaction or by themselves. */
export type Queryable = Database | Transaction;

type Connection = { sql: postgres.Sql; database: Database };
// A development server reloads modules; the pool must outlive them.
const holder = globalThis as typeof globalThis & { fabulaConnection?: Connection };
export const insideTransaction = new AsyncLocalStorage<true>();

function connect(): Connection {
  // A variable, because the driver's types leave its option `socket` out.
  const options = {
    max: env().DATABASE_POOL,
    socket: openSocket,
    // The driver's own delay grows to 20 s; a database that restarts is back in a fraction of one.
    backoff: () => 0.02,
    // Asking for the array types is a query that nobody awaits in the driver: when the connection breaks under it,
    // the process ends. Drizzle writes arrays by itself.
    fetch_types: false,
    onnotice: () => undefined,
  };
  const sql = postgres(env().DATABASE_URL, options);
  return { sql, database: drizzle(sql, { schema, casing: "snake_case" }) };
}

function connection(): Connection {
  holder.fabulaConnection ??= connect();
  return holder.fabulaConnection;
}

/**
 * The database. Inside {@link transaction} use its `tx`: this one would run outside of it, on another connection.
 * @throws Error when called inside a transaction, except in production.
 */
export function db(): Database {
  if (process.env.NODE_ENV !== "production" && insideTransaction.getStore()) {
    throw new Error("db() was used inside a transaction; use the tx that was handed out");
  }
  return connection().database;
}

/** Runs `work` in a transaction; it is rolled back when `work` throws. Nothing in it may go over the network. */
export function transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const { database } = connection();
  return insideTransaction.run(true, () => database.transaction(work));
}

/** Closes the pool, for scripts and tests that must end. */
export async function closeDatabase(): Promise<void> {
  await holder.fabulaConnection?.sql.end({ timeout: 5 });
  holder.fabulaConnection = undefined;
}
