import { Socket } from "node:net";

const lingerMs = 5;

/**
 * A socket that reports a lost connection in two steps: first an error, and only a moment later its end.
 *
 * The driver answers a failed query inside a transaction with `rollback` on the same connection. When
 * the connection ended together with the query, that write finds no socket and ends the process, and
 * what it meant to write is sent ahead of the handshake of the next connection. Given a moment, the
 * `rollback` goes nowhere and fails like the query before it.
 */
class LingeringSocket extends Socket {
  #failed = false;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (event === "error") this.#failed = true;
    if (event !== "close") return super.emit(event, ...args);
    if (!this.#failed && this.listenerCount("error") > 0) {
      super.emit(
        "error",
        Object.assign(new Error("the connection to Postgres was lost"), { code: "CONNECTION_CLOSED" }),
      );
    }
    setTimeout(() => super.emit("close", false), lingerMs);
    return true;
  }
}

type Address = { host: string | string[]; port: number | number[]; path?: string | (() => string) };

/** Opens a connection for the driver. It may fail later: the driver listens from now on. */
export function openSocket({ host, port, path }: Address): Socket {
  const socket = new LingeringSocket();
  const unixPath = typeof path === "function" ? path() : path;
  if (unixPath) return socket.connect(unixPath);
  return socket.connect(Number([port].flat()[0]), [host].flat()[0] ?? "localhost");
}
