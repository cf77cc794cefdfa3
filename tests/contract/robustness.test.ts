import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { endpoints } from "@/lib/endpoints";
import type { Endpoint } from "@/lib/http/endpoint";
import { api, newPerson, type Person } from "../helpers/api";

const RUNS = 20;

const oddText = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "null",
    "0",
    "-1",
    "1e309",
    "\u0000",
    "%00",
    "'; drop table users; --",
    "😀",
    "ru",
    "𝟙",
  ),
  fc.constantFrom("01a1fbbe-fb5f-7787-bd2a-9139eac5f30b", "00000000-0000-0000-0000-000000000000"),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.integer({ min: 5_000, max: 9_000 }).map((length) => "я".repeat(length)),
);
const oddValue = fc.oneof(
  { weight: 3, arbitrary: oddText },
  { weight: 2, arbitrary: fc.constantFrom(null, true, 0, -1, 2 ** 53, 1e300, [], {}, [[]], ["a", 1]) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

const keysOf = (schema: z.ZodType | undefined): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** A request to an endpoint with its own names and any values, sometimes with names that nobody knows. */
function oddRequest(endpoint: Endpoint) {
  const record = (keys: string[], values: fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries([...keys, "unknown"].map((key) => [key, values])), { requiredKeys: [] });
  return fc.record({
    params: fc.record(Object.fromEntries(keysOf(endpoint.params).map((key) => [key, oddText]))),
    query: record(keysOf(endpoint.query), oddText),
    body: fc.oneof(
      { weight: 5, arbitrary: record(keysOf(endpoint.body), oddValue) },
      { weight: 1, arbitrary: oddValue },
    ),
    signedIn: fc.boolean(),
  });
}

function pathOf(endpoint: Endpoint, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const path = endpoint.path.replace(
    /\{(\w+)\}/g,
    (_, key: string) => encodeURIComponent(`${params[key]}`.toWellFormed()) || "x",
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, `${value}`.toWellFormed()]),
  );
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Ending one's own session would make the rest of the requests those of nobody. */
const ENDS_SESSIONS = ["endOtherSessions", "endSession", "changePassword"];

describe("whatever is sent", () => {
  let person: Person;
  beforeAll(async () => {
    person = await newPerson();
  });

  it.each(endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    "%s answers in its dialect and never with a 5xx",
    async (_, endpoint) => {
      await fc.assert(
        fc.asyncProperty(oddRequest(endpoint), async ({ params, query, body, signedIn }) => {
          const token = signedIn && !ENDS_SESSIONS.includes(endpoint.id) ? person.access : undefined;
          const sends = endpoint.method !== "GET";
          const answer = await api(endpoint.method, pathOf(endpoint, params, query), {
            token,
            body: sends ? body : undefined,
          });
          expect(answer.status).toBeLessThan(500);
          if (answer.status >= 400 && typeof answer.body === "object") {
            expect(JSON.stringify(answer.body)).not.toMatch(
              /at .*\.(js|ts):\d+|select .* from|\/node_modules\//i,
            );
          }
        }),
        { numRuns: RUNS },
      );
    },
    60_000,
  );

  it("refuses a body that is no JSON in the dialect of the endpoint", async () => {
    // `registerMember` shares its address with `registerReader`, which answers for what cannot be read.
    const open = endpoints.filter(
      (one) => one.body && one.access === "public" && one.id !== "registerMember",
    );
    for (const endpoint of open) {
      const answer = await api(endpoint.method, endpoint.path, {
        raw: "{",
        headers: { "content-type": "application/json" },
      });
      expect(answer.status).toBe(endpoint.dialect === "data" ? 422 : 400);
      expect(answer.headers.get("x-request-id")).toBeTruthy();
    }
  });

  it("refuses more than a megabyte with 413", async () => {
    const body = { prompt: "x".repeat(1_100_000) };
    expect((await api("POST", "/api/stories/generate", { token: person.access, body })).status).toBe(413);
  });

  it("answers 404 as JSON where the API has nothing, and 404 for strange addresses of pages and files", async () => {
    const nothing = await api("GET", "/api/v1/nothing");
    expect([nothing.status, nothing.body.error.code]).toEqual([404, "NOT_FOUND"]);
    expect((await api("POST", "/api/nothing", { body: {} })).body.code).toBe(40401);
    for (const path of [
      "/nothing",
      "/novels/no-such-novel",
      "/uploads/../secrets.json",
      "/uploads/%2e%2e/secrets.json",
    ]) {
      expect((await api("GET", path)).status).toBe(404);
    }
  });

  it("survives garbage for the handlers that other libraries bring", async () => {
    const raw = "{";
    const headers = { "content-type": "application/json" };
    for (const path of [
      "/api/auth/callback/credentials",
      "/api/auth/signout",
      "/api/auth/_log",
      "/api/realtime/auth",
    ]) {
      expect((await api("POST", path, { raw, headers })).status).toBeLessThan(500);
    }
    for (const method of ["GET", "POST", "PUT"]) {
      expect(
        (await api(method, "/api/inngest", method === "GET" ? {} : { raw, headers })).status,
      ).toBeLessThan(500);
    }
  });
});

describe("every answer", () => {
  it.each(["/", "/signin", "/api/health", "/openapi.json"])(
    "of %s carries the security headers",
    async (path) => {
      const { headers } = await api("GET", path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("x-powered-by")).toBeNull();
    },
  );

  it("that is a page has a policy with a nonce of its own, which its scripts carry", async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, body } = await api("GET", "/signin");
        const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
        expect(nonce).toBeTruthy();
        const scripts: string[] = body.match(/<script\b[^>]*>/g) ?? [];
        expect(scripts.length).toBeGreaterThan(0);
        expect(scripts.every((script) => script.includes(`nonce="${nonce}"`))).toBe(true);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});
