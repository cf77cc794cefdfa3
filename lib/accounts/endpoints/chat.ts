import { z } from "zod";
import { LOCALES, SESSION_KINDS } from "@/db/schema/values";
import { defineEndpoint } from "@/lib/http/endpoint";
import { displayName, email, password, presentedPassword } from "../fields";

const tag = "Accounts";
const MAX_AVATAR_BYTES = 5 * 1024 * 1024;

const member = z
  .object({
    oid: z.uuid(),
    email: z.string(),
    name: z.string(),
    avatar_url: z.string().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "Member" });
const ownMember = member.extend({ last_online_at: z.iso.datetime().nullable() }).meta({ id: "OwnMember" });

export const registerMemberEndpoint = defineEndpoint({
  id: "registerMember",
  number: "003-01",
  method: "POST",
  path: "/api/v1/auth/register",
  dialect: "chat",
  tag,
  summary: "Sign up with a name",
  description: "Answers to a body with `name` and no `display_name`.",
  access: "public",
  body: z.object({ email, password, name: displayName }),
  result: member,
  status: 201,
  errors: ["email_taken", "rate_limited"],
});

export const refreshMemberEndpoint = defineEndpoint({
  id: "refreshMember",
  number: "003-03",
  method: "POST",
  path: "/api/v1/auth/token/refresh",
  dialect: "chat",
  tag,
  summary: "A new access token by the refresh cookie",
  description: "Sets both cookies; the refresh token is rotated.",
  access: "public",
  result: z.object({ access_token: z.string() }),
  errors: ["unauthorized", "token_revoked", "cross_origin", "banned"],
});

export const memberEndpoint = defineEndpoint({
  id: "member",
  number: "003-04",
  method: "GET",
  path: "/api/v1/users/me",
  dialect: "chat",
  tag,
  summary: "The signed-in user",
  access: "user",
  result: ownMember,
});

export const avatarEndpoint = defineEndpoint({
  id: "replaceAvatar",
  number: "003-05",
  method: "POST",
  path: "/api/v1/users/avatar",
  dialect: "chat",
  tag,
  summary: "Set one's picture",
  description: "PNG, JPEG, WebP or GIF by its bytes, 5 MB at the most; kept re-encoded, without metadata.",
  access: "user",
  limit: "account",
  upload: { field: "file", maxBytes: MAX_AVATAR_BYTES },
  result: ownMember,
});

export const removeAvatarEndpoint = defineEndpoint({
  id: "removeAvatar",
  method: "DELETE",
  path: "/api/v1/users/avatar",
  dialect: "chat",
  tag,
  summary: "Take one's picture away",
  access: "user",
  result: ownMember,
});

export const updateProfileEndpoint = defineEndpoint({
  id: "updateProfile",
  method: "PATCH",
  path: "/api/v1/users/me",
  dialect: "chat",
  tag,
  summary: "Change name, words about oneself, language, or whether adult stories are shown",
  access: "user",
  body: z.object({
    name: displayName.optional(),
    bio: z.string().trim().max(1000).nullable().optional(),
    language: z.enum(LOCALES).optional(),
    adult_content: z.boolean().optional(),
  }),
  result: ownMember,
});

export const changePasswordEndpoint = defineEndpoint({
  id: "changePassword",
  method: "POST",
  path: "/api/v1/users/me/password",
  dialect: "chat",
  tag,
  summary: "Change the password and end all other sessions",
  access: "user",
  limit: "account",
  body: z.object({ current_password: presentedPassword, new_password: password }),
});

export const sessionsEndpoint = defineEndpoint({
  id: "listSessions",
  method: "GET",
  path: "/api/v1/users/me/sessions",
  dialect: "chat",
  tag,
  summary: "Where one is signed in",
  access: "user",
  result: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(SESSION_KINDS),
        user_agent: z.string().nullable(),
        address: z.string().nullable(),
        created_at: z.iso.datetime(),
        last_used_at: z.iso.datetime(),
        current: z.boolean(),
      }),
    ),
    total: z.int(),
  }),
});

export const endSessionEndpoint = defineEndpoint({
  id: "endSession",
  method: "DELETE",
  path: "/api/v1/users/me/sessions/{id}",
  dialect: "chat",
  tag,
  summary: "End one of one's sessions",
  access: "user",
  params: z.object({ id: z.uuid() }),
  errors: ["not_found"],
});

export const endOtherSessionsEndpoint = defineEndpoint({
  id: "endOtherSessions",
  method: "DELETE",
  path: "/api/v1/users/me/sessions",
  dialect: "chat",
  tag,
  summary: "End all of one's sessions but this one",
  access: "user",
});
