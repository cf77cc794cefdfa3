import type { Backend, Outcome } from "../backend.ts";
import { type Bytes, RedisError, type Reply } from "../reply.ts";
import { ScriptCache } from "../scripts.ts";
import { type Command, resolveCommand } from "./commands/command.ts";
import { expiryCommands } from "./commands/expiry.ts";
import { hashCommands } from "./commands/hashes.ts";
import { keyCommands } from "./commands/keys.ts";
import { listCommands } from "./commands/lists.ts";
import { scriptingCommands } from "./commands/scripting.ts";
import { setCommands } from "./commands/sets.ts";
import { sortedSetCommands } from "./commands/sorted-sets.ts";
import { stringCommands } from "./commands/strings.ts";
import { LuaInterpreter } from "./lua/interpreter.ts";
import { Store } from "./store.ts";

const SWEEP_INTERVAL_MS = 30_000;

const DATA_COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    ...keyCommands,
    ...expiryCommands,
    ...stringCommands,
    ...hashCommands,
    ...listCommands,
    ...setCommands,
    ...sortedSetCommands,
  }),
);

/** Answers a subset of Redis from the memory of this process. Its data ends with it. */
export function createMemoryBackend(): Backend {
  const store = new Store();
  const interpreter = new LuaInterpreter((command) => execute(store, DATA_COMMANDS, command));
  const scripting = scriptingCommands(interpreter, new ScriptCache());
  const commands = new Map([...DATA_COMMANDS, ...Object.entries(scripting)]);
  const sweep = setInterval(() => store.removeExpired(), SWEEP_INTERVAL_MS).unref();
  return {
    run: async (command) => execute(store, commands, command),
    transaction: async (queue) => runAll(store, commands, queue),
    close: async () => clearInterval(sweep),
  };
}

function execute(store: Store, commands: ReadonlyMap<string, Command>, items: Bytes[]): Reply {
  const { command, args } = resolveCommand(commands, items);
  return command.run(store, args);
}

function runAll(store: Store, commands: ReadonlyMap<string, Command>, queue: Bytes[][]): Outcome[] {
  try {
    for (const items of queue) resolveCommand(commands, items);
  } catch (cause) {
    throw new RedisError("EXECABORT Transaction discarded because of previous errors.", { cause });
  }
  return queue.map((items) => {
    try {
      return { reply: execute(store, commands, items) };
    } catch (error) {
      if (error instanceof RedisError) return { error: error.message };
      throw error;
    }
  });
}
