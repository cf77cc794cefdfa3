import { createHash } from "node:crypto";
import type { Bytes } from "./reply.ts";

/**
 * Lua scripts by the SHA-1 of the source that the client sent. Hosted Redis accepts flags in a first line
 * (`#!lua flags=…`) that an ordinary Redis refuses, and the line counts towards the client's hash: so the
 * runnable source and the hash are kept apart.
 */
export class ScriptCache {
  readonly #sources = new Map<string, Bytes>();

  /** Remembers a script and returns the hash by which the client will call it. */
  remember(source: Bytes): string {
    const sha = createHash("sha1").update(source, "latin1").digest("hex");
    this.#sources.set(sha, withoutFlags(source));
    return sha;
  }

  /** The runnable source of a remembered script. */
  find(sha: Bytes): Bytes | undefined {
    return this.#sources.get(sha.toLowerCase());
  }

  clear(): void {
    this.#sources.clear();
  }
}

/** Removes the flags line but keeps its line break, so that line numbers in errors stay right. */
export function withoutFlags(source: Bytes): Bytes {
  return source.replace(/^#!lua[^\n]*/, "");
}
