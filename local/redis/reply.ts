/** A Redis string: each character is one byte (0 to 255), so lengths and ordering are those of Redis. */
export type Bytes = string;

/** A simple-string reply such as `OK`, which scripts see as `{ ok = "OK" }`. */
export class Status {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Reply = null | number | Bytes | Status | Reply[];

export const OK = new Status("OK");

/** An error reply of Redis; its message begins with the error's code, as in `WRONGTYPE Operation …`. */
export class RedisError extends Error {
  override readonly name = "RedisError";
}

/** The Redis behind the endpoint did not answer. */
export class RedisUnavailable extends Error {
  override readonly name = "RedisUnavailable";
}

/** Encodes text as UTF-8, one character for each byte. */
export function toBytes(text: string): Bytes {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Decodes UTF-8 bytes to text. */
export function fromBytes(bytes: Bytes): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
