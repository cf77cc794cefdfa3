import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/node";

export const eventKey = "test-event-key";
export const signingKey = "signkey-local-0123456789abcdef";

const silent = { info() {}, warn() {}, error() {}, debug() {} };

/** The SDK's client, configured as in production: cloud mode, signed. */
export function createClient(executorUrl: string, key = signingKey): Inngest {
  return new Inngest({ id: "shop", isDev: false, baseUrl: executorUrl, eventKey, signingKey: key, logger: silent });
}

export type App = { stop(): Promise<void> };

/** Serves functions at `/api/inngest` with the SDK's own handler over node http. */
export async function startApp(client: Inngest, functions: InngestFunction.Any[], port: number): Promise<App> {
  const server = createServer(
    serve({ client, functions, servePath: "/api/inngest", enableUnauthedSync: false }),
  );
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return { stop: () => closeServer(server) };
}

/** Ends a server and cuts whatever is connected, as the end of its process would. */
async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  if (server.listening) await once(server, "close");
}
