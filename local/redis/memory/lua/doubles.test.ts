import { expect, it } from "vitest";
import { withDoubles } from "./doubles.ts";

it.each([
  ["x = 60 * 60", "x = 60.0  * 60.0 "],
  ["x = 0x10", "x = 16.0"],
  ["x = 1.5 + .5 + 2e3 + 7.", "x = 1.5 + .5 + 2e3 + 7."],
  ["t[1]=a1", "t[1.0 ]=a1"],
])("writes the integers of %j as floats", (source, expected) => {
  expect(withDoubles(source)).toBe(expected);
});

it.each([
  "-- 12 apples",
  "--[[ 12\n 13 ]]",
  "--[==[ 12 ]] 13 ]==]",
  "x = [[12]]",
  "x = [=[ 12 ]] 13 ]=]",
  `x = "12 \\" 13"`,
  "x = '12 \\' 13'",
  "variable12 = y",
])("leaves the digits of %j alone", (source) => {
  expect(withDoubles(source)).toBe(source);
});
