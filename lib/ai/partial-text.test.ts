import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partialText } from "./partial-text";

describe("the text told so far", () => {
  it("is a growing prefix of the whole text, wherever the answer is cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, at) => {
        const json = JSON.stringify({ text, choices: [] });
        const told = partialText(json.slice(0, at % (json.length + 1)));
        expect(text.startsWith(told)).toBe(true);
        expect(partialText(json)).toBe(text);
      }),
    );
  });

  it("is empty while another property comes first", () => {
    expect(partialText('{"title":"The Ferry","text":"Night')).toBe("");
  });
});
