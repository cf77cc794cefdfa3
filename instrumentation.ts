/** Runs once when the server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { rememberPeerAddress } = await import("@/lib/http/peer");
  const { startOutboxSweep } = await import("@/lib/events/send-outbox");
  const { startViewCounting } = await import("@/lib/novels/views/start-view-counting");
  const { env } = await import("@/lib/core/env");
  env();
  rememberPeerAddress();
  startOutboxSweep();
  startViewCounting();
}
