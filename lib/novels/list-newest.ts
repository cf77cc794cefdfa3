import type { Language } from "@/db/schema/values";
import type { Novel } from "./fields";
import { listNovels } from "./list-novels";

/** The novels that came last, the newest first. */
export async function listNewest(lang: Language, limit: number): Promise<Novel[]> {
  const { items } = await listNovels({ lang, sort: "created_at", order: "desc", page: 1, limit });
  return items;
}
