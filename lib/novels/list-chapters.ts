import { and, type Column, count, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { catalog, chapters, novels } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import { AppError } from "@/lib/core/errors";
import type { Page } from "@/lib/core/page";
import { chapterRows, toChapter } from "./chapter-rows";
import type { Chapter, Novel } from "./fields";
import { published } from "./published";
import { novelRows } from "./queries";
import { toNovels } from "./view";

const SORTED_BY = {
  number: chapters.number,
  created_at: chapters.createdAt,
  views: chapters.views,
} satisfies Record<string, Column>;

export type ChaptersRequest = {
  slug: string;
  lang: Language;
  page: number;
  limit: number;
  sort: keyof typeof SORTED_BY;
  order: "asc" | "desc";
};

async function novelOf(slug: string, lang: Language): Promise<Novel> {
  const rows = await novelRows()
    .where(and(eq(novels.slug, slug), eq(catalog.lang, lang)))
    .limit(1);
  const [novel] = await toNovels(rows, lang);
  if (!novel) throw new AppError("novel_not_found", "Novel not found");
  return novel;
}

function chapterOrder({ sort, order }: ChaptersRequest): SQL[] {
  const direction = sql.raw(order);
  return [sql`${SORTED_BY[sort]} ${direction}`, sql`${chapters.number} ${direction}`];
}

/**
 * A page of a novel's published chapters, and the novel (001-07).
 * @throws AppError novel_not_found
 */
export async function listChapters(request: ChaptersRequest): Promise<Page<Chapter> & { novel: Novel }> {
  const { slug, lang, page, limit } = request;
  const novel = await novelOf(slug, lang);
  const ofNovel = eq(chapters.novelId, novel.id);
  const [rows, [counted]] = await Promise.all([
    chapterRows(lang, ofNovel)
      .orderBy(...chapterOrder(request))
      .limit(limit)
      .offset((page - 1) * limit),
    db().select({ total: count() }).from(chapters).where(and(ofNovel, published)),
  ]);
  const items = rows.map((row) => toChapter(row, lang));
  return { items, page, limit, total: counted?.total ?? 0, novel };
}
