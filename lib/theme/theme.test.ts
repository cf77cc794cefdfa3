import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GROUNDS, parseTheme } from "./theme";

describe("parseTheme", () => {
  it("accepts the themes and falls back to the system's", () => {
    expect(parseTheme("sepia")).toBe("sepia");
    expect(parseTheme("neon")).toBe("system");
    expect(parseTheme(undefined)).toBe("system");
  });
});

describe("GROUNDS", () => {
  it("matches the style sheet", () => {
    const css = readFileSync("components/ui/styles/tokens.css", "utf8");
    expect(css).toContain(`--ground: light-dark(${GROUNDS.light}, ${GROUNDS.dark})`);
    expect(css).toContain(`--ground: ${GROUNDS.sepia}`);
  });
});
