import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { answer, type Message, MODEL } from "./answer.ts";
import { readJson, sendJson } from "./http.ts";
import { contentText, messageContent } from "./message-content.ts";
import { jsonSchema } from "./schema.ts";
import { paced, sendEvent, startEvents, writeUnseen } from "./sse.ts";
import { countTokens } from "./usage.ts";

const inputItem = z.looseObject({ role: z.string().optional(), content: messageContent.optional() });

const responsesRequest = z.object({
  model: z.string().min(1),
  input: z.union([z.string(), z.array(inputItem).min(1)]),
  instructions: z.string().nullish(),
  stream: z.boolean().nullish(),
  text: z
    .object({
      format: z
        .discriminatedUnion("type", [
          z.object({ type: z.literal("text") }),
          z.object({ type: z.literal("json_object") }),
          z.object({ type: z.literal("json_schema"), name: z.string(), schema: jsonSchema }),
        ])
        .nullish(),
    })
    .nullish(),
});

/** `POST /v1/responses`, whole or as a stream of its typed events. */
export async function createResponse(
  request: IncomingMessage,
  response: ServerResponse,
  pace: number,
): Promise<void> {
  const body = await readJson(request, responsesRequest);
  const messages = messagesOf(body);
  const format = body.text?.format ?? { type: "text" as const };
  const text = answer({ messages, format, seed: null });
  const built = buildResponse(text, messages, format, body.instructions ?? null);
  if (!body.stream) {
    await writeUnseen(text, pace, response);
    return sendJson(response, 200, built.completed);
  }
  startEvents(response);
  let sequence = 0;
  const send = (type: string, data: object) =>
    sendEvent(response, { type, sequence_number: sequence++, ...data }, type);
  const at = { item_id: built.itemId, output_index: 0, content_index: 0 };
  send("response.created", { response: built.started });
  send("response.in_progress", { response: built.started });
  send("response.output_item.added", { output_index: 0, item: built.item("in_progress", null) });
  send("response.content_part.added", { ...at, part: part("") });
  for await (const delta of paced(text, pace, response)) {
    send("response.output_text.delta", { ...at, delta, logprobs: [] });
  }
  send("response.output_text.done", { ...at, text, logprobs: [] });
  send("response.content_part.done", { ...at, part: part(text) });
  send("response.output_item.done", { output_index: 0, item: built.item("completed", text) });
  send("response.completed", { response: built.completed });
  response.end();
}

function messagesOf(body: z.infer<typeof responsesRequest>): Message[] {
  const given =
    typeof body.input === "string"
      ? [{ role: "user", text: body.input }]
      : body.input.map((item) => ({ role: item.role ?? "user", text: contentText(item.content ?? "") }));
  return body.instructions ? [{ role: "system", text: body.instructions }, ...given] : given;
}

function part(text: string) {
  return { type: "output_text", text, annotations: [], logprobs: [] };
}

function buildResponse(text: string, messages: Message[], format: object, instructions: string | null) {
  const itemId = `msg_${randomUUID()}`;
  const item = (status: string, content: string | null) => ({
    id: itemId,
    type: "message",
    role: "assistant",
    status,
    content: content === null ? [] : [part(content)],
  });
  const input = messages.reduce((sum, message) => sum + countTokens(message.text) + 4, 0);
  const output = countTokens(text);
  const started = {
    id: `resp_${randomUUID()}`,
    object: "response",
    created_at: Math.floor(Date.now() / 1000),
    status: "in_progress",
    model: MODEL,
    output: [] as object[],
    error: null,
    incomplete_details: null,
    instructions,
    metadata: {},
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    text: { format },
    usage: null as object | null,
  };
  const usage = {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  };
  const completed = { ...started, status: "completed", output: [item("completed", text)], usage };
  return { itemId, item, started, completed };
}
