import { errors, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { ROLES, type Role } from "@/db/schema/values";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";

export const ACCESS_SECONDS = 60 * 60;
export const REFRESH_SECONDS = 30 * 24 * 60 * 60;
const ALGORITHM = "HS256";

const accessClaims = z.object({
  sub: z.uuid(),
  user_id: z.uuid(),
  type: z.literal("access"),
  session_id: z.uuid(),
  jti: z.uuid(),
  access_uuid: z.uuid(),
  roles: z.array(z.enum(ROLES)),
  iat: z.int(),
  exp: z.int(),
});
const refreshClaims = z.object({
  sub: z.uuid(),
  type: z.literal("refresh"),
  session_id: z.uuid(),
  jti: z.uuid(),
});

export type AccessClaims = z.infer<typeof accessClaims>;
export type RefreshClaims = z.infer<typeof refreshClaims>;
export type TokenPair = { accessToken: string; refreshToken: string };

const key = () => new TextEncoder().encode(env().AUTH_SECRET);

function sign(
  claims: Record<string, unknown>,
  subject: string,
  id: string,
  seconds: number,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
    .setSubject(subject)
    .setJti(id)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .sign(key());
}

/** Makes the pair of tokens of a session; `refreshId` becomes the refresh token's id. */
export async function issueTokens(session: {
  id: string;
  userId: string;
  refreshId: string;
  roles: Role[];
}): Promise<TokenPair> {
  const { id: session_id, userId, refreshId, roles } = session;
  const access_uuid = newId();
  const access = { type: "access", user_id: userId, session_id, access_uuid, roles };
  const [accessToken, refreshToken] = await Promise.all([
    sign(access, userId, access_uuid, ACCESS_SECONDS),
    sign({ type: "refresh", session_id }, userId, refreshId, REFRESH_SECONDS),
  ]);
  return { accessToken, refreshToken };
}

async function verify<Claims>(token: string, claims: z.ZodType<Claims>): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(token, key(), { algorithms: [ALGORITHM] });
    return claims.parse(payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new AppError("token_expired", "The token has expired");
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) {
      throw new AppError("token_invalid", "The token is invalid");
    }
    throw error;
  }
}

/**
 * Checks an access token's signature, type and expiry; whether its session still lives is another question.
 * @throws AppError token_invalid, token_expired
 */
export const verifyAccessToken = (token: string): Promise<AccessClaims> => verify(token, accessClaims);

/** As {@link verifyAccessToken}, for a refresh token. */
export const verifyRefreshToken = (token: string): Promise<RefreshClaims> => verify(token, refreshClaims);
