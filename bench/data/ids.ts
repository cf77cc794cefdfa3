import { createHash } from "node:crypto";

// The two digits that make a hash a well-formed uuid.
const VERSION = "4";
const VARIANT = "8";

/** The id of a made-up thing, the same in every run, as an SQL expression; `number` is one, too. */
export const madeUpId = (kind: string, number: string) =>
  `overlay(overlay(md5('bench ${kind} ' || ${number}) placing '${VERSION}' from 13) placing '${VARIANT}' from 17)::uuid`;

/** The same id as {@link madeUpId} makes in SQL. */
export function madeUpIdOf(kind: string, number: string | number): string {
  const digest = createHash("md5").update(`bench ${kind} ${number}`).digest("hex");
  const digits = digest.slice(0, 12) + VERSION + digest.slice(13, 16) + VARIANT + digest.slice(17);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
