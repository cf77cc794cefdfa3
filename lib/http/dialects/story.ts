import { z } from "zod";
import type { ErrorCode } from "@/lib/core/errors";
import { COMMON_STATUS, type Dialect } from "./dialect";

const CODES: Record<ErrorCode, number> = {
  validation: 40001,
  unauthorized: 40102,
  invalid_credentials: 40101,
  token_invalid: 40102,
  token_expired: 40103,
  token_revoked: 40104,
  forbidden: 40301,
  cross_origin: 40301,
  banned: 40301,
  not_found: 40401,
  user_not_found: 40402,
  novel_not_found: 40401,
  chapter_not_found: 40401,
  conflict: 40901,
  email_taken: 40901,
  username_taken: 40901,
  too_large: 41301,
  method_not_allowed: 40501,
  rate_limited: 42901,
  unavailable: 50301,
  internal: 50001,
};

/** Bare answers, errors as `{code, message}` with a five-digit code: the surface for interactive stories. */
export const story: Dialect = {
  status: COMMON_STATUS,
  success: (result) => result,
  failure: (error) => {
    const reasons = error.fields.map((field) => `${field.field}: ${field.message}`).join("; ");
    return { code: CODES[error.code], message: reasons ? `${error.message}: ${reasons}` : error.message };
  },
  successSchema: (result) => result,
  failureSchema: z.object({ code: z.int(), message: z.string() }).meta({
    id: "StoryError",
    description: "An error; the first three digits of the code are the HTTP status.",
  }),
};
