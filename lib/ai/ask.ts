import OpenAI from "openai";
import { openai } from "./client";
import { AiError } from "./errors";
import { MODELS, type UseCase } from "./models";
import { partialText } from "./partial-text";

export type Message = OpenAI.ChatCompletionMessageParam;
export type TextListener = (textSoFar: string) => void;
/** A model's raw answer. Exactly one of `content` and `refusal` is set. */
export type RawAnswer = {
  model: string;
  content: string | null;
  refusal: string | null;
  promptTokens: number;
  completionTokens: number;
};

type Question = {
  useCase: UseCase;
  messages: Message[];
  schema: Record<string, unknown>;
  seed?: number;
  onText?: TextListener;
  signal: AbortSignal;
};

const REFUSED = "The model would not tell this story. Try to ask for it in other words.";
const TOO_LONG = "The model's answer was cut off because it was too long.";

function request({ useCase, messages, schema, seed }: Question) {
  const { model, maxOutputTokens } = MODELS[useCase];
  return {
    model: model(),
    messages,
    ...(seed !== undefined && { seed }),
    max_completion_tokens: maxOutputTokens,
    response_format: { type: "json_schema" as const, json_schema: { name: useCase, strict: true, schema } },
  };
}

/** What the provider's refusals mean to us. */
function translate(error: unknown): unknown {
  if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError) {
    return new AiError("unavailable", "The model took too long to answer.", undefined, { cause: error });
  }
  if (error instanceof OpenAI.APIConnectionError) {
    return new AiError("unavailable", "The model could not be reached.", undefined, { cause: error });
  }
  if (!(error instanceof OpenAI.APIError)) return error;
  const status = error.status ?? 500;
  if (status === 429 || status >= 500) {
    const retryAfter = Number(error.headers?.get("retry-after"));
    const seconds = Number.isFinite(retryAfter) && retryAfter > 0 ? Math.ceil(retryAfter) : undefined;
    return new AiError("unavailable", "The model is busy.", seconds, { cause: error });
  }
  if (error.code === "content_filter") return new AiError("refused", REFUSED, undefined, { cause: error });
  return new AiError("invalid", "The model did not accept the question.", undefined, { cause: error });
}

async function askWhole(question: Question): Promise<RawAnswer> {
  const answer = await openai().chat.completions.create(request(question), { signal: question.signal });
  const choice = answer.choices[0];
  return finished(choice?.finish_reason, {
    model: answer.model,
    content: choice?.message.content ?? null,
    refusal: choice?.message.refusal ?? null,
    promptTokens: answer.usage?.prompt_tokens ?? 0,
    completionTokens: answer.usage?.completion_tokens ?? 0,
  });
}

async function askStreaming(question: Question, onText: TextListener): Promise<RawAnswer> {
  const stream = await openai().chat.completions.create(
    { ...request(question), stream: true, stream_options: { include_usage: true } },
    { signal: question.signal },
  );
  const answer: RawAnswer = {
    model: MODELS[question.useCase].model(),
    content: "",
    refusal: null,
    promptTokens: 0,
    completionTokens: 0,
  };
  let finishReason: string | null | undefined;
  for await (const piece of stream) {
    const choice = piece.choices[0];
    answer.model = piece.model;
    answer.promptTokens = piece.usage?.prompt_tokens ?? answer.promptTokens;
    answer.completionTokens = piece.usage?.completion_tokens ?? answer.completionTokens;
    finishReason = choice?.finish_reason ?? finishReason;
    if (choice?.delta.refusal) answer.refusal = (answer.refusal ?? "") + choice.delta.refusal;
    if (!choice?.delta.content) continue;
    answer.content += choice.delta.content;
    onText(partialText(answer.content ?? ""));
  }
  if (!finishReason) throw new AiError("unavailable", "The model broke off in the middle of its answer.");
  return finished(finishReason, answer);
}

function finished(reason: string | null | undefined, answer: RawAnswer): RawAnswer {
  if (answer.refusal || reason === "content_filter") throw new AiError("refused", REFUSED);
  if (reason === "length") throw new AiError("invalid", TOO_LONG);
  return answer;
}

/**
 * Asks the model of a use case once. With `onText` the answer is streamed.
 * @throws AiError when it refuses, breaks off, is cut off or cannot be reached
 */
export async function ask(question: Question): Promise<RawAnswer> {
  try {
    return await (question.onText ? askStreaming(question, question.onText) : askWhole(question));
  } catch (error) {
    throw translate(error);
  }
}
