export interface HeartbeatOptions {
  /** Silence after which the client is asked for a sign of life. */
  activityTimeoutMs: number;
  /** How long it may take to answer. */
  pongTimeoutMs: number;
  ask(): void;
  giveUp(): void;
}

/** Watches over a connection: any frame of the client shows that it lives. */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
    this.seen();
  }

  /** The client was heard. */
  seen(): void {
    this.#wait(this.#options.activityTimeoutMs, () => {
      this.#options.ask();
      this.#wait(this.#options.pongTimeoutMs, this.#options.giveUp);
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms).unref();
  }
}
