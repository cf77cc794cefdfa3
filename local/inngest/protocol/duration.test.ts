import { describe, expect, it } from "vitest";
import { parseDuration, parseMoment, parseRetryAfter } from "./duration.ts";

describe("a time string", () => {
  it.each([
    ["300ms", 300],
    ["1s", 1_000],
    ["2h45m", 9_900_000],
    ["1w1d", 691_200_000],
    ["1.5h", 5_400_000],
  ])("%s is %d ms", (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it.each(["", "soon", "1", "1s!", "s", "1h tomorrow"])("%j is refused", (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError);
  });

  it("stands for a moment from now on; a date stands for itself", () => {
    expect(parseMoment("1m", 1_000)).toBe(61_000);
    expect(parseMoment("2030-01-01T00:00:00Z", 1_000)).toBe(Date.UTC(2030, 0, 1));
    expect(() => parseMoment("2030-13-01", 0)).toThrow(RangeError);
  });
});

describe("a Retry-After value", () => {
  it("is seconds or a date", () => {
    expect(parseRetryAfter("30", 0)).toBe(30_000);
    expect(parseRetryAfter("1970-01-01T00:00:05Z", 1_000)).toBe(4_000);
    expect(parseRetryAfter("1970-01-01T00:00:05Z", 9_000)).toBe(0);
    expect(parseRetryAfter(null, 0)).toBeUndefined();
    expect(parseRetryAfter("whenever", 0)).toBeUndefined();
  });
});
