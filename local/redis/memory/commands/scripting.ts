import { type Bytes, OK, RedisError, type Reply } from "../../reply.ts";
import type { ScriptCache } from "../../scripts.ts";
import type { LuaInterpreter } from "../lua/interpreter.ts";
import { parseInteger } from "./arguments.ts";
import { atLeast, type Commands, wrongArgumentCount } from "./command.ts";

/** The commands that run scripts. Scripts themselves cannot call them. */
export function scriptingCommands(interpreter: LuaInterpreter, scripts: ScriptCache): Commands {
  const runBySha = (sha: Bytes, keyCount: Bytes, items: Bytes[]): Reply => {
    const source = scripts.find(sha);
    if (source === undefined) throw new RedisError("NOSCRIPT No matching script. Please use EVAL.");
    return interpreter.run(source, ...splitKeys(keyCount, items));
  };
  const evaluate = atLeast(2, (_store, [source, keyCount, ...items]) =>
    runBySha(scripts.remember(source), keyCount, items),
  );
  const evaluateBySha = atLeast(2, (_store, [sha, keyCount, ...items]) => runBySha(sha, keyCount, items));
  return {
    EVAL: evaluate,
    EVAL_RO: evaluate,
    EVALSHA: evaluateBySha,
    EVALSHA_RO: evaluateBySha,
    SCRIPT: atLeast(1, (_store, [action, ...items]) => manageScripts(scripts, action, items)),
  };
}

function splitKeys(keyCount: Bytes, items: Bytes[]): [keys: Bytes[], args: Bytes[]] {
  const count = parseInteger(keyCount);
  if (count < 0) throw new RedisError("ERR Number of keys can't be negative");
  if (count > items.length) {
    throw new RedisError("ERR Number of keys can't be greater than number of args");
  }
  return [items.slice(0, count), items.slice(count)];
}

function manageScripts(scripts: ScriptCache, action: Bytes, items: Bytes[]): Reply {
  const [source] = items;
  switch (action.toUpperCase()) {
    case "LOAD":
      if (source === undefined || items.length !== 1) throw wrongArgumentCount("script|load");
      return scripts.remember(source);
    case "EXISTS":
      return items.map((sha) => Number(scripts.find(sha) !== undefined));
    case "FLUSH":
      scripts.clear();
      return OK;
    default:
      throw new RedisError(`ERR unknown subcommand '${action}'. Try SCRIPT HELP.`);
  }
}
