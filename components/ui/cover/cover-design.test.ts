import { describe, expect, it } from "vitest";
import { coverDesign, ORNAMENTS, titleSize } from "./cover-design";

describe("coverDesign", () => {
  it("gives the same book the same cover", () => {
    expect(coverDesign("Поверитель", "А. Н.")).toEqual(coverDesign("Поверитель", "А. Н."));
  });

  it("spreads books over all ornaments and many cloths", () => {
    const designs = Array.from({ length: 300 }, (_, n) => coverDesign(`Book ${n}`));
    expect(new Set(designs.map((design) => design.ornament)).size).toBe(ORNAMENTS.length);
    expect(new Set(designs.map((design) => design.palette.cloth)).size).toBeGreaterThan(8);
  });
});

describe("titleSize", () => {
  it("sets a short title larger than a long one", () => {
    expect(titleSize("Лес")).toBeGreaterThan(titleSize("Краткая история долгого молчания"));
  });

  it("keeps a long word within the width", () => {
    expect(titleSize("Достопримечательность") * 21).toBeLessThanOrEqual(116);
  });

  it("stays within bounds for an empty and an endless title", () => {
    expect(titleSize("")).toBe(14);
    expect(titleSize("я".repeat(400))).toBe(5.5);
  });
});
