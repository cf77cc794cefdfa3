import { type SQL, sql } from "drizzle-orm";

/** A text as the catalogue's `search` column holds it: without regard to case, width, or ё and е. */
export const searchKey = (text: SQL | string): SQL => sql`replace(lower(normalize(${text}, nfkc)), 'ё', 'е')`;

/** The LIKE pattern that finds a text anywhere; its own wildcards, the wide ones too, are taken as they are. */
export const containing = (text: string): string => `%${text.normalize("NFKC").replace(/[\\%_]/g, "\\$&")}%`;
