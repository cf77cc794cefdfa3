import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MODEL } from "./answer.ts";
import { ApiError } from "./api-error.ts";
import { completeChat } from "./chat.ts";
import { createEmbeddings } from "./embeddings.ts";
import { sendJson } from "./http.ts";
import { generateImages } from "./images.ts";
import { createResponse } from "./responses.ts";

interface AiOptions {
  /** 0: any free port. */
  port: number;
  /** Milliseconds between the pieces of a streamed answer. */
  pace?: number;
}

const DEFAULT_PACE = 12;
const MODEL_ENTRY = { id: MODEL, object: "model", created: 1_700_000_000, owned_by: "fabula" };

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves the OpenAI protocol on loopback, answered by the offline storyteller.
 * `url` is the base URL for the official clients; it ends in `/v1`. Throws when the port is taken.
 */
export async function startAi({
  port,
  pace = DEFAULT_PACE,
}: AiOptions): Promise<{ url: string; close(): Promise<void> }> {
  const routes = routesFor(pace);
  const server = createServer((request, response) => void handle(routes, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${bound}/v1`, close: () => closeServer(server) };
}

function routesFor(pace: number): Record<string, Handler> {
  return {
    "GET /v1/models": async (_, response) => sendJson(response, 200, { object: "list", data: [MODEL_ENTRY] }),
    [`GET /v1/models/${MODEL}`]: async (_, response) => sendJson(response, 200, MODEL_ENTRY),
    "POST /v1/chat/completions": (request, response) => completeChat(request, response, pace),
    "POST /v1/responses": (request, response) => createResponse(request, response, pace),
    "POST /v1/embeddings": createEmbeddings,
    "POST /v1/images/generations": generateImages,
  };
}

async function handle(routes: Record<string, Handler>, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  try {
    const handler = routes[`${request.method} ${path}`];
    if (!handler) throw unknownRoute(routes, request.method ?? "", path);
    await handler(request, response);
  } catch (error) {
    answerError(response, error);
  }
}

function unknownRoute(routes: Record<string, Handler>, method: string, path: string): ApiError {
  if (path.startsWith("/v1/models/")) {
    return new ApiError(
      404,
      `The model '${path.slice("/v1/models/".length)}' does not exist`,
      "model",
      "model_not_found",
    );
  }
  const isKnown = Object.keys(routes).some((route) => route.endsWith(` ${path}`));
  return isKnown
    ? new ApiError(405, `${method} is not allowed for ${path}.`)
    : new ApiError(404, `Invalid URL (${method} ${path})`);
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  if (!(error instanceof ApiError)) console.error("The AI service failed:", error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const known = error instanceof ApiError ? error : new ApiError(500, "The storyteller failed to answer.");
  sendJson(response, known.status, known.toBody());
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
