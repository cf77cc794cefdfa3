import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { auditLog, chapters, outbox } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import type { NovelDetail } from "./fields";
import { getChapter, getChapterByNumber } from "./get-chapter";
import { getNovel } from "./get-novel";
import { listChapters } from "./list-chapters";
import { measureText } from "./measure-text";
import { countQueries, makeChapter, makeNovel } from "./testing";

useTestDatabase();

let admin: Actor;
let novel: NovelDetail;

beforeAll(async () => {
  ({ actor: admin } = await makeActor(["user", "admin"]));
  novel = await makeNovel(admin);
  await makeChapter(admin, novel.id, 1, ["en", "ru"]);
  await makeChapter(admin, novel.id, 2, ["en"]);
  await makeChapter(admin, novel.id, 12.5, ["ru", "en"]);
});

describe("a chapter", () => {
  it("leads to the nearest chapters in its own language", async () => {
    const english = await getChapterByNumber(novel.id, 1, "en");
    expect(english.next_chapter?.number).toBe(2);
    expect(english.prev_chapter).toBeUndefined();
    const russian = await getChapterByNumber(novel.id, 1, "ru");
    expect(russian.next_chapter?.number).toBe(12.5);
    const last = await getChapterByNumber(novel.id, 12.5, "ru");
    expect([last.prev_chapter?.number, last.next_chapter]).toEqual([1, undefined]);
  });

  it("is not found in a language it has no text in", async () => {
    const { id } = await getChapterByNumber(novel.id, 2, "en");
    await expect(getChapter(id, "ru")).rejects.toMatchObject({ code: "chapter_not_found" });
    await expect(getChapter("no-such-id", "ru")).rejects.toMatchObject({ code: "chapter_not_found" });
  });

  it("is hidden before its publication, from lists and from its neighbours too", async () => {
    const other = await makeNovel(admin);
    await makeChapter(admin, other.id, 1);
    const later = await makeChapter(admin, other.id, 2);
    const unpublished = await makeChapter(admin, other.id, 3);
    const tomorrow = new Date(Date.now() + 86_400_000);
    await db().update(chapters).set({ publishedAt: tomorrow }).where(eq(chapters.id, later.id));
    await db().update(chapters).set({ publishedAt: null }).where(eq(chapters.id, unpublished.id));
    await expect(getChapter(later.id, "en")).rejects.toMatchObject({ code: "chapter_not_found" });
    await expect(getChapter(unpublished.id, "en")).rejects.toMatchObject({ code: "chapter_not_found" });
    expect((await getChapterByNumber(other.id, 1, "en")).next_chapter).toBeUndefined();
    expect((await getNovel(null, other.slug, "en")).chapters_published).toBe(1);
    const request = { lang: "en", page: 1, limit: 20, sort: "number", order: "asc" } as const;
    expect((await listChapters({ ...request, slug: other.slug })).total).toBe(1);
  });

  it("takes its number once in a novel, also when two come at once", async () => {
    const other = await makeNovel(admin);
    const twice = await Promise.allSettled([
      makeChapter(admin, other.id, 1),
      makeChapter(admin, other.id, 1),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(twice.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "validation", fields: [{ field: "number" }] },
    });
  });

  it("is announced and written into the audit log", async () => {
    const made = await makeChapter(admin, (await makeNovel(admin)).id, 7);
    const events = await db().select().from(outbox).where(eq(outbox.name, "novels/chapter.published"));
    expect(events.map(({ data }) => data.chapterId)).toContain(made.id);
    const entries = await db().select().from(auditLog).where(eq(auditLog.subjectId, made.id));
    expect(entries).toMatchObject([{ action: "chapter.create", actorId: admin.id }]);
  });
});

describe("the list of chapters", () => {
  it("is sorted by number, titled in the wished language, and says which languages there are", async () => {
    const request = { slug: novel.slug, lang: "ru", page: 1, limit: 20, sort: "number" } as const;
    const { items, total } = await listChapters({ ...request, order: "desc" });
    expect(items.map(({ number, lang, languages }) => [number, lang, languages])).toEqual([
      [12.5, "ru", ["ru", "en"]],
      [2, "en", ["en"]],
      [1, "ru", ["ru", "en"]],
    ]);
    expect(total).toBe(3);
  });
});

describe("reading", () => {
  it("asks the database as often for many chapters as for one", async () => {
    const other = await makeNovel(admin);
    const first = await makeChapter(admin, other.id, 1);
    const request = {
      slug: other.slug,
      lang: "en",
      page: 1,
      limit: 20,
      sort: "number",
      order: "asc",
    } as const;
    const work = async () => {
      await listChapters(request);
      await getChapter(first.id, "en");
    };
    await work();
    const one = await countQueries(work);
    for (let number = 2; number < 9; number += 1) await makeChapter(admin, other.id, number);
    await work();
    expect(await countQueries(work)).toBe(one);
    expect(one).toBeLessThanOrEqual(7);
  });
});

describe("measuring a text", () => {
  it("counts words of any script, and at least a minute", () => {
    expect(measureText("Раз, два — три!", "ru")).toEqual({ wordCount: 3, readingTimeMinutes: 1 });
    expect(measureText("word ".repeat(401), "en").readingTimeMinutes).toBe(3);
    expect(measureText("我喜欢看小说", "zh").wordCount).toBeGreaterThan(2);
  });
});
