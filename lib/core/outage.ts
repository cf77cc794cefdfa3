const OUTAGE = /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|08|57P|53)/;
const CAUSES = 5;

/** Whether an error, or what caused it, is that the database or another service was away, so that trying again helps. */
export function isOutage(error: unknown): boolean {
  let current: unknown = error;
  for (let depth = 0; depth < CAUSES && current instanceof Error; depth += 1) {
    if ("code" in current && typeof current.code === "string" && OUTAGE.test(current.code)) return true;
    current = current.cause;
  }
  return false;
}
