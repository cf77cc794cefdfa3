import { type LuaState, lua } from "fengari";
import { type Bytes, RedisError, type Reply, Status } from "../../reply.ts";

export const luaString = (bytes: Bytes): Uint8Array => Uint8Array.from(Buffer.from(bytes, "latin1"));

/** The string (or number, as text) at a stack index, or null. */
export function readString(state: LuaState, index: number): Bytes | null {
  const bytes = lua.lua_tostring(state, index);
  return bytes && Buffer.from(bytes).toString("latin1");
}

/** Pushes a reply as scripts see it: nil becomes false, a status `{ ok = … }`, numbers doubles. */
export function pushReply(state: LuaState, reply: Reply): void {
  if (reply === null) lua.lua_pushboolean(state, false);
  else if (typeof reply === "number") lua.lua_pushnumber(state, reply);
  else if (typeof reply === "string") lua.lua_pushstring(state, luaString(reply));
  else if (reply instanceof Status) pushRecord(state, "ok", reply.text);
  else pushList(state, reply);
}

export function pushList(state: LuaState, items: readonly Reply[]): void {
  lua.lua_createtable(state, items.length, 0);
  items.forEach((item, index) => {
    pushReply(state, item);
    lua.lua_rawseti(state, -2, index + 1);
  });
}

/** Pushes a table with one string field. */
export function pushRecord(state: LuaState, field: string, value: Bytes): void {
  lua.lua_createtable(state, 0, 1);
  lua.lua_pushstring(state, luaString(field));
  lua.lua_pushstring(state, luaString(value));
  lua.lua_rawset(state, -3);
}

/** Takes a script's result off the top of the stack. Throws `RedisError` for `{ err = … }`. */
export function popReply(state: LuaState): Reply {
  const index = lua.lua_gettop(state);
  const reply = readReply(state, index);
  lua.lua_settop(state, index - 1);
  return reply;
}

function readReply(state: LuaState, index: number): Reply {
  switch (lua.lua_type(state, index)) {
    case lua.LUA_TSTRING:
      return readString(state, index);
    case lua.LUA_TNUMBER:
      return Math.trunc(lua.lua_tonumber(state, index));
    case lua.LUA_TBOOLEAN:
      return lua.lua_toboolean(state, index) ? 1 : null;
    case lua.LUA_TTABLE:
      return readTable(state, index);
    default:
      return null;
  }
}

function readTable(state: LuaState, index: number): Reply {
  const error = readField(state, index, "err");
  if (error !== null) throw new RedisError(error.replace(/^-/, ""));
  const status = readField(state, index, "ok");
  if (status !== null) return new Status(status);
  const items: Reply[] = [];
  while (lua.lua_rawgeti(state, index, items.length + 1) !== lua.LUA_TNIL) items.push(popReply(state));
  lua.lua_settop(state, index);
  return items;
}

/** A string field of the table at an index, or null. Leaves the stack as it was. */
export function readField(state: LuaState, index: number, field: string): Bytes | null {
  lua.lua_pushstring(state, luaString(field));
  const isString = lua.lua_rawget(state, index) === lua.LUA_TSTRING;
  const value = isString ? readString(state, -1) : null;
  lua.lua_settop(state, -2);
  return value;
}
