import { and, eq, inArray } from "drizzle-orm";
import { catalog } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import type { Novel } from "./fields";
import { novelRows } from "./queries";
import { toNovels } from "./view";

/** Novels by their ids, in no particular order; ids of none are left out. */
export async function getNovelCards(ids: string[], lang: Language): Promise<Novel[]> {
  if (ids.length === 0) return [];
  const rows = await novelRows().where(and(eq(catalog.lang, lang), inArray(catalog.novelId, ids)));
  return toNovels(rows, lang);
}
