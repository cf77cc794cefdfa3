import { type JsonSchema, resolve, typesOf } from "./schema.ts";
import { answerSchema } from "./schema-answer.ts";
import type { Topic } from "./topic.ts";

/**
 * The value made true to a schema: properties in the schema's order, unknown ones dropped, missing ones
 * answered, strings and arrays cut to their longest.
 */
export function fitToSchema(
  value: unknown,
  schema: JsonSchema,
  topic: Topic,
  root = schema,
  place = "$",
): unknown {
  const resolved = resolve(schema, root);
  const options = resolved.anyOf ?? resolved.oneOf;
  if (options?.length) {
    const suits = options.find((option) => typesOf(resolve(option, root)).includes(typeOf(value)));
    return suits ? fitToSchema(value, suits, topic, root, place) : answerSchema(resolved, topic, root, place);
  }
  if (resolved.enum && !resolved.enum.includes(value)) return answerSchema(resolved, topic, root, place);
  const types = typesOf(resolved);
  const type = typeOf(value);
  if (!types.includes(type) && !(type === "integer" && types.includes("number"))) {
    return answerSchema(resolved, topic, root, place);
  }
  if (Array.isArray(value)) {
    return value
      .slice(0, resolved.maxItems)
      .map((item, index) => fitToSchema(item, resolved.items ?? {}, topic, root, `${place}.${index}`));
  }
  if (isRecord(value)) return fitObject(value, resolved, topic, root, place);
  return typeof value === "string" && resolved.maxLength !== undefined
    ? value.slice(0, resolved.maxLength)
    : value;
}

function fitObject(
  value: Record<string, unknown>,
  schema: JsonSchema,
  topic: Topic,
  root: JsonSchema,
  place: string,
) {
  if (!schema.properties) return value;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, part]) => [
      key,
      fitToSchema(value[key], part, topic, root, `${place}.${key}`),
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
