import { describe, expect, it } from "vitest";
import { statSegments } from "./stat-segments";

describe("statSegments", () => {
  it("shows a gain as the end of the present value", () => {
    expect(statSegments(62, 7)).toEqual({ kept: 55, ghost: 7, gained: true });
  });

  it("shows a loss beyond the present value", () => {
    expect(statSegments(40, -12)).toEqual({ kept: 40, ghost: 12, gained: false });
  });

  it("draws no ghost without a change", () => {
    expect(statSegments(50, 0)).toEqual({ kept: 50, ghost: 0, gained: false });
  });

  it("keeps both parts within the bar", () => {
    expect(statSegments(100, -30)).toEqual({ kept: 100, ghost: 0, gained: false });
    expect(statSegments(4, 10)).toEqual({ kept: 0, ghost: 4, gained: true });
  });
});
