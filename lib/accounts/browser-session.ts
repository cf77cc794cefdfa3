import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { REFRESH_SECONDS } from "@/lib/auth/tokens";
import { clientAddress } from "@/lib/core/address";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
import { presentedLogin, presentedPassword } from "./fields";
import { signIn } from "./sign-in";
import { signOutSession } from "./sign-out";

type BrowserUser = { id: string; sessionId: string };

/** What next-auth passes on of the request: its headers as a plain object. */
function clientFrom(headers: Record<string, string | undefined> = {}) {
  const known = new Headers(
    Object.entries(headers).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return { address: clientAddress(known), userAgent: known.get("user-agent") };
}

async function authorize(
  credentials: Record<"login" | "password", string> | undefined,
  request: { headers?: Record<string, string> },
): Promise<BrowserUser> {
  const login = presentedLogin.safeParse(credentials?.login);
  const password = presentedPassword.safeParse(credentials?.password);
  try {
    if (!login.success || !password.success) throw new AppError("invalid_credentials", "Invalid credentials");
    const { user, sessionId } = await signIn(
      login.data,
      password.data,
      "browser",
      clientFrom(request.headers),
    );
    return { id: user.id, sessionId };
  } catch (error) {
    // The message is what the sign-in page is told; it knows a text for each of these codes.
    if (error instanceof AppError) throw new Error(error.code);
    throw error;
  }
}

/**
 * How next-auth signs a browser in: by the same rules as the API, and with a row in the same sessions table, so that
 * ending a session or a ban ends the browser's too.
 */
export function browserSessionOptions(): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: "jwt", maxAge: REFRESH_SECONDS },
    pages: { signIn: "/signin", error: "/signin" },
    providers: [
      CredentialsProvider({
        credentials: { login: { type: "text" }, password: { type: "password" } },
        authorize: (credentials, request) => authorize(credentials, request),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionId: (user as BrowserUser).sessionId } : token),
    },
    events: {
      signOut: async ({ token }) => {
        if (token.sub && typeof token.sessionId === "string")
          await signOutSession(token.sub, token.sessionId);
      },
    },
  };
}
