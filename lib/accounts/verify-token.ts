import { type AccessClaims, verifyAccessToken } from "@/lib/auth/tokens";
import { AppError } from "@/lib/core/errors";

export type TokenVerdict = ({ valid: true } & AccessClaims) | { valid: false; error: string };

/** Says whether an access token is genuine and not expired (000-05); a token that is not is an answer, no error. */
export async function verifyToken(token: string): Promise<TokenVerdict> {
  try {
    return { valid: true, ...(await verifyAccessToken(token)) };
  } catch (error) {
    if (error instanceof AppError) return { valid: false, error: error.message };
    throw error;
  }
}
