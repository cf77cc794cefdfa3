import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readQuery, validate } from "./input";

describe("the query", () => {
  it("takes repeated names and names with brackets for lists", () => {
    const query = readQuery(new URLSearchParams("lang=ru&genres[]=horror&genres[]=drama&tags=a&tags=b"));
    expect(query).toEqual({ lang: "ru", genres: ["horror", "drama"], tags: ["a", "b"] });
  });
});

describe("validation", () => {
  const parts = (params: unknown, body: unknown) => ({
    params: [z.object({ id: z.uuid() }), params] as [z.ZodType, unknown],
    query: [undefined, {}] as [undefined, unknown],
    body: [z.object({ name: z.string(), pet: z.object({ age: z.int() }) }), body] as [z.ZodType, unknown],
  });

  it("names every field at fault, of every part", () => {
    try {
      validate(parts({ id: "7" }, { pet: { age: "old" } }));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: "validation" });
      const fields = (error as { fields: { field: string }[] }).fields.map(({ field }) => field);
      expect(fields).toEqual(["id", "name", "pet.age"]);
    }
  });

  it("refuses NUL characters before anything else looks at them", () => {
    expect(() => validate(parts({ id: "\0" }, { name: "x", pet: { age: 1 } }))).toThrow("Validation failed");
  });
});
