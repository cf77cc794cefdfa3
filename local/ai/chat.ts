import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { type AnswerFormat, answer, MODEL, type Question } from "./answer.ts";
import { readJson, sendJson } from "./http.ts";
import { contentText, messageContent } from "./message-content.ts";
import { jsonSchema } from "./schema.ts";
import { paced, sendEvent, startEvents, writeUnseen } from "./sse.ts";
import { countTokens } from "./usage.ts";

const responseFormat = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text") }),
  z.object({ type: z.literal("json_object") }),
  z.object({
    type: z.literal("json_schema"),
    json_schema: z.object({ name: z.string(), schema: jsonSchema }),
  }),
]);

const chatRequest = z.object({
  model: z.string().min(1),
  messages: z.array(z.object({ role: z.string(), content: messageContent.nullish() })).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  response_format: responseFormat.nullish(),
  seed: z.number().int().nullish(),
  n: z.literal(1, "only one choice can be asked for").nullish(),
});

/** `POST /v1/chat/completions`, whole or as a stream. */
export async function completeChat(
  request: IncomingMessage,
  response: ServerResponse,
  pace: number,
): Promise<void> {
  const body = await readJson(request, chatRequest);
  const question: Question = {
    messages: body.messages.map(({ role, content }) => ({ role, text: contentText(content ?? "") })),
    format: formatOf(body.response_format),
    seed: body.seed ?? null,
  };
  const text = answer(question);
  const head = { id: `chatcmpl-${randomUUID()}`, created: Math.floor(Date.now() / 1000), model: MODEL };
  const usage = usageOf(question, text);
  if (!body.stream) {
    await writeUnseen(text, pace, response);
    const message = { role: "assistant", content: text, refusal: null, annotations: [] };
    const choices = [{ index: 0, message, logprobs: null, finish_reason: "stop" }];
    return sendJson(response, 200, { ...head, object: "chat.completion", choices, usage });
  }
  startEvents(response);
  const send = (delta: object, finish: string | null) =>
    sendEvent(response, {
      ...head,
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
      ...(body.stream_options?.include_usage ? { usage: null } : {}),
    });
  send({ role: "assistant", content: "", refusal: null }, null);
  for await (const piece of paced(text, pace, response)) send({ content: piece }, null);
  send({}, "stop");
  if (body.stream_options?.include_usage) {
    sendEvent(response, { ...head, object: "chat.completion.chunk", choices: [], usage });
  }
  sendEvent(response, "[DONE]");
  response.end();
}

function formatOf(format: z.infer<typeof responseFormat> | null | undefined): AnswerFormat {
  if (format?.type !== "json_schema") return format ?? { type: "text" };
  return { type: "json_schema", name: format.json_schema.name, schema: format.json_schema.schema };
}

function usageOf(question: Question, text: string) {
  const prompt = question.messages.reduce((sum, message) => sum + countTokens(message.text) + 4, 0);
  const completion = countTokens(text);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}
