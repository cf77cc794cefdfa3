import { createHash } from "node:crypto";
import "./settings.ts";
import { type LuaState, lauxlib, lua, lualib } from "fengari";
import { type Bytes, RedisError, type Reply } from "../../reply.ts";
import { withDoubles } from "./doubles.ts";
import { PRELUDE } from "./prelude.ts";
import { luaString, popReply, pushList, pushRecord, pushReply, readField, readString } from "./values.ts";

/** Runs Redis scripts. A script runs to its end before anything else happens, so it is atomic. */
export class LuaInterpreter {
  readonly #state: LuaState = lauxlib.luaL_newstate();
  readonly #compiled = new Map<Bytes, number>();
  readonly #execute: (command: Bytes[]) => Reply;
  /** What went wrong in this program (not in the script) inside `redis.call`. */
  #fault: { cause: unknown } | null = null;

  /** `execute` answers `redis.call`; a `RedisError` that it throws is an error inside the script. */
  constructor(execute: (command: Bytes[]) => Reply) {
    this.#execute = execute;
    this.#openLibraries();
    this.#installRedis();
    this.#load(PRELUDE, "prelude");
    if (lua.lua_pcall(this.#state, 0, 0, 0) !== lua.LUA_OK) throw this.#failure();
  }

  /** Runs a script with `KEYS` and `ARGV`. Throws `RedisError` when it cannot be compiled or fails. */
  run(source: Bytes, keys: Bytes[], args: Bytes[]): Reply {
    const state = this.#state;
    lua.lua_settop(state, 0);
    this.#fault = null;
    const reference = this.#compiled.get(source) ?? this.#compile(source);
    lua.lua_rawgeti(state, lua.LUA_REGISTRYINDEX, reference);
    this.#setGlobal("KEYS", () => pushList(state, keys));
    this.#setGlobal("ARGV", () => pushList(state, args));
    if (lua.lua_pcall(state, 0, 1, 0) !== lua.LUA_OK) throw this.#failure();
    return popReply(state);
  }

  #compile(source: Bytes): number {
    this.#load(withDoubles(source), "user_script");
    const reference = lauxlib.luaL_ref(this.#state, lua.LUA_REGISTRYINDEX);
    this.#compiled.set(source, reference);
    return reference;
  }

  #load(source: Bytes, name: string): void {
    const chunk = luaString(source);
    const status = lauxlib.luaL_loadbufferx(
      this.#state,
      chunk,
      chunk.length,
      luaString(`@${name}`),
      luaString("t"),
    );
    if (status !== lua.LUA_OK) {
      throw new RedisError(`ERR Error compiling script (new function): ${readString(this.#state, -1)}`);
    }
  }

  /** The error on top of the stack. */
  #failure(): unknown {
    if (this.#fault) return this.#fault.cause;
    const top = lua.lua_gettop(this.#state);
    const isTable = lua.lua_type(this.#state, top) === lua.LUA_TTABLE;
    const reported = isTable ? readField(this.#state, top, "err") : null;
    return new RedisError(reported ?? `ERR ${readString(this.#state, top) ?? "the script failed"}`);
  }

  #setGlobal(name: string, push: () => void): void {
    push();
    lua.lua_setglobal(this.#state, luaString(name));
  }

  #openLibraries(): void {
    const { luaopen_base, luaopen_math, luaopen_string, luaopen_table } = lualib;
    const libraries = { _G: luaopen_base, math: luaopen_math, string: luaopen_string, table: luaopen_table };
    for (const [name, open] of Object.entries(libraries)) {
      lauxlib.luaL_requiref(this.#state, luaString(name), open, true);
    }
    lua.lua_settop(this.#state, 0);
  }

  #installRedis(): void {
    const functions = {
      call: (state: LuaState) => this.#call(state, lua.lua_error),
      pcall: (state: LuaState) => this.#call(state, () => 1),
      sha1hex: (state: LuaState) => {
        const digest = createHash("sha1")
          .update(readString(state, 1) ?? "", "latin1")
          .digest("hex");
        pushReply(state, digest);
        return 1;
      },
    };
    this.#setGlobal("redis", () => {
      lua.lua_createtable(this.#state, 0, 3);
      for (const [name, callback] of Object.entries(functions)) {
        lua.lua_pushstring(this.#state, luaString(name));
        lua.lua_pushcfunction(this.#state, callback);
        lua.lua_rawset(this.#state, -3);
      }
    });
  }

  /** `redis.call` and `redis.pcall`: the arguments are on the stack, the reply goes there. */
  #call(state: LuaState, onError: (state: LuaState) => number): number {
    try {
      pushReply(state, this.#execute(readCommand(state)));
      return 1;
    } catch (error) {
      if (!(error instanceof RedisError)) this.#fault = { cause: error };
      pushRecord(state, "err", error instanceof RedisError ? error.message : "ERR internal error");
      return this.#fault ? lua.lua_error(state) : onError(state);
    }
  }
}

function readCommand(state: LuaState): Bytes[] {
  const count = lua.lua_gettop(state);
  if (count === 0) throw new RedisError("ERR Please specify at least one argument for this redis.call()");
  return Array.from({ length: count }, (_, offset) => {
    const type = lua.lua_type(state, offset + 1);
    if (type === lua.LUA_TNUMBER) return String(lua.lua_tonumber(state, offset + 1));
    const text = type === lua.LUA_TSTRING ? readString(state, offset + 1) : null;
    if (text === null) {
      throw new RedisError("ERR Lua redis lib command arguments must be strings or integers");
    }
    return text;
  });
}
