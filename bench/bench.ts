import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { closeDatabase } from "@/db/client";
import { pickPorts } from "../scripts/lib/ports";
import type { Teardown } from "../scripts/lib/teardown";
import { benchCatalogue } from "./benches/catalogue";
import { benchChapter } from "./benches/chapter";
import { benchChoice } from "./benches/choice";
import { benchPages } from "./benches/pages";
import { memoryRows, startRows, timeStarts } from "./benches/start";
import { type BareHandler, startBareHandler } from "./contestants/bare-handler";
import { CONNECTIONS } from "./contestants/contestants";
import { loadLibrary } from "./data/library";
import type { Area, Options } from "./options";
import { runningEnvironment } from "./product/environment";
import { startProduct } from "./product/start-product";
import type { Row } from "./report";
import type { Stage } from "./stage";

const STARTS = 3;

export type Bench = {
  /** The checkout. */
  root: string;
  options: Options;
  /** Gets everything that is started and written, so that running it leaves nothing behind. */
  teardown: Teardown;
  /** Told what goes on. */
  say(text: string): void;
  /** Gets the rows of the table, as soon as they are there. */
  add(rows: Row[]): void;
};

const BENCHES: Record<Exclude<Area, "start">, (stage: Stage) => Promise<Row[]>> = {
  catalogue: benchCatalogue,
  chapter: benchChapter,
  pages: benchPages,
  choice: benchChoice,
};

/** A directory of this run alone, into which the database's own user can go. */
async function makeDirectory(teardown: Teardown): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "fabula-bench-"));
  teardown.add(() => rm(directory, { recursive: true, force: true }));
  await chmod(directory, 0o755);
  return directory;
}

/** Makes this process one of the product's: its settings, and none of whoever started us. */
function takeEnvironment(environment: Record<string, string>): void {
  for (const key of Object.keys(process.env)) delete process.env[key];
  Object.assign(process.env, environment);
}

async function startBare(databaseUrl: string, port: number, teardown: Teardown) {
  const settings = { databaseUrl, port, connections: CONNECTIONS };
  const times: number[] = [];
  let bare: BareHandler | undefined;
  for (let start = 0; start < STARTS; start += 1) {
    await bare?.stop();
    bare = await startBareHandler(settings);
    times.push(bare.startedInMs);
  }
  if (!bare) throw new Error("The bare handler was never started");
  teardown.add(bare.stop);
  return { bare, times };
}

/** Measures everything that is wanted, in the order of the table. */
export async function bench({ root, options, teardown, say, add }: Bench): Promise<void> {
  const directory = await makeDirectory(teardown);
  const ports = await pickPorts(["app", "bare"], {});
  const starts = options.areas.includes("start") ? STARTS : 0;
  const place = (name: string) => ({ root, dataDir: join(directory, name), port: ports.app, teardown });
  if (starts > 0) say("first and second starts");
  const first = await timeStarts(Array.from({ length: starts }, (_, index) => place(`start-${index}`)));
  const second = await timeStarts(Array(starts).fill(place("start-0")));

  const product = await startProduct(place("start-0"));
  takeEnvironment(runningEnvironment(product.dataDir, ports.app));
  const databaseUrl = process.env.DATABASE_URL ?? "";
  const { bare, times } = await startBare(databaseUrl, ports.bare, teardown);
  if (starts > 0) add([...startRows(first, second, times), ...(await memoryRows(product, bare))]);

  const sql = postgres(databaseUrl, { max: CONNECTIONS, onnotice: () => undefined });
  teardown.add(() => sql.end({ timeout: 1 }));
  teardown.add(closeDatabase);
  const areas = options.areas.filter((area) => area !== "start");
  if (areas.some((area) => area !== "choice")) {
    say(`loading ${options.novels} novels`);
    await loadLibrary(sql, options.novels);
  }
  for (const area of areas) add(await BENCHES[area]({ options, product, bare, sql, say }));
}
