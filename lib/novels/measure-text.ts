import type { Language } from "@/db/schema/values";

const WORDS_A_MINUTE = 200;

/** How many words a text has, in any script, and the whole minutes that reading it takes, at least one. */
export function measureText(text: string, lang: Language): { wordCount: number; readingTimeMinutes: number } {
  let wordCount = 0;
  for (const { isWordLike } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    if (isWordLike) wordCount += 1;
  }
  return { wordCount, readingTimeMinutes: Math.max(1, Math.ceil(wordCount / WORDS_A_MINUTE)) };
}
