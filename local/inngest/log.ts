type Fields = Record<string, string | number | undefined>;

/** Writes one line about the executor itself to stderr. */
export function log(message: string, fields: Fields = {}): void {
  const details = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join("");
  process.stderr.write(`[inngest] ${message}${details}\n`);
}

/** A sentence for any thrown value, with the cause that `fetch` and drivers hide one level down. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message = error.message || error.name;
  return error.cause instanceof Error ? `${message} (${describeError(error.cause)})` : message;
}
