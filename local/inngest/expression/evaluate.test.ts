import { describe, expect, it } from "vitest";
import { compile, holds } from "./evaluate.ts";
import { ExpressionError } from "./tokens.ts";

const event = {
  name: "order/placed",
  data: { id: 7, user: "ann", total: 12.5, tags: ["new", "gift"], "odd key": true, nested: { deep: null } },
};
const value = (source: string, other?: unknown) => compile(source)({ event, async: other });

describe("an expression", () => {
  it.each<[string, unknown]>([
    ["event.data.id", 7],
    ['event.data["odd key"]', true],
    ["event.data.tags[1]", "gift"],
    ["event.data.user + '-' + string(event.data.id)", "ann-7"],
    ["event.data.total * 2 - 5 > 19 && !(event.data.id == 8)", true],
    ['event.data.id == 8 || event.data.user == "ann"', true],
    ["event.data.id > 5 ? 'big' : 'small'", "big"],
    ["'gift' in event.data.tags", true],
    ["event.data.id in [1, 2]", false],
    ["'user' in event.data", true],
    ["has(event.data.user) && !has(event.data.missing.field)", true],
    ["event.name.startsWith('order/') && event.data.user.contains('n')", true],
    ["size(event.data.tags) == 2", true],
    ["event.data.tags == ['new', 'gift']", true],
    ["-event.data.id + 10 % 4", -5],
    ["'it\\'s' == \"it's\"", true],
  ])("%s is %j", (source, expected) => {
    expect(value(source)).toEqual(expected);
  });

  it("matches the same field of two events, but not where both lack it", () => {
    expect(value("event.data.id == async.data.id", { data: { id: 7 } })).toBe(true);
    expect(value("event.data.id == async.data.id", { data: { id: "7" } })).toBe(false);
    expect(value("event.data.nothing == async.data.nothing", { data: {} })).toBe(false);
    expect(value("event.data.nothing == null")).toBe(true);
    expect(value("event.data.nested.deep == null")).toBe(true);
  });

  it("does not reach what is not the event's own", () => {
    expect(value("event.constructor")).toBeUndefined();
    expect(value("event.data.tags.length")).toBeUndefined();
    expect(value("event.data.__proto__")).toBeUndefined();
  });

  it.each([
    "",
    "event.",
    "process.env",
    "event.data ==",
    "fetch('x')",
    "event.data.id = 3",
    "(1",
    "a b",
    "#",
  ])("%j is refused", (source) => {
    expect(() => compile(source)).toThrow(ExpressionError);
  });

  it("holds when it is absent, and only when it is exactly true", () => {
    expect(holds(undefined, { event })).toBe(true);
    expect(holds("event.data.id", { event })).toBe(false);
    expect(holds("event.data.id == 7", { event })).toBe(true);
  });
});
