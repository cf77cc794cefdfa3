import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { MODEL } from "./answer.ts";
import { readJson, sendJson } from "./http.ts";
import { hash } from "./storyteller/random.ts";
import { countTokens } from "./usage.ts";

const DEFAULT_DIMENSIONS = 1536;

const embeddingsRequest = z.object({
  model: z.string().min(1),
  input: z.union([
    z.string().min(1),
    z.array(z.string().min(1)).min(1).max(2048),
    z.array(z.number().int()).min(1),
    z.array(z.array(z.number().int()).min(1)).min(1).max(2048),
  ]),
  dimensions: z.number().int().min(1).max(3072).nullish(),
  encoding_format: z.enum(["float", "base64"]).nullish(),
});

/** `POST /v1/embeddings`: deterministic vectors in which texts that share words lie close together. */
export async function createEmbeddings(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readJson(request, embeddingsRequest);
  const texts = textsOf(body.input);
  const data = texts.map((text, index) => {
    const vector = embed(text, body.dimensions ?? DEFAULT_DIMENSIONS);
    const embedding = body.encoding_format === "base64" ? toBase64(vector) : vector;
    return { object: "embedding", index, embedding };
  });
  const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
  sendJson(response, 200, {
    object: "list",
    data,
    model: MODEL,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
}

/** A unit vector of hashed word stems. */
export function embed(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [""]) {
    const code = hash("stem", stem(word));
    const at = code % dimensions;
    vector[at] = (vector[at] ?? 0) + (code >= 2 ** 31 ? 1 : -1);
  }
  const length = Math.hypot(...vector);
  if (length === 0) vector[0] = 1;
  return vector.map((value) => value / (length || 1));
}

/** The word without its usual endings, so that "маяка" and "маяки", "keeper" and "keepers" meet. */
function stem(word: string): string {
  if (word.length <= 4) return word;
  const cut = /[а-яё]/.test(word)
    ? word.replace(
        /(ого|его|ому|ему|ыми|ими|ами|ями|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ую|ом|ем|ам|ям|ет|ит|ют|ут|ть|ла|ло|ли|[аяоеыиуюьй])$/,
        "",
      )
    : word.replace(/(ings?|edly|ed|ly|es|s)$/, "");
  return cut.length >= 3 ? cut : word;
}

function textsOf(input: z.infer<typeof embeddingsRequest>["input"]): string[] {
  if (typeof input === "string") return [input];
  if (input.every((item) => typeof item === "number")) return [input.join(" ")];
  return input.map((item) => (Array.isArray(item) ? item.join(" ") : String(item)));
}

function toBase64(vector: readonly number[]): string {
  return Buffer.from(Float32Array.from(vector).buffer).toString("base64");
}
