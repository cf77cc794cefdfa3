import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/node";

export const eventKey = "test-event-key";
export const signingKey = "signkey-local-0123456789abcdef";

const silent = { info() {}, warn() {}, error() {}, debug() {} };

/** The SDK's client, configured as in production: cloud mode, signed. */
export function createClient(executorUrl: string, key = signingKey): Inngest {
  return new Inngest({
    id: "shop",
    isDev: false,
    baseUrl: executorUrl,
    eventKey,
    signingKey: key,
    logger: silent,
  });
}

export type App = {
  /** How many requests it has answered. */
  answered(): number;
  stop(): Promise<void>;
};

type Rewrite = (headers: OutgoingHttpHeaders) => OutgoingHttpHeaders;

/**
 * Serves functions at `/api/inngest` with the SDK's own handler over node http.
 * @param rewrite changes the headers of every answer
 */
export async function startApp(
  client: Inngest,
  functions: InngestFunction.Any[],
  port: number,
  rewrite: Rewrite = (headers) => headers,
): Promise<App> {
  const handler = serve({ client, functions, servePath: "/api/inngest", enableUnauthedSync: false });
  let answered = 0;
  const server = createServer((request, response) => {
    const writeHead = response.writeHead.bind(response);
    Object.assign(response, {
      writeHead: (status: number, headers: OutgoingHttpHeaders) => writeHead(status, rewrite(headers)),
    });
    response.once("finish", () => {
      answered += 1;
    });
    return handler(request, response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return { answered: () => answered, stop: () => closeServer(server) };
}

/** Ends a server and cuts whatever is connected, as the end of its process would. */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
