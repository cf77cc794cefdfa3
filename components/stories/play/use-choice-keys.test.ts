import { describe, expect, it } from "vitest";
import { rowOfKey } from "./use-choice-keys";

describe("the keys of a list of choices", () => {
  it.each([
    ["1", -1, 0],
    ["4", 2, 3],
    ["5", 0, null],
    ["0", 0, null],
    ["ArrowDown", 0, 1],
    ["ArrowDown", 3, 3],
    ["ArrowUp", 2, 1],
    ["ArrowUp", 0, 0],
    ["Home", 2, 0],
    ["End", 0, 3],
    ["ArrowDown", -1, null],
    ["Home", -1, null],
    ["a", 1, null],
  ])("%s with row %i in focus leads to %s", (key, focused, row) => {
    expect(rowOfKey(key, focused, 4)).toBe(row);
  });
});
