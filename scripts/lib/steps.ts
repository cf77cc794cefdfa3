const NAME_WIDTH = 14;
const RESULT_WIDTH = 44;

type Terminal = { isTTY?: boolean; write(text: string): unknown };

/** A calm list of what is being done, one line for each step, with the time it took. */
export class Steps {
  readonly #terminal: Terminal;
  readonly #now: () => number;

  constructor(terminal: Terminal = process.stdout, now: () => number = Date.now) {
    this.#terminal = terminal;
    this.#now = now;
  }

  /** Runs a step and writes its line; `work` returns a value and the words that say what came of it. */
  async run<T>(name: string, work: () => Promise<{ value: T; result: string }>): Promise<T> {
    const start = this.#now();
    this.#begin(name);
    try {
      const { value, result } = await work();
      this.#end("✓", name, result, start);
      return value;
    } catch (error) {
      this.#end("✗", name, "failed", start);
      throw error;
    }
  }

  /** Writes a line between the steps, such as what is being waited for. */
  say(text: string): void {
    this.#terminal.write(`${this.#clear()}  ${text}\n`);
  }

  /** The same in the background: for what few need. */
  whisper(text: string): void {
    this.say(this.#terminal.isTTY ? `\u001b[2m${text}\u001b[22m` : text);
  }

  // Only a terminal can take back a line, so elsewhere a step is written when it is done.
  #begin(name: string): void {
    if (this.#terminal.isTTY) this.#terminal.write(`  · ${name} …`);
  }

  #end(mark: string, name: string, result: string, start: number): void {
    const seconds = ((this.#now() - start) / 1000).toFixed(1).padStart(6);
    const line = `  ${mark} ${name.padEnd(NAME_WIDTH)}${result.padEnd(RESULT_WIDTH)}${seconds} s`;
    this.#terminal.write(`${this.#clear()}${line}\n`);
  }

  #clear(): string {
    return this.#terminal.isTTY ? "\r\u001b[K" : "";
  }
}
