import type { z } from "zod";
import type { AppError, ErrorCode } from "@/lib/core/errors";

export type PageFigures = { page: number; limit: number; total: number };
export type Meta = { requestId: string; at: Date; page?: PageFigures };

/** How one family of clients wants success, failure and pages to look on the wire. */
export type Dialect = {
  /** The HTTP status of each error code. */
  status: Record<ErrorCode, number>;
  success(result: unknown, meta: Meta): unknown;
  failure(error: AppError, meta: Meta): unknown;
  /** The schema of a whole successful answer, for OpenAPI. */
  successSchema(result: z.ZodType, paginated: boolean): z.ZodType;
  failureSchema: z.ZodType;
};

/** The statuses that most dialects share; a dialect states what it does otherwise. */
export const COMMON_STATUS: Record<ErrorCode, number> = {
  validation: 400,
  unauthorized: 401,
  invalid_credentials: 401,
  token_invalid: 401,
  token_expired: 401,
  token_revoked: 401,
  forbidden: 403,
  cross_origin: 403,
  banned: 403,
  not_found: 404,
  user_not_found: 404,
  novel_not_found: 404,
  chapter_not_found: 404,
  conflict: 409,
  email_taken: 409,
  username_taken: 409,
  too_large: 413,
  method_not_allowed: 405,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
};
