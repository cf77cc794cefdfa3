import { z } from "zod";
import { ROLES } from "@/db/schema/values";
import { defineEndpoint } from "@/lib/http/endpoint";
import { email, password, presentedLogin, presentedPassword, username } from "../fields";

const tag = "Accounts";
const refreshToken = z.string().min(1).max(4096);
const tokenPair = z
  .object({ access_token: z.string(), refresh_token: z.string() })
  .meta({ id: "StoryTokenPair" });

export const registerEndpoint = defineEndpoint({
  id: "register",
  number: "000-01",
  method: "POST",
  path: "/auth/register",
  dialect: "story",
  tag,
  summary: "Sign up with a username",
  access: "public",
  body: z.object({ username, email, password }),
  result: z.object({
    id: z.uuid(),
    user_id: z.uuid(),
    username: z.string(),
    display_name: z.string(),
    email: z.string(),
    message: z.string(),
  }),
  status: 201,
  errors: ["username_taken", "email_taken", "rate_limited"],
});

export const loginEndpoint = defineEndpoint({
  id: "login",
  number: "000-02",
  method: "POST",
  path: "/auth/login",
  dialect: "story",
  tag,
  summary: "Sign in by username or e-mail",
  access: "public",
  body: z.object({ username: presentedLogin, password: presentedPassword }),
  result: tokenPair,
  errors: ["invalid_credentials", "banned", "rate_limited"],
});

export const refreshEndpoint = defineEndpoint({
  id: "refreshTokens",
  number: "000-03",
  method: "POST",
  path: "/auth/refresh",
  dialect: "story",
  tag,
  summary: "Trade a refresh token for a new pair",
  description: "A refresh token is good once; using it again ends its whole session.",
  access: "public",
  body: z.object({ refresh_token: refreshToken }),
  result: tokenPair,
  errors: ["token_invalid", "token_expired", "token_revoked", "banned"],
});

export const logoutEndpoint = defineEndpoint({
  id: "logout",
  number: "000-04",
  method: "POST",
  path: "/auth/logout",
  dialect: "story",
  tag,
  summary: "End the session of a refresh token",
  access: "public",
  body: z.object({ refresh_token: refreshToken }),
  result: z.object({ message: z.string() }),
  errors: ["token_invalid", "token_expired", "token_revoked"],
});

export const verifyTokenEndpoint = defineEndpoint({
  id: "verifyToken",
  number: "000-05",
  method: "POST",
  path: "/auth/token/verify",
  dialect: "story",
  tag,
  summary: "Check an access token's signature and expiry",
  description: "Whether the session still lives is not asked.",
  access: "public",
  body: z.object({ token: z.string().min(1).max(4096) }),
  result: z.union([
    z.object({
      valid: z.literal(true),
      user_id: z.uuid(),
      access_uuid: z.uuid(),
      session_id: z.uuid(),
      roles: z.array(z.enum(ROLES)),
      iat: z.int(),
      exp: z.int(),
    }),
    z.object({ valid: z.literal(false), error: z.string() }),
  ]),
  status: [200, 401],
});

export const meEndpoint = defineEndpoint({
  id: "me",
  number: "000-06",
  method: "GET",
  path: "/api/me",
  dialect: "story",
  tag,
  summary: "The signed-in user",
  access: "user",
  result: z.object({
    id: z.uuid(),
    username: z.string(),
    displayName: z.string(),
    email: z.string(),
    roles: z.array(z.enum(ROLES)),
    isBanned: z.boolean(),
  }),
  errors: ["user_not_found"],
});
