const MIN = 3;
const MAX = 30;

/** A username made from an e-mail's local part: allowed characters only, 3 to 30 of them. */
export function usernameFromEmail(email: string): string {
  const local = email.split("@")[0] ?? "";
  const allowed = local.replace(/[^a-zA-Z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
  return allowed.slice(0, MAX).padEnd(MIN, "_");
}

/** The same username with a number behind it, within the allowed length. */
export function numberedUsername(base: string, number: number): string {
  const suffix = `-${number}`;
  return base.slice(0, MAX - suffix.length) + suffix;
}
