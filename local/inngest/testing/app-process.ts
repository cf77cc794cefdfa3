import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { createClient, startApp } from "./app.ts";

const { EXECUTOR_URL, APP_PORT, JOURNAL } = process.env;
const journal = String(JOURNAL);
const client = createClient(String(EXECUTOR_URL));

const note = (line: string) => appendFileSync(journal, `${line}\n`);

/** Dies in its second step, the first time. */
const mortal = client.createFunction(
  { id: "mortal", retries: 0, triggers: { event: "mortal/asked" } },
  async ({ step, attempt }) => {
    await step.run("one", () => note("one"));
    await step.run("two", () => {
      note("two");
      if (existsSync(`${journal}.died`)) return;
      writeFileSync(`${journal}.died`, "");
      process.kill(process.pid, "SIGKILL");
    });
    await step.run("three", () => note("three"));
    return attempt;
  },
);

await startApp(client, [mortal], Number(APP_PORT));
process.stdout.write("ready\n");
