import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff } from "./word-diff";

const text = fc
  .array(fc.constantFrom("снег", "лёг", "на", "рассвете,", "the", "end."), { maxLength: 30 })
  .map((words) => words.join(" "));

describe("wordDiff", () => {
  it("gives one same part for texts that do not differ", () => {
    expect(wordDiff("Снег лёг.", "Снег лёг.")).toEqual([{ kind: "same", text: "Снег лёг." }]);
  });

  it("gives nothing for two empty texts", () => {
    expect(wordDiff("", "")).toEqual([]);
  });

  it("marks a word that was replaced, what is gone before what is new", () => {
    expect(wordDiff("Снег лёг утром.", "Снег растаял утром.")).toEqual([
      { kind: "same", text: "Снег " },
      { kind: "removed", text: "лёг" },
      { kind: "added", text: "растаял" },
      { kind: "same", text: " утром." },
    ]);
  });

  it("takes words that were replaced one after another as one change", () => {
    expect(wordDiff("мистическая драма", "магический реализм")).toEqual([
      { kind: "removed", text: "мистическая драма" },
      { kind: "added", text: "магический реализм" },
    ]);
  });

  it("does not count a mark of punctuation as part of its word", () => {
    expect(wordDiff("Свет погас.", "Свет погас, и всё.")).toEqual([
      { kind: "same", text: "Свет погас" },
      { kind: "added", text: ", и всё" },
      { kind: "same", text: "." },
    ]);
  });

  it("marks what was added at the end", () => {
    expect(wordDiff("one", "one two").at(-1)).toEqual({ kind: "added", text: " two" });
  });

  it("keeps both texts whole, whatever they are", () => {
    fc.assert(
      fc.property(text, text, (before, now) => {
        const parts = wordDiff(before, now);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join("");
        expect(without("removed")).toBe(now);
        expect(without("added")).toBe(before);
      }),
    );
  });

  it("never has two neighbours of one kind", () => {
    fc.assert(
      fc.property(text, text, (before, now) => {
        const kinds = wordDiff(before, now).map(({ kind }) => kind);
        expect(kinds.every((kind, index) => kind !== kinds[index + 1])).toBe(true);
      }),
    );
  });

  it("treats texts too long to compare as replaced, and still keeps both", () => {
    const before = Array.from({ length: 1_500 }, (_, index) => `a${index}`).join(" ");
    const now = Array.from({ length: 1_500 }, (_, index) => `b${index}`).join(" ");
    expect(wordDiff(before, now)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: now },
    ]);
  });
});
