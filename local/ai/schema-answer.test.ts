import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { JsonSchema } from "./schema.ts";
import { answerSchema } from "./schema-answer.ts";
import { fitToSchema } from "./schema-fit.ts";

const topic = { text: "Расскажи про сад и про старую яблоню", seed: "1" };

const range = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const leaf: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc.constant<JsonSchema>({ type: "boolean" }),
  fc.constant<JsonSchema>({ type: "null" }),
  fc
    .uniqueArray(fc.string(), { minLength: 1, maxLength: 4 })
    .map((values) => ({ type: "string", enum: values })),
  fc
    .constantFrom("date-time", "date", "email", "uuid", "uri", "ipv4")
    .map((format) => ({ type: "string", format })),
  range(0, 80).map(([minLength, maxLength]) => ({ type: "string", minLength, maxLength })),
  range(-50, 50).map(([minimum, maximum]) => ({ type: "integer", minimum, maximum })),
  range(-50, 50).map(([minimum, maximum]) => ({ type: "number", minimum, maximum })),
  range(-50, 50).map(([low, high]) => ({
    type: "integer",
    exclusiveMinimum: low - 1,
    exclusiveMaximum: high + 1,
  })),
  fc.constant<JsonSchema>({ type: ["string", "null"] }),
);

const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leaf,
    fc
      .record({ items: tie("schema"), sizes: range(0, 5) })
      .map(({ items, sizes: [minItems, maxItems] }) => ({ type: "array", items, minItems, maxItems })),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie("schema"), { maxKeys: 4 }).map((properties) => ({
      type: "object",
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
}));

const validator = (json: JsonSchema) => z.fromJSONSchema(json as Parameters<typeof z.fromJSONSchema>[0]);

describe("an answer to any schema", () => {
  it("is true to the schema", () => {
    fc.assert(
      fc.property(schema, fc.string(), (json, text) => {
        const value = answerSchema(json, { text, seed: text });
        expect(validator(json).safeParse(value)).toMatchObject({ success: true });
      }),
      { numRuns: 300 },
    );
  });

  it("makes anything true to the schema", () => {
    fc.assert(
      fc.property(schema, fc.jsonValue(), (json, value) => {
        const fitted = fitToSchema(value, json, topic);
        expect(typeof JSON.stringify(fitted)).toBe("string");
        if (json.type === "object")
          expect(Object.keys(fitted as object)).toEqual(Object.keys(json.properties ?? {}));
      }),
      { numRuns: 200 },
    );
  });

  it("follows references and ends recursions", () => {
    const tree: JsonSchema = {
      $ref: "#/$defs/node",
      $defs: {
        node: {
          type: "object",
          properties: {
            name: { type: "string" },
            next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] },
            children: { type: "array", items: { $ref: "#/$defs/node" } },
          },
          required: ["name", "next", "children"],
        },
      },
    };
    expect(answerSchema(tree, topic)).toMatchObject({
      name: expect.any(String),
      children: expect.any(Array),
    });
  });

  it("speaks about the words of the message, in its language", () => {
    const value = answerSchema({ type: "object", properties: { advice: { type: "string" } } }, topic);
    expect((value as { advice: string }).advice).toMatch(/«(расскажи|старую|яблоню)»/);
  });
});
