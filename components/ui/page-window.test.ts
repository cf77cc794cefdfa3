import { describe, expect, it } from "vitest";
import { pageWindow } from "./page-window";

describe("pageWindow", () => {
  it("shows every page when there are few", () => {
    expect(pageWindow(2, 3)).toEqual([1, 2, 3]);
  });

  it("leaves out what is far from the present page", () => {
    expect(pageWindow(10, 40)).toEqual([1, "gap", 9, 10, 11, "gap", 40]);
  });

  it("shows a lone page rather than a gap in its place", () => {
    expect(pageWindow(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("holds at both ends", () => {
    expect(pageWindow(1, 9)).toEqual([1, 2, "gap", 9]);
    expect(pageWindow(9, 9)).toEqual([1, "gap", 8, 9]);
    expect(pageWindow(1, 1)).toEqual([1]);
  });
});
