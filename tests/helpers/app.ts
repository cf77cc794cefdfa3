import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pickPorts } from "../../scripts/lib/ports";

const ROOT = join(import.meta.dirname, "../..");
const INHERITED = ["PATH", "HOME", "LANG", "TMPDIR"];
const KEPT_OUTPUT = 20_000;

/** The processes of a product that its supervisor keeps running. */
export type ProcessName = "postgres" | "services" | "app";

type Message =
  | { type: "ready"; url: string; dataDir: string }
  | { type: "processes"; processes: Partial<Record<ProcessName, number>> };

/** A whole product, started by the code of `npm start`, with a port and a data directory of its own. */
export class TestProduct {
  readonly dataDir: string;
  readonly #env: Record<string, string>;
  readonly #storyPace: number;
  readonly #events = new EventEmitter();
  #supervisor: ChildProcess | undefined;
  #pids: Partial<Record<ProcessName, number>> = {};
  #output = "";
  #url = "";

  constructor(dataDir: string, env: Record<string, string>, storyPace: number) {
    this.dataDir = dataDir;
    this.#env = env;
    this.#storyPace = storyPace;
    // Every waiting test listens.
    this.#events.setMaxListeners(0);
  }

  get url(): string {
    return this.#url;
  }

  /** The processes that run now. */
  get pids(): Readonly<Partial<Record<ProcessName, number>>> {
    return this.#pids;
  }

  /** The end of what the product has written: for failures. */
  get output(): string {
    return this.#output;
  }

  /** Starts the product; resolves when it answers. @throws Error with its output when it does not start */
  async start(): Promise<void> {
    const node = join(ROOT, "node_modules/.bin/node");
    const supervisor = spawn(
      node,
      [join(ROOT, "scripts/serve.ts"), "start", `--story-pace=${this.#storyPace}`],
      {
        cwd: ROOT,
        env: this.#env as NodeJS.ProcessEnv,
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      },
    );
    this.#supervisor = supervisor;
    for (const stream of [supervisor.stdout, supervisor.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.#output = (this.#output + text).slice(-KEPT_OUTPUT);
      });
    }
    supervisor.on("message", (message: Message) => {
      if (message.type === "ready") this.#url = message.url;
      else this.#pids = message.processes;
      this.#events.emit(message.type);
    });
    const ended = once(supervisor, "exit").then(() => "ended");
    const outcome = await Promise.race([once(this.#events, "ready").then(() => "ready"), ended]);
    if (outcome === "ended") throw new Error(`The product did not start.\n${this.#output}`);
  }

  /** Kills a process without warning, as `kill -9` does; resolves when it is gone. */
  async kill(name: ProcessName): Promise<void> {
    const pid = this.#pids[name];
    if (pid === undefined) throw new Error(`${name} is not running`);
    process.kill(pid, "SIGKILL");
    while (this.#pids[name] === pid) await once(this.#events, "processes");
  }

  /** Resolves when the supervisor has brought a killed process back to work. */
  async untilBack(name: ProcessName): Promise<void> {
    while (this.#pids[name] === undefined) await once(this.#events, "processes");
  }

  /** Kills the supervisor itself without warning; everything it started ends by itself. */
  async killSupervisor(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** Stops the product and starts it again with the same data. */
  async restart(): Promise<void> {
    await this.#end("SIGTERM");
    await this.start();
  }

  /** Stops the product and removes its data. */
  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const supervisor = this.#supervisor;
    if (!supervisor || supervisor.exitCode !== null || supervisor.signalCode !== null) return;
    const ended = once(supervisor, "exit");
    supervisor.kill(signal);
    await ended;
    this.#pids = {};
  }
}

/**
 * Starts a product with a port and a temporary data directory of its own and an offline storyteller that does
 * not take its time. It ends with this process, however that ends.
 * @param settings what a person would set, on top of nothing: this process's own settings do not count
 * @param options.storyPace milliseconds between two pieces of an answer, for tests that want to come in between
 */
export async function startTestProduct(
  settings: Record<string, string> = {},
  { storyPace = 0 } = {},
): Promise<TestProduct> {
  const dataDir = await mkdtemp(join(tmpdir(), "fabula-product-"));
  // The database's user, which is not always ours, has to find its way in.
  await chmod(dataDir, 0o755);
  const { app } = await pickPorts(["app"], {});
  const inherited = INHERITED.flatMap((key) => (process.env[key] ? [[key, process.env[key]] as const] : []));
  const env = { ...Object.fromEntries(inherited), PORT: String(app), DATA_DIR: dataDir, LOG_LEVEL: "warn" };
  const product = new TestProduct(dataDir, { ...env, ...settings }, storyPace);
  try {
    await product.start();
    return product;
  } catch (error) {
    await product.stop();
    throw error;
  }
}
