/**
 * A shell script that runs the command given to it and interrupts it as soon as its own standard input closes.
 * The other end of that pipe is ours, so Postgres ends even when we are killed without a chance to stop it.
 */
export const GUARD = `
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
( read -r _ <&3; kill -INT "$server" ) 2>/dev/null &
watcher=$!
exec 3<&-
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
`;
