import type postgres from "postgres";

export type Statement = { text: string; params: unknown[] };
/** A statement by itself, or those of a transaction. */
export type Step = { transaction: boolean; statements: Statement[] };

type Sender = Pick<postgres.Sql, "unsafe">;

async function sendAll(sql: Sender, statements: Statement[]): Promise<void> {
  for (const { text, params } of statements)
    await sql.unsafe(text, params as postgres.ParameterOrJSON<never>[], { prepare: true }).values();
}

/** Runs recorded statements again, one after the other, prepared as postgres.js does it by itself. */
export async function replay(sql: postgres.Sql, steps: Step[]): Promise<void> {
  for (const { transaction, statements } of steps) {
    if (transaction) await sql.begin((tx) => sendAll(tx, statements));
    else await sendAll(sql, statements);
  }
}
