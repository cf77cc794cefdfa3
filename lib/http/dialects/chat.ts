import { z } from "zod";
import type { ErrorCode } from "@/lib/core/errors";
import { COMMON_STATUS, type Dialect } from "./dialect";

const NAMES: Record<ErrorCode, string> = {
  validation: "validation_error",
  unauthorized: "unauthorized",
  invalid_credentials: "unauthorized",
  token_invalid: "unauthorized",
  token_expired: "unauthorized",
  token_revoked: "unauthorized",
  forbidden: "forbidden",
  cross_origin: "forbidden",
  banned: "forbidden",
  not_found: "not_found",
  user_not_found: "not_found",
  novel_not_found: "not_found",
  chapter_not_found: "not_found",
  conflict: "conflict",
  email_taken: "conflict",
  username_taken: "conflict",
  too_large: "too_large",
  method_not_allowed: "method_not_allowed",
  rate_limited: "rate_limited",
  unavailable: "unavailable",
  internal: "internal_error",
};

/** Bare answers, errors as `{error: {code, message, details}}`: the surface of the rooms. */
export const chat: Dialect = {
  status: COMMON_STATUS,
  success: (result) => result,
  failure: (error) => ({ error: { code: NAMES[error.code], message: error.message, details: error.fields } }),
  successSchema: (result) => result,
  failureSchema: z
    .object({
      error: z.object({
        code: z.string(),
        message: z.string(),
        details: z.array(z.object({ field: z.string(), message: z.string() })),
      }),
    })
    .meta({ id: "ChatError" }),
};
