import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { vi } from "vitest";
import { answerTo } from "./answers";

/** What the provider does instead of answering well. `answer` is a schema-true or untrue answer of the test's own. */
export type Fault =
  | { status: 429 | 500; retryAfter?: number }
  | { brokenOff: true }
  | { refusal: string }
  | { content: string };
type Asked = {
  useCase: string;
  stream: boolean;
  system: string;
  // biome-ignore lint/suspicious/noExplicitAny: each use case has blocks of its own
  blocks: Record<string, any>;
  /** 1, or 2 when the answer before was complained of. */
  attempt: number;
  complaint: string | null;
};
type Body = {
  stream?: boolean;
  messages: { role: string; content: string }[];
  response_format: { json_schema: { name: string } };
};

const BLOCK = /<(\w+)>\n([\s\S]*?)\n<\/\1>/g;

function understand(body: Body): Asked {
  const [system, user, ...corrections] = body.messages;
  const blocks = [...(user?.content ?? "").matchAll(BLOCK)].map(([, name = "", json = ""]) => [
    name,
    JSON.parse(json),
  ]);
  return {
    useCase: body.response_format.json_schema.name,
    stream: body.stream ?? false,
    system: system?.content ?? "",
    blocks: Object.fromEntries(blocks),
    attempt: 1 + corrections.length / 2,
    complaint: corrections.at(-1)?.content ?? null,
  };
}

function reply(response: ServerResponse, content: string | null, refusal: string | null): void {
  const message = { role: "assistant", content, refusal };
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      model: "scripted",
      choices: [{ index: 0, message, finish_reason: "stop" }],
      usage: { prompt_tokens: 10, completion_tokens: 20 },
    }),
  );
}

function stream(response: ServerResponse, told: string | { refusal: string }, finished: boolean): void {
  response.setHeader("content-type", "text/event-stream");
  const send = (delta: object, finish: string | null) =>
    response.write(
      `data: ${JSON.stringify({ model: "scripted", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  if (typeof told === "object") send(told, null);
  else for (const piece of told.match(/.{1,20}/gs) ?? []) send({ content: piece }, null);
  if (finished) send({}, "stop");
  response.end(finished ? "data: [DONE]\n\n" : undefined);
}

function fail(response: ServerResponse, { status, retryAfter }: Extract<Fault, { status: number }>): void {
  if (retryAfter !== undefined) response.setHeader("retry-after", String(retryAfter));
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { message: "secret inside of the provider" } }));
}

function answer(response: ServerResponse, asked: Asked, fault: Fault | undefined): void {
  if (fault && "status" in fault) {
    fail(response, fault);
    return;
  }
  const refusal = fault && "refusal" in fault ? fault.refusal : null;
  const broken = fault !== undefined && "brokenOff" in fault;
  const whole =
    fault && "content" in fault ? fault.content : JSON.stringify(answerTo(asked.useCase, asked.blocks));
  const told = broken ? whole.slice(0, 40) : whole;
  if (asked.stream) stream(response, refusal ? { refusal } : told, !broken);
  else reply(response, refusal ? null : told, refusal);
}

async function read(request: IncomingMessage): Promise<Body> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString("utf8")) as Body;
}

/**
 * An OpenAI-compatible provider whose faults are scripted: each answers one question, in order; when none is left,
 * answers are true. It becomes the provider of this process, so start it before anything reads the settings.
 */
export async function startScriptedModel() {
  const asked: Asked[] = [];
  const faults: Fault[] = [];
  const server = createServer(async (request, response) => {
    const question = understand(await read(request));
    asked.push(question);
    answer(response, question, faults.shift());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("OPENAI_BASE_URL", `http://127.0.0.1:${port}/v1`);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { asked, faults, stop };
}
