import { expect, it } from "vitest";
import { isOutage } from "./outage";

const withCode = (code: string) => Object.assign(new Error("failed"), { code });

it("knows an outage by the code of an error or of its cause", () => {
  expect(isOutage(withCode("57P03"))).toBe(true);
  expect(isOutage(new Error("query failed", { cause: withCode("CONNECTION_CLOSED") }))).toBe(true);
});

it("does not take a fault of a query for an outage", () => {
  expect(isOutage(new Error("query failed", { cause: withCode("23505") }))).toBe(false);
  expect(isOutage(withCode("22P02"))).toBe(false);
  expect(isOutage("57P03")).toBe(false);
});
