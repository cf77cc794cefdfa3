import { desc, eq } from "drizzle-orm";
import { readingProgress } from "@/db/schema";
import type { Language } from "@/db/schema/values";
import type { Actor } from "@/lib/auth/actor";
import type { Novel } from "@/lib/novels/fields";
import { getNovelCards } from "@/lib/novels/get-novel-cards";
import type { ReadingProgress } from "./fields";
import { progressRows, toProgress } from "./find-progress";

/** The novels that the actor read last, the latest first, with their place in each. */
export async function listRecent(
  actor: Actor,
  lang: Language,
  limit: number,
): Promise<{ novel: Novel; progress: ReadingProgress }[]> {
  const rows = await progressRows(lang, eq(readingProgress.userId, actor.id))
    .orderBy(desc(readingProgress.updatedAt))
    .limit(limit);
  const places = rows.map(toProgress);
  const novels = await getNovelCards(
    places.map((place) => place.novel_id),
    lang,
  );
  return places.flatMap((progress) => {
    const novel = novels.find((card) => card.id === progress.novel_id);
    return novel ? [{ novel, progress }] : [];
  });
}
