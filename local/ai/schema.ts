import { z } from "zod";

/** The part of JSON Schema that structured output uses. Keywords that are not listed are passed over. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  format?: string;
}

export const jsonSchema: z.ZodType<JsonSchema> = z.record(z.string(), z.unknown());

/** The schema with its references followed and its `allOf` parts put together. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  let current = schema;
  for (let hops = 0; current.$ref !== undefined && hops < 20; hops += 1) {
    const name = current.$ref.split("/").at(-1) ?? "";
    current = current.$ref === "#" ? root : (root.$defs?.[name] ?? root.definitions?.[name] ?? {});
  }
  if (!current.allOf) return current;
  const { allOf, ...own } = current;
  return allOf.map((part) => resolve(part, root)).reduce<JsonSchema>(merge, own);
}

function merge(left: JsonSchema, right: JsonSchema): JsonSchema {
  return {
    ...left,
    ...right,
    properties: { ...left.properties, ...right.properties },
    required: [...(left.required ?? []), ...(right.required ?? [])],
  };
}

/** The types that a schema allows; guessed from its keywords where it names none. */
export function typesOf(schema: JsonSchema): string[] {
  if (schema.type !== undefined) return Array.isArray(schema.type) ? schema.type : [schema.type];
  if (schema.properties) return ["object"];
  if (schema.items || schema.prefixItems) return ["array"];
  if (schema.minimum !== undefined || schema.maximum !== undefined) return ["number"];
  return ["string"];
}
