import { type Bytes, RedisError, type Reply } from "./reply.ts";
import { type ScriptCache, withoutFlags } from "./scripts.ts";

/** Commands that change or block the one connection that all requests share. */
const CONNECTION_COMMANDS = new Set(
  (
    "AUTH BLMOVE BLMPOP BLPOP BRPOP BRPOPLPUSH BZMPOP BZPOPMAX BZPOPMIN CLIENT DISCARD EXEC HELLO MONITOR " +
    "MULTI PSUBSCRIBE PSYNC PUNSUBSCRIBE QUIT RESET SELECT SHUTDOWN SSUBSCRIBE SUBSCRIBE SUNSUBSCRIBE SYNC " +
    "UNSUBSCRIBE UNWATCH WAIT WAITAOF WATCH"
  ).split(" "),
);

export interface Translation {
  /** In upper case: ioredis reshapes the replies of commands that it knows by their lower-case name. */
  name: string;
  args: Bytes[];
  /** Turns the server's reply into the one that the client expects. */
  adapt(reply: Reply): Reply;
}

/**
 * The command as an ordinary Redis understands it: scripts lose their flags line, and are called by source
 * because the server knows them by another hash. Throws `RedisError` for commands that cannot be shared.
 */
export function translate(scripts: ScriptCache, [name = "", ...args]: Bytes[]): Translation {
  const upperName = name.toUpperCase();
  if (CONNECTION_COMMANDS.has(upperName)) throw new RedisError(`ERR Command is not available: '${name}'`);
  const [first, ...rest] = args;
  if (upperName === "SCRIPT" && first !== undefined) return translateScript(scripts, first, rest);
  if (/^EVAL(SHA)?(_RO)?$/.test(upperName) && first !== undefined) {
    const source = scripts.find(upperName.startsWith("EVALSHA") ? first : scripts.remember(first));
    if (source !== undefined) return asIs(upperName.replace("SHA", ""), [source, ...rest]);
  }
  return asIs(upperName, args);
}

function translateScript(scripts: ScriptCache, action: Bytes, items: Bytes[]): Translation {
  const [source] = items;
  switch (action.toUpperCase()) {
    case "LOAD": {
      if (source === undefined) return asIs("SCRIPT", [action]);
      const sha = scripts.remember(source);
      return { name: "SCRIPT", args: [action, withoutFlags(source)], adapt: () => sha };
    }
    case "EXISTS": {
      const known = items.map((sha) => scripts.find(sha) !== undefined);
      const adapt = (reply: Reply) =>
        Array.isArray(reply) ? reply.map((found, index) => (known[index] ? 1 : found)) : reply;
      return { name: "SCRIPT", args: [action, ...items], adapt };
    }
    case "FLUSH":
      scripts.clear();
      return asIs("SCRIPT", [action, ...items]);
    default:
      return asIs("SCRIPT", [action, ...items]);
  }
}

function asIs(name: string, args: Bytes[]): Translation {
  return { name, args, adapt: (reply) => reply };
}
