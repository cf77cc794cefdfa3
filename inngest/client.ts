import { Inngest } from "inngest";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";

let client: Inngest | undefined;

/** The Inngest client of the product, configured by the environment on first use. */
export function inngest(): Inngest {
  const { INNGEST_BASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY } = env();
  client ??= new Inngest({
    id: "fabula",
    isDev: false,
    baseUrl: INNGEST_BASE_URL,
    eventKey: INNGEST_EVENT_KEY,
    signingKey: INNGEST_SIGNING_KEY,
    logger: log,
  });
  return client;
}
