import { type JsonSchema, resolve, typesOf } from "./schema.ts";
import { textFor } from "./schema-text.ts";
import { hash } from "./storyteller/random.ts";
import type { Topic } from "./topic.ts";

const MAX_DEPTH = 12;

/**
 * A value that is true to the schema: its strings are sentences about the topic, its numbers lie within their
 * bounds. `pattern` is not honoured. Deterministic for a topic and its seed.
 */
export function answerSchema(
  schema: JsonSchema,
  topic: Topic,
  root = schema,
  place = "$",
  depth = 0,
): unknown {
  const resolved = resolve(schema, root);
  if (resolved.const !== undefined) return resolved.const;
  if (resolved.enum?.length) return resolved.enum[hash("enum", topic.seed, place) % resolved.enum.length];
  const options = resolved.anyOf ?? resolved.oneOf;
  if (options?.length) return answerSchema(chooseOption(options, root, depth), topic, root, place, depth);
  const type = chooseType(typesOf(resolved), depth);
  const next = (part: JsonSchema, key: string) =>
    answerSchema(part, topic, root, `${place}.${key}`, depth + 1);
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(resolved.properties ?? {}).map(([key, part]) => [key, next(part, key)]),
      );
    case "array":
      return answerArray(resolved, next, depth);
    case "integer":
    case "number":
      return answerNumber(resolved, type, hash("number", topic.seed, place));
    case "boolean":
      return hash("boolean", topic.seed, place) % 2 === 0;
    case "null":
      return null;
    default:
      return textFor(resolved, topic, place);
  }
}

/** Deep down, the option that ends a recursion is taken. */
function chooseOption(options: JsonSchema[], root: JsonSchema, depth: number): JsonSchema {
  const closing = options.find((option) => typesOf(resolve(option, root)).includes("null"));
  const telling = options.find((option) => !typesOf(resolve(option, root)).includes("null"));
  return (depth >= 4 ? (closing ?? telling) : (telling ?? closing)) ?? {};
}

function chooseType(types: string[], depth: number): string {
  if (depth >= 4 && types.includes("null")) return "null";
  return types.find((type) => type !== "null") ?? "null";
}

function answerArray(
  schema: JsonSchema,
  next: (part: JsonSchema, key: string) => unknown,
  depth: number,
): unknown[] {
  const fixed = schema.prefixItems ?? [];
  const least = schema.minItems ?? 0;
  const wanted = depth >= MAX_DEPTH / 3 ? least : Math.max(least, Math.min(schema.maxItems ?? 3, 3));
  const length = schema.items || least > fixed.length ? Math.max(wanted, fixed.length) : fixed.length;
  return Array.from({ length }, (_, index) => next(fixed[index] ?? schema.items ?? {}, String(index)));
}

function answerNumber(schema: JsonSchema, type: "integer" | "number", dice: number): number {
  const step = schema.multipleOf ?? (type === "integer" ? 1 : 0.5);
  const above = schema.exclusiveMinimum !== undefined ? schema.exclusiveMinimum + step / 2 : undefined;
  const below = schema.exclusiveMaximum !== undefined ? schema.exclusiveMaximum - step / 2 : undefined;
  const low = Math.max(schema.minimum ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(schema.maximum ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY);
  const from = Number.isFinite(low) ? low : Number.isFinite(high) ? high - 10 * step : 0;
  const to = Number.isFinite(high) ? high : from + 10 * step;
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return last < first ? from : (first + (dice % (last - first + 1))) * step;
}
