import type { JsonSchema } from "./schema.ts";
import { capitalise } from "./storyteller/grammar.ts";
import { hash } from "./storyteller/random.ts";
import { sentenceAbout, type Topic, wordOf } from "./topic.ts";

const SHORT = /(title|name|label|heading|topic|word|tag|slug|key|category)$/i;

/** A string that is true to the schema's format and lengths, and about the topic where it may be free. */
export function textFor(schema: JsonSchema, topic: Topic, place: string): string {
  const formatted = formattedText(schema.format, hash("format", topic.seed, place));
  if (formatted !== null) return formatted;
  const name =
    place
      .split(".")
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? "";
  const text = SHORT.test(name) ? capitalise(wordOf(topic, place)) : sentenceAbout(topic, place);
  return withinLengths(text, schema, topic, place);
}

function withinLengths(text: string, schema: JsonSchema, topic: Topic, place: string): string {
  let long = text;
  for (let round = 0; long.length < (schema.minLength ?? 0); round += 1) {
    long = `${long} ${sentenceAbout(topic, `${place}+${round}`)}`;
  }
  const limit = schema.maxLength;
  if (limit === undefined || [...long].length <= limit) return long;
  const cut = [...long].slice(0, limit).join("");
  const space = cut.lastIndexOf(" ");
  return space >= Math.max(schema.minLength ?? 0, 1) ? cut.slice(0, space) : cut;
}

function formattedText(format: string | undefined, dice: number): string | null {
  const day = String(1 + (dice % 28)).padStart(2, "0");
  const digits = dice.toString(16).padStart(8, "0");
  switch (format) {
    case "date-time":
      return `2030-01-${day}T12:00:00Z`;
    case "date":
      return `2030-01-${day}`;
    case "time":
      return "12:00:00Z";
    case "duration":
      return "P1D";
    case "email":
      return `reader-${digits}@example.com`;
    case "uuid":
      return `${digits}-0000-4000-8000-${digits}0000`;
    case "uri":
    case "url":
      return `https://example.com/${digits}`;
    case "hostname":
      return "example.com";
    case "ipv4":
      return "192.0.2.1";
    case "ipv6":
      return "2001:db8::1";
    default:
      return null;
  }
}
