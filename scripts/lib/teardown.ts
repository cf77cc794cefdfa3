type Undo = () => Promise<void>;

/** What has to be undone when a start ends: last started, first stopped. */
export class Teardown {
  readonly #undos: Undo[] = [];
  #finished: Promise<void> | undefined;

  /** Adds a thing to undo; one that comes after the end is undone at once. Returns how to take it back. */
  add(undo: Undo): () => void {
    if (this.#finished) void undo();
    this.#undos.push(undo);
    return () => {
      const index = this.#undos.indexOf(undo);
      if (index >= 0) this.#undos.splice(index, 1);
    };
  }

  /** True once {@link run} was called. */
  get started(): boolean {
    return this.#finished !== undefined;
  }

  /** Undoes everything, once however often it is called; resolves when done. */
  run(): Promise<void> {
    this.#finished ??= this.#undoAll();
    return this.#finished;
  }

  async #undoAll(): Promise<void> {
    for (let undo = this.#undos.pop(); undo; undo = this.#undos.pop()) await undo();
  }
}
