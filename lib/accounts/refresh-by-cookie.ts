import { REFRESH_COOKIE } from "@/lib/auth/cookies";
import type { Credentials } from "@/lib/auth/identify";
import { assertOwnOrigin } from "@/lib/auth/origin";
import { rotateSession } from "@/lib/auth/sessions";
import type { TokenPair } from "@/lib/auth/tokens";
import { AppError } from "@/lib/core/errors";

/**
 * Trades the refresh cookie of a request for a new pair of tokens (001-03, 003-03).
 * @throws AppError unauthorized without the cookie; cross_origin; token_invalid, token_expired, token_revoked, banned
 */
export async function refreshByCookie(request: Request & Pick<Credentials, "cookies">): Promise<TokenPair> {
  const token = request.cookies.get(REFRESH_COOKIE)?.value;
  if (!token) throw new AppError("unauthorized", "There is no refresh token");
  assertOwnOrigin(request);
  return rotateSession(token);
}
