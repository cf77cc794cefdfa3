/**
 * A program: Node's own HTTP server and postgres.js, nothing else. For each address that it was told it runs that
 * address's SQL and answers its JSON, written anew each time. It ends with the process that started it.
 */
import { createServer } from "node:http";
import postgres from "postgres";
import { replay, type Step } from "./replay.ts";

export type BareAnswers = Record<string, { steps: Step[]; answer: unknown }>;
export type BareSettings = { databaseUrl: string; port: number; connections: number };

const { databaseUrl, port, connections } = JSON.parse(process.env.BARE_SERVER ?? "{}") as BareSettings;
const sql = postgres(databaseUrl, { max: connections });
const answers = new Map<string, BareAnswers[string]>();

async function bodyFor(url: string): Promise<string | undefined> {
  const found = answers.get(url);
  if (!found) return undefined;
  await replay(sql, found.steps);
  return JSON.stringify(found.answer);
}

const server = createServer((request, response) => {
  const answer = (status: number, body: string) =>
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  bodyFor(request.url ?? "").then(
    (body) => (body === undefined ? answer(404, "{}") : answer(200, body)),
    (error: unknown) => answer(500, JSON.stringify({ message: String(error) })),
  );
});

process.on("message", (told: BareAnswers) => {
  for (const [url, one] of Object.entries(told)) answers.set(url, one);
  process.send?.("told");
});
process.once("disconnect", () => process.exit(0));

await sql`select 1`;
server.listen(port, "127.0.0.1", () => process.send?.("ready"));
