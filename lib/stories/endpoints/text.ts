import { z } from "zod";

/** What Postgres can store: it takes neither NUL nor half a surrogate pair. */
export const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

/** A text that a person types, 1 to `max` characters. */
export const typed = (max: number) => z.string().overwrite(storable).trim().min(1).max(max);
