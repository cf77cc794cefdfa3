import { join } from "node:path";
import { ensureBuild } from "../scripts/lib/build";
import { Teardown } from "../scripts/lib/teardown";
import { bench } from "./bench";
import { HELP, type Options, readOptions } from "./options";
import { type Row, renderTable } from "./report";

const ROOT = join(import.meta.dirname, "..");
const teardown = new Teardown();
const begun = performance.now();

/** What goes on is written beside the table, which alone goes to the standard output. */
function say(text: string): void {
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

const rows: Row[] = [];
function writeTable(markdown: boolean): void {
  console.log(renderTable(rows, markdown));
}

async function end(code: number): Promise<void> {
  await teardown.run();
  process.exit(code);
}

function optionsOrEnd(): Options | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const options = optionsOrEnd();
if (options) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void end(1));
  const giveUp = () => {
    say(`giving up after ${options.minutes} minutes; --minutes allows more`);
    void end(1);
  };
  setTimeout(giveUp, options.minutes * 60_000).unref();
  try {
    say("building, unless the build is up to date");
    await ensureBuild(ROOT, teardown, say);
    await bench({ root: ROOT, options, teardown, say, add: (more) => rows.push(...more) });
    say("done");
    writeTable(options.markdown);
    await end(0);
  } catch (error) {
    if (!teardown.started) {
      // What was measured until then is still true.
      writeTable(options.markdown);
      console.error(error);
    }
    await end(1);
  }
} else console.log(HELP);
