import { describe, expect, it } from "vitest";
import { api, newPerson, PASSWORD, someAddress, uniqueName } from "../helpers/api";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const post = (path: string, body: unknown, token?: string) => api("POST", path, { body, token });

describe("000-01 POST /auth/register", () => {
  it("answers 201 with the new user", async () => {
    const username = uniqueName();
    const answer = await post("/auth/register", {
      username,
      email: `${username}@example.com`,
      password: PASSWORD,
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.stringMatching(UUID),
      user_id: answer.body.id,
      username,
      display_name: username,
      email: `${username}@example.com`,
      message: "user registered successfully",
    });
    expect(answer.headers.get("x-request-id")).toMatch(UUID);
  });

  it.each([
    [{ username: "ab" }],
    [{ username: "with space" }],
    [{ email: "nobody" }],
    [{ password: "short1" }],
    [{ password: "no digits here" }],
    [{ password: "1234567890" }],
    [{ username: 7 }],
  ])("refuses %j with 400 and the code 40001", async (wrong) => {
    const username = uniqueName();
    const body = { username, email: `${username}@example.com`, password: PASSWORD, ...wrong };
    const answer = await post("/auth/register", body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ code: 40001, message: expect.any(String) });
  });

  it("says which of username and e-mail is taken, without regard to case", async () => {
    const { username, email } = await newPerson();
    const other = uniqueName();
    const byName = await post("/auth/register", {
      username: username.toUpperCase(),
      email: `${other}@example.com`,
      password: PASSWORD,
    });
    expect([byName.status, byName.body]).toEqual([
      409,
      { code: 40901, message: "Username is already taken" },
    ]);
    const byMail = await post("/auth/register", {
      username: other,
      email: email.toUpperCase(),
      password: PASSWORD,
    });
    expect([byMail.status, byMail.body]).toEqual([409, { code: 40901, message: "Email is already taken" }]);
  });

  it.each([
    ["no JSON", "{", "application/json"],
    ["another type", "username=x", "application/x-www-form-urlencoded"],
    ["nothing", "", "application/json"],
    [
      "a NUL character",
      '{"username":"abc\\u0000d","email":"a@b.co","password":"abcdefg1"}',
      "application/json",
    ],
  ])("refuses %s with 400", async (_, raw, type) => {
    const answer = await api("POST", "/auth/register", { raw, headers: { "content-type": type } });
    expect([answer.status, answer.body.code]).toEqual([400, 40001]);
  });

  it("refuses a body over 1 MB with 413", async () => {
    const answer = await post("/auth/register", { username: "x".repeat(1_100_000) });
    expect(answer.status).toBe(413);
  });

  it("is served with a slash at the end as well", async () => {
    expect((await post("/auth/register/", {})).status).toBe(400);
  });
});

describe("000-02 POST /auth/login", () => {
  it("gives a pair of tokens for username or e-mail", async () => {
    const { username, email } = await newPerson();
    for (const login of [username, email]) {
      const answer = await post("/auth/login", { username: login, password: PASSWORD });
      expect(answer.status).toBe(200);
      expect(Object.keys(answer.body).sort()).toEqual(["access_token", "refresh_token"]);
    }
  });

  it("refuses a wrong password and an unknown name in the same words", async () => {
    const { username } = await newPerson();
    const wrong = await post("/auth/login", { username, password: "wrong horse 7" });
    const unknown = await post("/auth/login", { username: uniqueName(), password: PASSWORD });
    expect([wrong.status, wrong.body.code]).toEqual([401, 40101]);
    expect(unknown.body).toEqual(wrong.body);
  });

  it("refuses missing fields with 400", async () => {
    expect((await post("/auth/login", { username: "x" })).status).toBe(400);
  });
});

