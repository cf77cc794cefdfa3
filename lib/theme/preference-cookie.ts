const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps a harmless choice of the visitor for a year, where the server sees it before the first paint. */
export function writePreference(name: string, value: string): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http outside localhost
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`;
}

/** What the visitor chose on this device, if anything. */
export function readPreference(name: string): string | undefined {
  const pair = document.cookie.split("; ").find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}
