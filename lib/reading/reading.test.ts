import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { getNovel } from "@/lib/novels/get-novel";
import { makeChapter, makeNovel } from "@/lib/novels/testing";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { getProgress } from "./get-progress";
import { getReadingStats } from "./get-reading-stats";
import { listRecent } from "./list-recent";
import { saveProgress } from "./save-progress";

useTestDatabase();

let admin: Actor;

beforeAll(async () => {
  ({ actor: admin } = await makeActor(["user", "admin"]));
});

async function makeBook() {
  const { actor } = await makeActor();
  const novel = await makeNovel(admin);
  const first = await makeChapter(admin, novel.id, 1);
  const second = await makeChapter(admin, novel.id, 2.5);
  const at = (chapter_id: string, position: number, percent?: number) => ({
    novel_id: novel.id,
    chapter_id,
    position,
    percent,
    paragraph: 1,
  });
  return { actor, novel, first, second, at };
}

describe("the place in a novel", () => {
  it("is the last that was saved, and shows on the novel", async () => {
    const { actor, novel, first, second, at } = await makeBook();
    await saveProgress(actor, at(first.id, 5, 10), "en");
    const saved = await saveProgress(actor, at(second.id, 9, 40), "en");
    expect(saved).toMatchObject({
      chapter_number: 2.5,
      chapter_title: "Chapter 2.5",
      position: 9,
      paragraph: 1,
    });
    expect(await getProgress(actor, novel.id, "en")).toEqual(saved);
    expect((await getNovel(actor, novel.slug, "en")).user_progress).toEqual(saved);
    expect((await getNovel(null, novel.slug, "en")).user_progress).toBeUndefined();
  });

  it("is refused for a chapter of another novel, and for what does not exist", async () => {
    const { actor, at } = await makeBook();
    const other = await makeBook();
    await expect(saveProgress(actor, at(other.first.id, 0), "en")).rejects.toMatchObject({
      code: "validation",
      fields: [{ field: "chapter_id" }],
    });
    await expect(saveProgress(actor, at(actor.id, 0), "en")).rejects.toMatchObject({
      code: "chapter_not_found",
    });
    const nowhere = { ...at(other.first.id, 0), novel_id: actor.id };
    await expect(saveProgress(actor, nowhere, "en")).rejects.toMatchObject({ code: "novel_not_found" });
    await expect(getProgress(actor, "nonsense", "en")).rejects.toMatchObject({ code: "not_found" });
  });

  it("lists the novels read last", async () => {
    const { actor, novel, first, at } = await makeBook();
    await saveProgress(actor, at(first.id, 3), "en");
    const later = await makeNovel(admin);
    const chapter = await makeChapter(admin, later.id, 1);
    await saveProgress(actor, { novel_id: later.id, chapter_id: chapter.id, position: 0 }, "en");
    expect((await listRecent(actor, "en", 5)).map((item) => item.novel.id)).toEqual([later.id, novel.id]);
    expect(await listRecent(actor, "en", 1)).toHaveLength(1);
  });
});

describe("reading to the end", () => {
  const events = async (chapterId: string) =>
    (await db().select().from(outbox).where(eq(outbox.name, "reading/chapter.read"))).filter(
      ({ data }) => data.chapterId === chapterId,
    );

  it("counts once, also when said many times at once", async () => {
    const { actor, first, at } = await makeBook();
    await saveProgress(actor, at(first.id, 5, 97.9), "en");
    expect((await getReadingStats(actor.id)).chaptersRead).toBe(0);
    await Promise.all(Array.from({ length: 10 }, () => saveProgress(actor, at(first.id, 15, 98), "en")));
    expect(await getReadingStats(actor.id)).toEqual({ chaptersRead: 1, readingTimeMinutes: 1 });
    expect(await events(first.id)).toHaveLength(1);
  });

  it("is seen by the position when the client gives no percent", async () => {
    const { actor, first, at } = await makeBook();
    await saveProgress(actor, at(first.id, 5), "en");
    expect(await events(first.id)).toHaveLength(0);
    const { percent } = await saveProgress(actor, at(first.id, first.content.length), "en");
    expect(percent).toBe(100);
    expect(await events(first.id)).toHaveLength(1);
  });
});
