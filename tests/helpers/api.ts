import { randomInt, randomUUID } from "node:crypto";
import { inject } from "vitest";

export type ApiAnswer = {
  status: number;
  headers: Headers;
  // Contract tests look at answers of every shape; they say themselves what they expect.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what is being tested
  body: any;
  cookies: Record<string, string>;
};
type Call = { token?: string; body?: unknown; raw?: BodyInit; headers?: Record<string, string> };

function cookiesOf(headers: Headers): Record<string, string> {
  const pairs = headers.getSetCookie().map((cookie) => cookie.split(";")[0]?.split("=") ?? []);
  return Object.fromEntries(pairs.map(([name = "", value = ""]) => [name, decodeURIComponent(value)]));
}

/** An address of nobody; the product under test trusts one proxy, and each call comes from somewhere else. */
export const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** Calls the running product as a client of the API would. */
export async function api(
  method: string,
  path: string,
  { token, body, raw, headers }: Call = {},
): Promise<ApiAnswer> {
  const response = await fetch(new URL(path, inject("productUrl")), {
    method,
    redirect: "manual",
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(token && { authorization: `Bearer ${token}` }),
      "x-forwarded-for": someAddress(),
      ...headers,
    },
    body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("json") && text.length > 0;
  return {
    status: response.status,
    headers: response.headers,
    body: json ? JSON.parse(text) : text,
    cookies: cookiesOf(response.headers),
  };
}

export const PASSWORD = "correct horse 7";

/** A name that no other test uses. */
export const uniqueName = (start = "reader"): string => `${start}-${randomUUID().slice(0, 12)}`;

export type Person = { id: string; username: string; email: string; access: string; refresh: string };

/** Signs somebody up and in by the API. */
export async function newPerson(): Promise<Person> {
  const username = uniqueName();
  const email = `${username}@example.com`;
  const registered = await api("POST", "/auth/register", { body: { username, email, password: PASSWORD } });
  const { body } = await api("POST", "/auth/login", { body: { username, password: PASSWORD } });
  return { id: registered.body.id, username, email, access: body.access_token, refresh: body.refresh_token };
}
