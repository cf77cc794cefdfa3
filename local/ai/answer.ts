import { answerPlainly } from "./plain-answer.ts";
import type { JsonSchema } from "./schema.ts";
import { answerSchema } from "./schema-answer.ts";
import { fitToSchema } from "./schema-fit.ts";
import { readBlocks } from "./storyteller/blocks.ts";
import { hash } from "./storyteller/random.ts";
import { tellStory } from "./storyteller/storyteller.ts";

export const MODEL = "fabula-offline";

export interface Message {
  role: string;
  text: string;
}

export type AnswerFormat =
  | { type: "text" }
  | { type: "json_object" }
  | { type: "json_schema"; name: string; schema: JsonSchema };

export interface Question {
  messages: Message[];
  format: AnswerFormat;
  seed: number | null;
}

/** The whole answer as text: prose, or JSON when the format asks for it. The same question, the same answer. */
export function answer({ messages, format, seed }: Question): string {
  const asked = messages.filter((message) => message.role === "user").map((message) => message.text);
  const last = asked.at(-1) ?? "";
  if (format.type === "text") return answerPlainly(last);
  if (format.type === "json_object") return JSON.stringify({ model: MODEL, answer: answerPlainly(last) });
  const told = tellStory(format.name, readBlocks(asked.join("\n")), seed);
  const topic = { text: last, seed: String(seed ?? hash(last)) };
  return JSON.stringify(told ? fitToSchema(told, format.schema, topic) : answerSchema(format.schema, topic));
}
