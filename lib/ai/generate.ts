import { z } from "zod";
import { db } from "@/db/client";
import { aiCalls } from "@/db/schema";
import { env } from "@/lib/core/env";
import { newId } from "@/lib/core/ids";
import { ask, type Message, type RawAnswer, type TextListener } from "./ask";
import { AiError } from "./errors";
import { MODELS, type UseCase } from "./models";
import { dataMessage, type Prompt, systemMessage } from "./prompt";

const TRIES = 2;

export type Generation<Result> = {
  useCase: UseCase;
  prompt: Prompt<Result>;
  userId: string | null;
  generationId: string | null;
  /** Where chance begins: the same seed asks for the same answer, as far as the model can. */
  seed?: number;
  /** Called with the whole of the answer's `text` so far, while it is being written. */
  onText?: TextListener;
};

type Parsed<Result> = { result: Result } | { complaint: string };

function parse<Result>(schema: z.ZodType<Result>, content: string | null): Parsed<Result> {
  let value: unknown;
  try {
    value = JSON.parse(content ?? "");
  } catch {
    return { complaint: "The answer is not valid JSON." };
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? { result: parsed.data } : { complaint: z.prettifyError(parsed.error) };
}

async function record(
  generation: Generation<unknown>,
  startedAt: number,
  answer: RawAnswer | null,
  failure: Error | null,
) {
  const outcome = failure instanceof AiError && failure.reason !== "unavailable" ? failure.reason : "failed";
  await db()
    .insert(aiCalls)
    .values({
      id: newId(),
      useCase: generation.useCase,
      promptVersion: generation.prompt.version,
      model: answer?.model ?? MODELS[generation.useCase].model(),
      userId: generation.userId,
      generationId: generation.generationId,
      promptTokens: answer?.promptTokens ?? 0,
      completionTokens: answer?.completionTokens ?? 0,
      durationMs: Math.round(performance.now() - startedAt),
      outcome: failure ? outcome : "ok",
      error: failure?.message.slice(0, 1_000) ?? null,
    });
}

/** One question and its row in the record of calls; a mismatch with the schema comes back as a complaint. */
async function attempt<Result>(
  generation: Generation<Result>,
  messages: Message[],
  schema: Record<string, unknown>,
) {
  const startedAt = performance.now();
  let answer: RawAnswer | null = null;
  try {
    const signal = AbortSignal.timeout(env().OPENAI_TIMEOUT_SECONDS * 1000);
    answer = await ask({
      useCase: generation.useCase,
      messages,
      schema,
      seed: generation.seed,
      onText: generation.onText,
      signal,
    });
  } catch (error) {
    await record(generation, startedAt, null, error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  const parsed = parse(generation.prompt.schema, answer.content);
  const mismatch = "complaint" in parsed ? new AiError("invalid", parsed.complaint) : null;
  await record(generation, startedAt, answer, mismatch);
  return { content: answer.content ?? "", parsed };
}

/**
 * Asks a model for an answer that fits the prompt's schema. One that does not fit is asked for again with the
 * reason. Every question is recorded with its cost.
 * @throws AiError when the model refuses, cannot be reached, or misses the schema to the last
 */
export async function generate<Result>(generation: Generation<Result>): Promise<Result> {
  const { prompt } = generation;
  const { $schema: _, ...schema } = z.toJSONSchema(prompt.schema, { target: "draft-7" }) as Record<
    string,
    unknown
  >;
  const messages: Message[] = [
    { role: "system", content: systemMessage(prompt) },
    { role: "user", content: dataMessage(prompt.blocks) },
  ];
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const { content, parsed } = await attempt(generation, messages, schema);
    if ("result" in parsed) return parsed.result;
    messages.push(
      { role: "assistant", content },
      {
        role: "user",
        content: `That answer does not fit the schema:\n${parsed.complaint}\nAnswer again, whole and corrected.`,
      },
    );
  }
  throw new AiError("invalid", "The model's answers did not have the form of a story. Try again.");
}
