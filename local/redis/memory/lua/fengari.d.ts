declare module "fengari" {
  export interface LuaState {
    readonly brand: unique symbol;
  }
  export type LuaFunction = (state: LuaState) => number;

  interface Lua {
    readonly LUA_OK: number;
    readonly LUA_REGISTRYINDEX: number;
    readonly LUA_TNIL: number;
    readonly LUA_TBOOLEAN: number;
    readonly LUA_TNUMBER: number;
    readonly LUA_TSTRING: number;
    readonly LUA_TTABLE: number;
    lua_createtable(state: LuaState, arraySize: number, recordSize: number): void;
    lua_error(state: LuaState): number;
    lua_gettop(state: LuaState): number;
    lua_pcall(state: LuaState, argumentCount: number, resultCount: number, handler: number): number;
    lua_pushboolean(state: LuaState, value: boolean): void;
    lua_pushcfunction(state: LuaState, callback: LuaFunction): void;
    lua_pushnumber(state: LuaState, value: number): void;
    lua_pushstring(state: LuaState, value: Uint8Array): void;
    lua_rawget(state: LuaState, index: number): number;
    lua_rawgeti(state: LuaState, index: number, position: number): number;
    lua_rawseti(state: LuaState, index: number, position: number): void;
    lua_rawset(state: LuaState, index: number): void;
    lua_setglobal(state: LuaState, name: Uint8Array): void;
    lua_settop(state: LuaState, index: number): void;
    lua_toboolean(state: LuaState, index: number): boolean;
    lua_tonumber(state: LuaState, index: number): number;
    lua_tostring(state: LuaState, index: number): Uint8Array | null;
    lua_type(state: LuaState, index: number): number;
  }

  interface LuaAuxiliary {
    luaL_loadbufferx(
      state: LuaState,
      source: Uint8Array,
      size: number,
      name: Uint8Array,
      mode: Uint8Array,
    ): number;
    luaL_newstate(): LuaState;
    luaL_ref(state: LuaState, table: number): number;
    luaL_requiref(state: LuaState, name: Uint8Array, open: LuaFunction, global: boolean): void;
  }

  interface LuaLibraries {
    readonly luaopen_base: LuaFunction;
    readonly luaopen_math: LuaFunction;
    readonly luaopen_string: LuaFunction;
    readonly luaopen_table: LuaFunction;
  }

  export const lua: Lua;
  export const lauxlib: LuaAuxiliary;
  export const lualib: LuaLibraries;
}
