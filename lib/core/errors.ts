/** Every way in which a use case can refuse. A code without its row in a dialect's table does not compile. */
export const ERROR_CODES = [
  "validation",
  "unauthorized",
  "invalid_credentials",
  "token_invalid",
  "token_expired",
  "token_revoked",
  "forbidden",
  "cross_origin",
  "banned",
  "not_found",
  "user_not_found",
  "novel_not_found",
  "chapter_not_found",
  "conflict",
  "email_taken",
  "username_taken",
  "too_large",
  "method_not_allowed",
  "rate_limited",
  "unavailable",
  "internal",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** One complaint about one field of the input; `field` is a dotted path. */
export type FieldError = { field: string; message: string };

/** The one error class of the product: its message is safe to show to whoever asked. */
export class AppError extends Error {
  override name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fields: FieldError[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

/** An {@link AppError} "not_found" for a thing named in the message: `throw notFound("Draft")`. */
export const notFound = (what: string) => new AppError("not_found", `${what} not found`);

/** An {@link AppError} "validation" about one field. */
export const invalidField = (field: string, message: string) =>
  new AppError("validation", "Validation failed", [{ field, message }]);

/** An {@link AppError} "rate_limited": of `limit` requests or attempts none is left until `retryAfterSeconds` from now. */
export class RateLimitError extends AppError {
  override name = "RateLimitError";

  constructor(
    readonly limit: number,
    retryAfterSeconds: number,
    message = "Too many requests",
  ) {
    super("rate_limited", message, [], Math.max(1, Math.ceil(retryAfterSeconds)));
  }
}
