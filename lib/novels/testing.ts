import type postgres from "postgres";
import { vi } from "vitest";
import { db } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import type { NewChapter } from "./create-chapter";
import { createChapter } from "./create-chapter";
import type { NewNovel } from "./create-novel";
import { createNovel } from "./create-novel";

let count = 0;

/** Adds a novel unlike any other of this process, in English unless told otherwise. */
export function makeNovel(actor: Actor, given: Partial<NewNovel> = {}) {
  count += 1;
  const novel: NewNovel = {
    slug: `novel-${count}`,
    translation_status: "ongoing",
    original_chapters_count: 10,
    release_year: 2020,
    localizations: [
      { lang: "en", title: `Novel ${count}`, description: "", alt_titles: [], author: "A. Writer" },
    ],
    tags: [],
    genres: [],
    ...given,
  };
  return createNovel(actor, novel, null);
}

/** Adds a chapter with a text in each of the given languages. */
export function makeChapter(
  actor: Actor,
  novelId: string,
  number: number,
  langs: NewChapter["contents"][number]["lang"][] = ["en"],
) {
  const contents = langs.map((lang) => ({
    lang,
    content: `Text of ${number} in ${lang}.`,
    source: "manual" as const,
  }));
  return createChapter(actor, { novel_id: novelId, number, title: `Chapter ${number}`, contents }, null);
}

/** How many queries some work sends to the database. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const client = (db() as unknown as { $client: postgres.Sql }).$client;
  const spy = vi.spyOn(client, "unsafe");
  try {
    await work();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}
