import type { Steps } from "./steps.ts";
import { type Running, type Supervised, supervise } from "./supervise.ts";
import type { Teardown } from "./teardown.ts";

/** The supervised processes of one product, by name. */
export class Processes {
  readonly #supervised = new Map<string, Supervised>();
  readonly #options: {
    steps: Steps;
    teardown: Teardown;
    changed(processes: Record<string, number>): void;
  };

  /** @param options `changed` is told which processes run whenever one comes or goes. */
  constructor(options: {
    steps: Steps;
    teardown: Teardown;
    changed(processes: Record<string, number>): void;
  }) {
    this.#options = options;
  }

  /** Starts a process and keeps it running until the teardown. */
  async keep(name: string, start: () => Promise<Running>): Promise<Supervised> {
    const { steps, teardown } = this.#options;
    const supervised = await supervise(name, start, {
      say: (text) => steps.say(text),
      changed: () => this.#tell(),
    });
    teardown.add(() => supervised.stop());
    this.#supervised.set(name, supervised);
    this.#tell();
    return supervised;
  }

  #tell(): void {
    const running = [...this.#supervised].flatMap(([name, supervised]) => {
      const pid = supervised.pid();
      return pid === undefined ? [] : [[name, pid] as const];
    });
    this.#options.changed(Object.fromEntries(running));
  }
}
