// Redis scripts are Lua 5.1, where 3.0 prints as "3". Fengari reads this when it is first loaded, so this
// module has to be imported before it.
process.env.FENGARICONF = JSON.stringify({ LUA_COMPAT_FLOATSTRING: true });
