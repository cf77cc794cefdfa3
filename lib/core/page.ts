import { AppError } from "./errors";

/** One page of a numbered list. `page` counts from 1. */
export type Page<Item> = { items: Item[]; page: number; limit: number; total: number };

/** One page of a list that is paged by key; `nextCursor` is null at the end. */
export type CursorPage<Item> = { items: Item[]; nextCursor: string | null };

/** Makes an opaque cursor of the sort key's values of the last item. */
export const encodeCursor = (values: string[]): string =>
  Buffer.from(JSON.stringify(values)).toString("base64url");

/**
 * Reads a cursor made by {@link encodeCursor}.
 * @throws AppError validation when it is not one with `length` strings.
 */
export function decodeCursor(cursor: string, length: number): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(values) && values.length === length && values.every((v) => typeof v === "string")) {
      return values;
    }
  } catch {
    // Not JSON: refused below in the same words as any other foreign cursor.
  }
  throw new AppError("validation", "Invalid cursor", [{ field: "cursor", message: "Invalid cursor" }]);
}
