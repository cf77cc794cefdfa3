import { type AnyColumn, desc, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { invalidField } from "@/lib/core/errors";
import { type CursorPage, decodeCursor, encodeCursor } from "@/lib/core/page";

// Postgres knows no year 0.
const moment = z.iso.datetime().refine((text) => !text.startsWith("0000"));
const position = z.tuple([moment, z.guid()]);

/** The figures of one page that is asked for: how many, and after which. */
export type PageRequest = { limit: number; cursor?: string };
type Key = { at: AnyColumn; id: AnyColumn };
type Dated = { id: string; createdAt: Date };

/** Newest first. Written out because the indexes have nulls last, which an index scan must match. */
export const newestFirst = ({ at, id }: Key): SQL[] => [
  sql`${desc(at)} nulls last`,
  sql`${desc(id)} nulls last`,
];

/**
 * The condition for rows after the cursor; undefined for the first page.
 * @throws AppError validation
 */
export function afterCursor({ at, id }: Key, cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const parsed = position.safeParse(decodeCursor(cursor, 2));
  if (!parsed.success) throw invalidField("cursor", "Invalid cursor");
  const [lastAt, lastId] = parsed.data;
  return sql`(${at}, ${id}) < (${lastAt}::timestamptz, ${lastId}::uuid)`;
}

/** Makes a page of `limit + 1` rows: the one too many says that there are more. */
export function cursorPage<Row extends Dated, Item>(
  rows: Row[],
  limit: number,
  view: (row: Row) => Item,
): CursorPage<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last;
  return {
    items: shown.map(view),
    nextCursor: more ? encodeCursor([last.createdAt.toISOString(), last.id]) : null,
  };
}