describe("000-03 POST /auth/refresh", () => {
  it("rotates, and ends the session when a token comes twice", async () => {
    const { access, refresh } = await newPerson();
    const next = await post("/auth/refresh", { refresh_token: refresh });
    expect(next.status).toBe(200);
    const again = await post("/auth/refresh", { refresh_token: refresh });
    expect([again.status, again.body.code]).toEqual([401, 40104]);
    expect((await post("/auth/refresh", { refresh_token: next.body.refresh_token })).body.code).toBe(40104);
    expect((await api("GET", "/api/me", { token: access })).body.code).toBe(40104);
  });

  it("refuses what is no refresh token with 40102", async () => {
    const { access } = await newPerson();
    for (const refresh_token of ["rubbish", access]) {
      const answer = await post("/auth/refresh", { refresh_token });
      expect([answer.status, answer.body.code]).toEqual([401, 40102]);
    }
    expect((await post("/auth/refresh", {})).status).toBe(400);
  });
});

describe("000-04 POST /auth/logout", () => {
  it("ends the session, its access tokens included, once", async () => {
    const { access, refresh } = await newPerson();
    const answer = await post("/auth/logout", { refresh_token: refresh });
    expect([answer.status, answer.body]).toEqual([200, { message: "Successfully logged out" }]);
    expect((await api("GET", "/api/me", { token: access })).body.code).toBe(40104);
    const again = await post("/auth/logout", { refresh_token: refresh });
    expect([again.status, again.body.code]).toEqual([401, 40104]);
  });
});

describe("000-05 POST /auth/token/verify", () => {
  it("says who a token is of, and still does after the session has ended", async () => {
    const { id, access, refresh } = await newPerson();
    await post("/auth/logout", { refresh_token: refresh });
    const answer = await post("/auth/token/verify", { token: access });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ valid: true, user_id: id, access_uuid: expect.stringMatching(UUID) });
  });

  it("answers 401 with a reason for a token that is not genuine", async () => {
    const answer = await post("/auth/token/verify", { token: "a.b.c" });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ valid: false, error: expect.any(String) });
  });
});

describe("000-06 GET /api/me", () => {
  it("shows the user", async () => {
    const { id, username, email, access } = await newPerson();
    const answer = await api("GET", "/api/me", { token: access });
    expect(answer.body).toEqual({
      id,
      username,
      displayName: username,
      email,
      roles: ["user"],
      isBanned: false,
    });
  });

  it("refuses without a token, with a broken one, and with another scheme", async () => {
    expect((await api("GET", "/api/me")).body.code).toBe(40102);
    expect((await api("GET", "/api/me", { token: "rubbish" })).body.code).toBe(40102);
    expect((await api("GET", "/api/me", { headers: { authorization: "Basic eDp5" } })).status).toBe(401);
  });
});

describe("001-01 POST /api/v1/auth/register", () => {
  it("answers 201 with the user, an access token and the refresh cookie", async () => {
    const email = `${uniqueName()}@example.com`;
    const answer = await post("/api/v1/auth/register", { email, password: PASSWORD, display_name: "Вера" });
    expect(answer.status).toBe(201);
    expect(answer.body.data.user).toMatchObject({ email, display_name: "Вера", roles: ["user"] });
    expect(answer.body.data.expires_in).toBe(3600);
    expect(answer.body.meta).toEqual({ timestamp: expect.any(String), version: "1.0" });
    expect(answer.cookies.refresh_token).toBeTruthy();
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith("refresh_token="));
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await api("GET", "/api/v1/auth/me", { token: answer.body.data.access_token })).status).toBe(200);
  });

  it("refuses a taken e-mail with 400 and bad input with 422 that names the fields", async () => {
    const { email } = await newPerson();
    const taken = await post("/api/v1/auth/register", { email, password: PASSWORD, display_name: "Вера" });
    expect(taken.status).toBe(400);
    const bad = await post("/api/v1/auth/register", { email: "x", password: "y" });
    expect(bad.status).toBe(422);
    expect(bad.body.error.code).toBe("VALIDATION_ERROR");
    const fields = bad.body.error.details.map((detail: { field: string }) => detail.field);
    expect(fields).toEqual(expect.arrayContaining(["email", "password", "display_name"]));
    expect(bad.body.meta.request_id).toMatch(UUID);
  });
});

