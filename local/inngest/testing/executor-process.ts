import { startInngest } from "../server.ts";

const { EXECUTOR_PORT, DATABASE_URL, INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY, APP_URL } = process.env;

await startInngest({
  port: Number(EXECUTOR_PORT),
  databaseUrl: String(DATABASE_URL),
  eventKey: String(INNGEST_EVENT_KEY),
  signingKey: String(INNGEST_SIGNING_KEY),
  appUrl: String(APP_URL),
  retryBaseMs: 30,
});
process.stdout.write("ready\n");
