import OpenAI from "openai";
import { env } from "@/lib/core/env";

let client: OpenAI | undefined;

/** The client of whatever speaks the OpenAI protocol at OPENAI_BASE_URL. Retries are the job's business, not its own. */
export function openai(): OpenAI {
  client ??= new OpenAI({
    apiKey: env().OPENAI_API_KEY,
    baseURL: env().OPENAI_BASE_URL,
    timeout: env().OPENAI_TIMEOUT_SECONDS * 1000,
    maxRetries: 0,
  });
  return client;
}
