import { describe, expect, it } from "vitest";
import { isCurrent } from "./nav-links";

describe("isCurrent", () => {
  it("marks the section of the page", () => {
    expect(isCurrent("/novels", "/novels")).toBe(true);
    expect(isCurrent("/novels", "/novels/the-fog/3")).toBe(true);
  });

  it("does not take a longer name for a section below", () => {
    expect(isCurrent("/write", "/writers")).toBe(false);
    expect(isCurrent("/novels", "/")).toBe(false);
  });
});
