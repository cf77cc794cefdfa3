import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { GUARD } from "./guard.ts";
import type { Runner } from "./privileges.ts";

/** Starts the server process; its messages go to `logFile`. The pipe to its standard input keeps it alive. */
export function launch(
  runner: Runner,
  dataDir: string,
  logFile: string,
  options: { port: number; durable?: boolean },
): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: options.port,
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "256MB",
    timezone: "UTC",
    log_timezone: "UTC",
    // Refused statements are the caller's to report; only the server's own troubles belong in its log.
    log_min_messages: "log",
    ...(options.durable === false ? { fsync: "off", full_page_writes: "off" } : {}),
  };
  const log = openSync(logFile, "w", 0o600);
  const command = [...runner.prefix, join(runner.native, "bin", "postgres"), "-D", dataDir];
  const words = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const child = spawn("/bin/sh", ["-c", GUARD, "sh", ...command, ...words], {
    ...runner.identity,
    cwd: "/",
    // A process group of its own: Ctrl-C in the terminal must reach the application first.
    detached: true,
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  // The pipe breaks whenever the server ends before we do, which `ended` reports.
  child.stdin?.on("error", () => undefined);
  return child;
}