describe("001-02, 003-02 POST /api/v1/auth/login", () => {
  it("answers both clients at once: enveloped, with tokens at the top and in cookies", async () => {
    const { id, email } = await newPerson();
    const answer = await post("/api/v1/auth/login", { email, password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({ user: { id, email }, expires_in: 3600 });
    expect(answer.body.access_token).toBe(answer.body.data.access_token);
    expect(answer.cookies).toEqual({
      access_token: answer.body.access_token,
      refresh_token: answer.body.refresh_token,
    });
  });

  it("refuses a wrong password with 401 INVALID_CREDENTIALS", async () => {
    const { email } = await newPerson();
    const answer = await post("/api/v1/auth/login", { email, password: "wrong horse 7" });
    expect([answer.status, answer.body.error.code]).toEqual([401, "INVALID_CREDENTIALS"]);
  });

  it("refuses the eighth failure in a row from one address with 429 and Retry-After", async () => {
    const { email } = await newPerson();
    const headers = { "x-forwarded-for": someAddress() };
    const login = (password: string) =>
      api("POST", "/api/v1/auth/login", { body: { email, password }, headers });
    for (let failure = 0; failure < 7; failure += 1) expect((await login("wrong horse 7")).status).toBe(401);
    const answer = await login(PASSWORD);
    expect([answer.status, answer.body.error.code]).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("001-03 POST /api/v1/auth/refresh", () => {
  it("gives a new access token by the cookie and rotates the cookie", async () => {
    const { email } = await newPerson();
    const { cookies } = await post("/api/v1/auth/login", { email, password: PASSWORD });
    const refresh = (headers: Record<string, string> = {}) =>
      api("POST", "/api/v1/auth/refresh", {
        headers: { cookie: `refresh_token=${cookies.refresh_token}`, ...headers },
      });
    expect((await refresh({ origin: "https://evil.example" })).status).toBe(403);
    const answer = await refresh();
    expect(answer.body.data).toEqual({ access_token: expect.any(String), expires_in: 3600 });
    expect(answer.cookies.refresh_token).not.toBe(cookies.refresh_token);
    expect((await refresh()).status).toBe(401);
  });

  it("refuses without the cookie with 401", async () => {
    const answer = await api("POST", "/api/v1/auth/refresh");
    expect([answer.status, answer.body.error.code]).toEqual([401, "UNAUTHORIZED"]);
  });
});

describe("001-04 GET /api/v1/auth/me", () => {
  it("shows the profile with level and statistics", async () => {
    const { id, access } = await newPerson();
    const { body } = await api("GET", "/api/v1/auth/me", { token: access });
    expect(body.data).toMatchObject({ id, level: 1, xp_total: 0, xp_to_next_level: 400 });
    expect(body.data.stats).toEqual({
      chapters_read: 0,
      reading_time_minutes: 0,
      comments_count: 0,
      bookmarks_count: 0,
      novels_proposed: 0,
      tickets_spent: 0,
    });
  });

  it("refuses without a token with 401 UNAUTHORIZED", async () => {
    const answer = await api("GET", "/api/v1/auth/me");
    expect([answer.status, answer.body.error.code]).toEqual([401, "UNAUTHORIZED"]);
  });
});

describe("003-01 POST /api/v1/auth/register with a name", () => {
  it("answers 201 with the bare member", async () => {
    const email = `${uniqueName()}@example.com`;
    const answer = await post("/api/v1/auth/register", { email, password: PASSWORD, name: "Ольга" });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      oid: expect.stringMatching(UUID),
      email,
      name: "Ольга",
      avatar_url: null,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    });
    const taken = await post("/api/v1/auth/register", { email, password: PASSWORD, name: "Ольга" });
    expect([taken.status, taken.body.error.code]).toEqual([409, "conflict"]);
    const bad = await post("/api/v1/auth/register", { email, password: "x", name: "Ольга" });
    expect([bad.status, bad.body.error.code]).toEqual([400, "validation_error"]);
  });
});

describe("003-03 POST /api/v1/auth/token/refresh", () => {
  it("gives a new access token by the cookie", async () => {
    const { email } = await newPerson();
    const { cookies } = await post("/api/v1/auth/login", { email, password: PASSWORD });
    const headers = { cookie: `refresh_token=${cookies.refresh_token}` };
    const answer = await api("POST", "/api/v1/auth/token/refresh", { headers });
    expect([answer.status, answer.body]).toEqual([200, { access_token: answer.cookies.access_token }]);
    expect((await api("POST", "/api/v1/auth/token/refresh", { headers })).status).toBe(401);
    expect((await api("POST", "/api/v1/auth/token/refresh")).status).toBe(401);
  });
});

describe("003-04 GET /api/v1/users/me", () => {
  it("knows the user by token and by cookie, and by neither answers 401", async () => {
    const { id, email, access } = await newPerson();
    const byToken = await api("GET", "/api/v1/users/me", { token: access });
    expect(byToken.body).toMatchObject({ oid: id, email, avatar_url: null });
    const byCookie = await api("GET", "/api/v1/users/me", { headers: { cookie: `access_token=${access}` } });
    expect(byCookie.body.oid).toBe(id);
    expect((await api("GET", "/api/v1/users/me")).status).toBe(401);
  });

  it("refuses a write by cookie from another site, and takes one from our own or from a script", async () => {
    const { access } = await newPerson();
    const patch = (headers: Record<string, string>) =>
      api("PATCH", "/api/v1/users/me", {
        body: { bio: "x" },
        headers: { cookie: `access_token=${access}`, ...headers },
      });
    expect((await patch({ origin: "https://evil.example" })).status).toBe(403);
    expect((await patch({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await patch({})).status).toBe(200);
  });
});

describe("003-05 POST /api/v1/users/avatar", () => {
  const PIXEL = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const upload = (token: string | undefined, content: Uint8Array, name = "me.png") => {
    const raw = new FormData();
    raw.append("file", new File([Buffer.from(content)], name));
    return api("POST", "/api/v1/users/avatar", { token, raw });
  };

  it("keeps the picture under an address of its own and drops the one before", async () => {
    const { id, access } = await newPerson();
    const first = await upload(access, PIXEL, "portrait.txt");
    expect(first.status).toBe(200);
    expect(first.body.avatar_url).toContain(`/uploads/avatars/${id}/`);
    const path = new URL(first.body.avatar_url).pathname;
    expect((await api("GET", path)).headers.get("content-type")).toBe("image/webp");
    await upload(access, PIXEL);
    expect((await api("GET", path)).status).toBe(404);
  });

  it("goes by the bytes: no SVG, no text, whatever the name says", async () => {
    const { access } = await newPerson();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const content of [svg, Buffer.from("plain text"), Buffer.alloc(0)]) {
      expect((await upload(access, content)).status).toBe(400);
    }
  });

  it("refuses more than 5 MB with 413, no file with 400, nobody with 401", async () => {
    const { access } = await newPerson();
    expect((await upload(access, Buffer.alloc(5 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await api("POST", "/api/v1/users/avatar", { token: access, raw: new FormData() })).status).toBe(
      400,
    );
    expect((await upload(undefined, PIXEL)).status).toBe(401);
  });
});

describe("003-12 GET /healthcheck", () => {
  it("says that the product can serve", async () => {
    const answer = await api("GET", "/healthcheck");
    expect([answer.status, answer.body]).toEqual([200, { result: true }]);
    expect((await api("GET", "/api/health")).body.parts.every((part: { up: boolean }) => part.up)).toBe(true);
  });
});
