import { describe, expect, it } from "vitest";
import { stayAt } from "./place.ts";
import { readHero, readPlace, readPremise, readSubject } from "./read.ts";

describe("the hero of an English prompt", () => {
  it.each([
    ["a deaf clockmaker named Ilse hears the clock stop", "Ilse", "deaf clockmaker"],
    ["A retired detective, Tom Hale, comes home", "Tom Hale", "retired detective"],
    ["space opera: Captain Reyes must choose", "Reyes", "captain"],
    ["Ilse finds a lantern that burns backwards", "Ilse", null],
    ["a story about a nurse", null, "nurse"],
    ["I wake up in an empty city", null, null],
  ])("%s", (prompt, name, kind) => {
    expect(readHero(prompt)).toMatchObject({ name, kind });
  });
});

describe("the place of an English prompt", () => {
  it.each([
    ["the clock stops in a snowbound village", "in a snowbound village"],
    ["a courier lost in Venice", "in Venice"],
    ["two friends on a remote Scottish island", "on a remote Scottish island"],
    ["a nurse loses her voice", null],
  ])("%s", (prompt, place) => {
    expect(readPlace(prompt)).toBe(place);
  });

  it("is kept when a story is moved", () => {
    expect(stayAt("to a drifting station")).toBe("on a drifting station");
    expect(stayAt("to Prague")).toBe("in Prague");
  });
});

describe("what an English prompt is about", () => {
  it.each([
    ["Write me a dark story about a lost train", "a story about a lost train"],
    ["A story where the sea forgets its name for a day", "the sea forgets its name for a day"],
    ["Ilse finds a lantern", "Ilse finds a lantern"],
  ])("%s", (prompt, premise) => {
    expect(readPremise(prompt)).toBe(premise);
  });

  it.each([
    ["Ilse finds a lantern that burns backwards", "lantern"],
    ["Joan hears a distant melody in the ward", "melody"],
    ["Joan walks home", null],
  ])("names its subject where somebody meets it: %s", (prompt, subject) => {
    expect(readSubject(prompt)).toBe(subject);
  });
});
