import type { Bytes, Reply } from "./reply.ts";

export type Outcome = { reply: Reply } | { error: string };

/** What answers the commands of the REST endpoint. Commands are `[name, ...arguments]`. */
export interface Backend {
  /** Runs one command. Throws `RedisError` for an error reply, `RedisUnavailable` when nothing answers. */
  run(command: Bytes[]): Promise<Reply>;
  /** Runs all commands as one transaction. Throws `RedisError` (EXECABORT) when one cannot be queued. */
  transaction(commands: Bytes[][]): Promise<Outcome[]>;
  close(): Promise<void>;
}
