import { and, count, eq, max } from "drizzle-orm";
import { db } from "@/db/client";
import { catalog, chapters, novels } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import type { Actor } from "@/lib/auth/actor";
import { AppError } from "@/lib/core/errors";
import { findProgress } from "@/lib/reading/find-progress";
import type { NovelDetail } from "./fields";
import { published } from "./published";
import { novelRows } from "./queries";
import { toNovels } from "./view";

async function publication(novelId: string) {
  const [row] = await db()
    .select({ chapters: count(), last: max(chapters.publishedAt) })
    .from(chapters)
    .where(and(eq(chapters.novelId, novelId), published));
  return { chapters_published: row?.chapters ?? 0, last_chapter_at: row?.last?.toISOString() ?? null };
}

/**
 * A novel by its slug, with the actor's place in it (001-06).
 * @throws AppError novel_not_found
 */
export async function getNovel(actor: Actor | null, slug: string, lang: Language): Promise<NovelDetail> {
  const rows = await novelRows()
    .where(and(eq(novels.slug, slug), eq(catalog.lang, lang)))
    .limit(1);
  const [novel] = await toNovels(rows, lang);
  if (!novel) throw new AppError("novel_not_found", "Novel not found");
  const [figures, progress] = await Promise.all([
    publication(novel.id),
    actor && findProgress(actor, novel.id, lang),
  ]);
  return { ...novel, ...figures, user_progress: progress ?? undefined };
}
