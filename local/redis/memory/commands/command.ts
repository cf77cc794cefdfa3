import { type Bytes, RedisError, type Reply } from "../../reply.ts";
import type { Store } from "../store.ts";

export interface Command {
  /** Whether the command takes this many arguments (its name not counted). */
  accepts(count: number): boolean;
  run(store: Store, args: Bytes[]): Reply;
}

/** Commands by their upper-case name. */
export type Commands = Record<string, Command>;

interface Fixed {
  0: [];
  1: [Bytes];
  2: [Bytes, Bytes];
  3: [Bytes, Bytes, Bytes];
}

/** A command with a fixed number of arguments. */
export function exactly<N extends keyof Fixed>(
  count: N,
  run: (store: Store, args: Fixed[N]) => Reply,
): Command {
  return {
    accepts: (given) => given === count,
    run: (store, args) => run(store, args as Bytes[] as Fixed[N]),
  };
}

/** A command with a number of required arguments and any number of further ones. */
export function atLeast<N extends keyof Fixed>(
  count: N,
  run: (store: Store, args: [...Fixed[N], ...Bytes[]]) => Reply,
): Command {
  return {
    accepts: (given) => given >= count,
    run: (store, args) => run(store, args as Bytes[] as [...Fixed[N], ...Bytes[]]),
  };
}

export function wrongArgumentCount(name: string): RedisError {
  return new RedisError(`ERR wrong number of arguments for '${name.toLowerCase()}' command`);
}

/** Finds a command and checks its number of arguments. Throws `RedisError` when it cannot be run. */
export function resolveCommand(commands: ReadonlyMap<string, Command>, [name = "", ...args]: Bytes[]) {
  const command = commands.get(name.toUpperCase());
  if (!command) throw new RedisError(`ERR unknown command '${name}'`);
  if (!command.accepts(args.length)) throw wrongArgumentCount(name);
  return { command, args };
}
