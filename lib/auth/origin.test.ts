import { describe, expect, it } from "vitest";
import { assertOwnOrigin } from "./origin";

const write = (headers: Record<string, string>, method = "POST") =>
  new Request("http://localhost:3000/api/v1/users/me", {
    method,
    headers: { host: "localhost:3000", ...headers },
  });

describe("a write by cookie", () => {
  it.each([
    ["another origin", { origin: "https://evil.example" }],
    ["an origin that is no address", { origin: "null" }],
    ["another port of our host", { origin: "http://localhost:4000" }],
    ["a browser that says it is cross-site", { "sec-fetch-site": "cross-site" }],
    ["a browser that says it is same-site only", { "sec-fetch-site": "same-site" }],
  ])("from %s is refused", (_, headers) => {
    expect(() => assertOwnOrigin(write(headers))).toThrow("another site");
  });

  it.each([
    ["our own origin", { origin: "http://localhost:3000" }],
    ["our own page, by the browser's word", { "sec-fetch-site": "same-origin" }],
    ["a script, which says nothing", {}],
  ])("from %s is allowed", (_, headers) => {
    expect(() => assertOwnOrigin(write(headers))).not.toThrow();
  });

  it("is the only thing that is looked at: reading is free", () => {
    expect(() => assertOwnOrigin(write({ origin: "https://evil.example" }, "GET"))).not.toThrow();
  });
});
