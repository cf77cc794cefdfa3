import postgres from "postgres";

/**
 * Makes `database` on the server at `port` unless it exists.
 * @returns the URL to connect to it.
 */
export async function ensureDatabase(options: {
  port: number;
  user: string;
  password: string;
  database?: string;
}): Promise<string> {
  const { port, user, password, database = "fabula" } = options;
  const server = `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}`;
  const sql = postgres(`${server}/postgres`, { max: 1, onnotice: () => undefined });
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
  return `${server}/${database}`;
}
