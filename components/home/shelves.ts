import { coverSrc } from "@/components/novels/cover-src";
import type { Novel } from "@/lib/novels/fields";
import type { ReadingProgress } from "@/lib/reading/fields";
import type { ContinueItem } from "./continue-section";
import type { ShelfItem } from "./new-novels";

/** A novel of the catalogue as the home page's shelf shows it. */
export const toShelfItem = (novel: Novel): ShelfItem => ({
  id: novel.id,
  href: `/novels/${novel.slug}`,
  title: novel.title,
  author: novel.author,
  coverSrc: coverSrc(novel),
  lang: novel.lang,
});

/** A novel that was begun; `place` is where in it, in words. */
export const toContinueItem = (novel: Novel, progress: ReadingProgress, place: string): ContinueItem => ({
  ...toShelfItem(novel),
  href: `/novels/${novel.slug}/${progress.chapter_number}`,
  place,
});
