import { signIn } from "next-auth/react";

const KNOWN = ["invalid_credentials", "banned", "rate_limited"] as const;
/** Why a browser was not signed in; each has a text under `account.errors`. */
export type SignInFailure = (typeof KNOWN)[number] | "failed";

/** Signs this browser in; null when it worked. */
export async function signInBrowser(login: string, password: string): Promise<SignInFailure | null> {
  const outcome = await signIn("credentials", { login, password, redirect: false }).catch(() => undefined);
  if (outcome?.ok && !outcome.error) return null;
  return KNOWN.find((code) => code === outcome?.error) ?? "failed";
}
