import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import Pusher from "pusher";
import { env } from "@/lib/core/env";

let server: Pusher | undefined;

/** The Pusher client of the server, configured by the environment on first use. */
export function pusher(): Pusher {
  const { PUSHER_APP_ID, PUSHER_KEY, PUSHER_SECRET, PUSHER_CLUSTER, PUSHER_HOST, PUSHER_PORT } = env();
  const account = { appId: PUSHER_APP_ID, key: PUSHER_KEY, secret: PUSHER_SECRET, timeout: 5_000 };
  server ??= PUSHER_HOST
    ? new Pusher({
        ...account,
        host: PUSHER_HOST,
        port: String(PUSHER_PORT ?? 80),
        useTLS: PUSHER_PORT === undefined || PUSHER_PORT === 443,
        agent: new HttpAgent({ keepAlive: true }),
      })
    : new Pusher({
        ...account,
        cluster: PUSHER_CLUSTER,
        useTLS: true,
        agent: new HttpsAgent({ keepAlive: true }),
      });
  return server;
}
