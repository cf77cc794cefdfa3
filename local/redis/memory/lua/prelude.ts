/**
 * Runs once before any script: gives Lua 5.3 the names and the number type of Lua 5.1, takes away what
 * reaches outside, and forbids globals as Redis does, so that no script can see what another one left.
 */
export const PRELUDE = `
local raw_tonumber, raw_floor, raw_ceil = tonumber, math.floor, math.ceil
function tonumber(...)
  local number = raw_tonumber(...)
  return number and number + 0.0
end
function math.floor(x) return raw_floor(x) + 0.0 end
function math.ceil(x) return raw_ceil(x) + 0.0 end
function math.pow(x, y) return x ^ y end
function table.getn(list) return #list end
unpack, loadstring = table.unpack, load
dofile, loadfile, print, collectgarbage = nil, nil, nil, nil

redis.LOG_DEBUG, redis.LOG_VERBOSE, redis.LOG_NOTICE, redis.LOG_WARNING = 0, 1, 2, 3
function redis.log() end
function redis.status_reply(text) return { ok = text } end
function redis.error_reply(text) return { err = text } end

local forbid_metatables_of_globals = setmetatable
function setmetatable(target, metatable)
  if target == _G then error("Attempt to modify a readonly table", 2) end
  return forbid_metatables_of_globals(target, metatable)
end
KEYS, ARGV = {}, {}
forbid_metatables_of_globals(_G, {
  __index = function(_, name)
    error("Script attempted to access nonexistent global variable '" .. tostring(name) .. "'", 2)
  end,
  __newindex = function() error("Attempt to modify a readonly table", 2) end,
})
`;
