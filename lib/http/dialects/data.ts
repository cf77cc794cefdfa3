import { z } from "zod";
import type { ErrorCode } from "@/lib/core/errors";
import { COMMON_STATUS, type Dialect, type Meta, type PageFigures } from "./dialect";

const NAMES: Record<ErrorCode, string> = {
  validation: "VALIDATION_ERROR",
  unauthorized: "UNAUTHORIZED",
  invalid_credentials: "INVALID_CREDENTIALS",
  token_invalid: "UNAUTHORIZED",
  token_expired: "UNAUTHORIZED",
  token_revoked: "UNAUTHORIZED",
  forbidden: "ACCESS_DENIED",
  cross_origin: "ACCESS_DENIED",
  banned: "ACCOUNT_BANNED",
  not_found: "NOT_FOUND",
  user_not_found: "NOT_FOUND",
  novel_not_found: "NOVEL_NOT_FOUND",
  chapter_not_found: "CHAPTER_NOT_FOUND",
  conflict: "CONFLICT",
  email_taken: "EMAIL_TAKEN",
  username_taken: "USERNAME_TAKEN",
  too_large: "PAYLOAD_TOO_LARGE",
  method_not_allowed: "METHOD_NOT_ALLOWED",
  rate_limited: "RATE_LIMIT_EXCEEDED",
  unavailable: "UNAVAILABLE",
  internal: "INTERNAL_ERROR",
};

function pagination({ page, limit, total }: PageFigures) {
  const totalPages = Math.ceil(total / limit);
  return {
    current_page: page,
    per_page: limit,
    total_pages: totalPages,
    total_items: total,
    has_next: page < totalPages,
    has_prev: page > 1,
  };
}

const paginationSchema = z
  .object({
    current_page: z.int(),
    per_page: z.int(),
    total_pages: z.int(),
    total_items: z.int(),
    has_next: z.boolean(),
    has_prev: z.boolean(),
  })
  .meta({ id: "Pagination" });

const timestamp = (meta: Meta) => meta.at.toISOString();

/** `{data, meta}` with a top-level `pagination` for lists: the surface of the library. Conflicts are 400, bad input 422. */
export const data: Dialect = {
  status: { ...COMMON_STATUS, validation: 422, conflict: 400, email_taken: 400, username_taken: 400 },
  success: (result, meta) => ({
    data: result,
    ...(meta.page && { pagination: pagination(meta.page) }),
    meta: { timestamp: timestamp(meta), version: "1.0" },
  }),
  failure: (error, meta) => ({
    error: { code: NAMES[error.code], message: error.message, details: error.fields },
    meta: { timestamp: timestamp(meta), request_id: meta.requestId },
  }),
  successSchema: (result, paginated) =>
    z.object({
      data: result,
      ...(paginated && { pagination: paginationSchema }),
      meta: z.object({ timestamp: z.iso.datetime(), version: z.literal("1.0") }),
    }),
  failureSchema: z
    .object({
      error: z.object({
        code: z.string(),
        message: z.string(),
        details: z.array(z.object({ field: z.string(), message: z.string() })),
      }),
      meta: z.object({ timestamp: z.iso.datetime(), request_id: z.string() }),
    })
    .meta({ id: "DataError" }),
};
