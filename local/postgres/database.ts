import postgres from "postgres";

/** The superuser of an embedded Postgres. */
export const SUPERUSER = "fabula";

export type DatabaseAddress = { port: number; password: string; database?: string };

/** The URL of a database of an embedded Postgres. */
export function databaseUrl({ port, password, database = "fabula" }: DatabaseAddress): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Makes a database on a running server unless it exists. */
export async function ensureDatabase({
  port,
  password,
  database = "fabula",
}: DatabaseAddress): Promise<void> {
  const sql = postgres(databaseUrl({ port, password, database: "postgres" }), {
    max: 1,
    onnotice: () => undefined,
  });
  try {
    const found = await sql`select 1 from pg_database where datname = ${database}`;
    if (found.length === 0) await sql`create database ${sql(database)}`;
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === "28P01") {
      throw new Error(
        "The embedded Postgres does not accept the kept password: secrets and data do not match.",
        {
          cause: error,
        },
      );
    }
    throw error;
  } finally {
    await sql.end();
  }
}
