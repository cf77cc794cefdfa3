/**
 * One process for the stand-ins of Redis, Pusher, Inngest and OpenAI: apart, each would take 60–90 MB.
 * The settings come as JSON in LOCAL_SERVICES; a service that it leaves out is not started.
 */

type Closable = { close(): Promise<void> };

/** What LOCAL_SERVICES holds: the options of each service that is to run. */
export type LocalServices = {
  redis?: { port: number; token: string; redisUrl?: string };
  pusher?: { port: number; appId: string; key: string; secret: string };
  inngest?: { port: number; databaseUrl: string; eventKey: string; signingKey: string; appUrl: string };
  ai?: { port: number; pace?: number };
};

// Imported one by one, so that a service that is not wanted costs no memory.
async function startAll({ redis, pusher, inngest, ai }: LocalServices): Promise<Closable[]> {
  return Promise.all([
    ...(redis ? [import("./redis/server.ts").then(({ startRedisRest }) => startRedisRest(redis))] : []),
    ...(pusher ? [import("./pusher/server.ts").then(({ startPusher }) => startPusher(pusher))] : []),
    ...(inngest ? [import("./inngest/server.ts").then(({ startInngest }) => startInngest(inngest))] : []),
    ...(ai ? [import("./ai/server.ts").then(({ startAi }) => startAi(ai))] : []),
  ]);
}

const running = await startAll(JSON.parse(process.env.LOCAL_SERVICES ?? "{}") as LocalServices);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all(running.map((service) => service.close()));
  process.exit(0);
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
// The supervisor is gone, however it went, and Postgres with it: there is nothing to wait for.
process.once("disconnect", () => process.exit(0));
process.send?.({ type: "ready" });
