import { describe, expect, it } from "vitest";
import { readAnswer } from "./answer.ts";

const reply = (status: number, body: string, headers: Record<string, string> = {}) => ({
  status,
  body,
  headers: new Headers(headers),
});

describe("an answer to a call", () => {
  it("of 200 completes the run, also without a body", () => {
    expect(readAnswer(reply(200, '{"a":1}'), 0)).toEqual({ kind: "completed", data: { a: 1 } });
    expect(readAnswer(reply(200, ""), 0)).toEqual({ kind: "completed", data: null });
  });

  it("of 206 reports operations, one or several", () => {
    const operation = { id: "x", op: "StepRun", data: 1 };
    for (const body of [operation, [operation]]) {
      expect(readAnswer(reply(206, JSON.stringify(body)), 0)).toMatchObject({ operations: [operation] });
    }
  });

  it("of 500 is a failed attempt that says when and whether to try again", () => {
    const body = '{"name":"TypeError","message":"no","stack":"at x"}';
    expect(readAnswer(reply(500, body, { "retry-after": "2", "x-inngest-no-retry": "false" }), 0)).toEqual({
      kind: "failed",
      retryable: true,
      retryAfterMs: 2_000,
      error: { name: "TypeError", message: "no", stack: "at x" },
    });
    expect(readAnswer(reply(400, body, { "x-inngest-no-retry": "true" }), 0)).toMatchObject({
      retryable: false,
    });
  });

  it("that cannot be read is a failed attempt", () => {
    for (const [status, body] of [
      [200, "<html>"],
      [206, '[{"op":"StepRun"}]'],
      [500, "oops"],
    ] as const) {
      expect(readAnswer(reply(status, body), 0)).toMatchObject({ kind: "failed", retryable: true });
    }
  });

  it("has no lone surrogates, which no signed request could carry on", () => {
    expect(readAnswer(reply(200, '{"a\\ud800":["\\udc00","\\ud83d\\ude00"]}'), 0)).toEqual({
      kind: "completed",
      data: { "a\ufffd": ["\ufffd", "😀"] },
    });
  });
});
