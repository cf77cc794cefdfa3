import type { Bytes } from "../../reply.ts";
import { parseInteger, syntaxError } from "./arguments.ts";

/** Reads the trailing options of a command (`NX EX 10 …`), whatever their case. */
export class OptionReader {
  readonly #items: Bytes[];
  #position = 0;

  constructor(items: Bytes[]) {
    this.#items = items;
  }

  get done(): boolean {
    return this.#position >= this.#items.length;
  }

  /** The next option's name in upper case. Throws a syntax error at the end. */
  name(): string {
    return this.value().toUpperCase();
  }

  /** The next item as it stands. Throws a syntax error at the end. */
  value(): Bytes {
    const item = this.#items[this.#position];
    if (item === undefined) throw syntaxError();
    this.#position += 1;
    return item;
  }

  integer(): number {
    return parseInteger(this.value());
  }

  /** Takes the next item when it is one of the given options, else leaves it and returns undefined. */
  take<T extends string>(...options: T[]): T | undefined {
    const found = options.find((option) => option === this.#items[this.#position]?.toUpperCase());
    if (found !== undefined) this.#position += 1;
    return found;
  }

  /** What has not been read yet. */
  rest(): Bytes[] {
    return this.#items.slice(this.#position);
  }
}
