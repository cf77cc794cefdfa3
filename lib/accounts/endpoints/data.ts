import { z } from "zod";
import { ROLES } from "@/db/schema/values";
import { defineEndpoint } from "@/lib/http/endpoint";
import { displayName, email, password, presentedLogin, presentedPassword } from "../fields";

const tag = "Accounts";

const user = z
  .object({
    id: z.uuid(),
    email: z.string(),
    display_name: z.string(),
    avatar_url: z.string().optional(),
    roles: z.array(z.enum(ROLES)),
    created_at: z.iso.datetime(),
    last_login_at: z.iso.datetime(),
  })
  .meta({ id: "User" });

const signedIn = { user, access_token: z.string(), expires_in: z.int() };

export const registerReaderEndpoint = defineEndpoint({
  id: "registerReader",
  number: "001-01",
  method: "POST",
  path: "/api/v1/auth/register",
  dialect: "data",
  tag,
  summary: "Sign up and be signed in",
  description: "Answers to a body with `display_name`. Sets the cookie `refresh_token`.",
  access: "public",
  body: z.object({ email, password, display_name: displayName }),
  result: z.object(signedIn),
  status: 201,
  errors: ["email_taken", "rate_limited"],
});

/** One answer for two specifications: the envelope of the one, with the top-level tokens of the other. */
export const loginReaderEndpoint = defineEndpoint({
  id: "loginReader",
  number: "001-02, 003-02",
  method: "POST",
  path: "/api/v1/auth/login",
  dialect: "data",
  tag,
  summary: "Sign in by e-mail",
  description:
    "The tokens also stand at the top level, and in the cookies `access_token` and `refresh_token`.",
  access: "public",
  body: z.object({ email: presentedLogin, password: presentedPassword }),
  result: z.object(signedIn),
  besideData: z.object({ access_token: z.string(), refresh_token: z.string() }),
  errors: ["invalid_credentials", "banned", "rate_limited"],
});

export const refreshReaderEndpoint = defineEndpoint({
  id: "refreshReader",
  number: "001-03",
  method: "POST",
  path: "/api/v1/auth/refresh",
  dialect: "data",
  tag,
  summary: "A new access token by the refresh cookie",
  description: "The cookie `refresh_token` is rotated.",
  access: "public",
  result: z.object({ access_token: z.string(), expires_in: z.int() }),
  errors: ["unauthorized", "token_revoked", "cross_origin", "banned"],
});

export const readerProfileEndpoint = defineEndpoint({
  id: "readerProfile",
  number: "001-04",
  method: "GET",
  path: "/api/v1/auth/me",
  dialect: "data",
  tag,
  summary: "The signed-in user's profile",
  access: "user",
  result: user
    .extend({
      bio: z.string().optional(),
      level: z.int(),
      xp_total: z.int(),
      xp_to_next_level: z.int(),
      stats: z.object({
        chapters_read: z.int(),
        reading_time_minutes: z.int(),
        comments_count: z.int(),
        bookmarks_count: z.int(),
        novels_proposed: z.int(),
        tickets_spent: z.int(),
      }),
    })
    .meta({ id: "UserProfile" }),
});

export const forgotPasswordEndpoint = defineEndpoint({
  id: "forgotPassword",
  method: "POST",
  path: "/api/v1/auth/password/forgot",
  dialect: "data",
  tag,
  summary: "Have a link for a new password mailed",
  description: "The answer is the same whether there is an account with this e-mail or not.",
  access: "public",
  body: z.object({ email }),
  result: z.object({ message: z.string() }),
  errors: ["rate_limited"],
});

export const resetPasswordEndpoint = defineEndpoint({
  id: "resetPassword",
  method: "POST",
  path: "/api/v1/auth/password/reset",
  dialect: "data",
  tag,
  summary: "Set a new password by the token of a mailed link",
  description: "The token is good once, for half an hour. Every session of the user ends.",
  access: "public",
  body: z.object({ token: z.string().min(1).max(2048), password }),
  result: z.object({ message: z.string() }),
});
