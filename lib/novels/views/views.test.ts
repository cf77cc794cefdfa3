import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { catalog, novels, viewHits } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { makeActor } from "@/tests/helpers/accounts";
import { useTestDatabase } from "@/tests/helpers/database";
import { getChapter } from "../get-chapter";
import { makeChapter, makeNovel } from "../testing";
import { beginDay } from "./begin-day";
import { countViews } from "./count-views";
import { recordView } from "./note-view";

useTestDatabase();

let admin: Actor;

beforeAll(async () => {
  ({ actor: admin } = await makeActor(["user", "admin"]));
});

const figures = async (id: string) => {
  const [novel] = await db()
    .select({ daily: novels.viewsDaily, total: novels.viewsTotal })
    .from(novels)
    .where(eq(novels.id, id));
  const listed = await db()
    .selectDistinct({ daily: catalog.viewsDaily, total: catalog.viewsTotal })
    .from(catalog)
    .where(eq(catalog.novelId, id));
  expect(listed).toEqual([novel]);
  return novel;
};

describe("views", () => {
  it("count once a day for each account and each address", async () => {
    const { id } = await makeNovel(admin);
    const subject = { kind: "novel", id } as const;
    const { actor } = await makeActor();
    for (let n = 0; n < 3; n += 1) {
      await recordView(subject, actor, "10.0.0.1");
      await recordView(subject, null, "10.0.0.1");
      await recordView(subject, null, "10.0.0.2");
    }
    expect(await countViews()).toBe(3);
    expect(await figures(id)).toEqual({ daily: 3, total: 3 });
    expect(await countViews()).toBe(0);
    await recordView(subject, null, "10.0.0.3");
    await countViews();
    expect(await figures(id)).toEqual({ daily: 4, total: 4 });
  });

  it("count once when several processes count at the same time", async () => {
    const { id } = await makeNovel(admin);
    for (let round = 1; round <= 10; round += 1) {
      for (let n = 0; n < 5; n += 1) {
        await recordView({ kind: "novel", id }, null, `10.${round}.0.${n}`);
      }
      await Promise.all([countViews(), countViews(), countViews(), countViews()]);
      await countViews();
      expect(await figures(id)).toEqual({ daily: 5 * round, total: 5 * round });
    }
  });

  it("count for chapters on their own", async () => {
    const novel = await makeNovel(admin);
    const { id } = await makeChapter(admin, novel.id, 1);
    await recordView({ kind: "chapter", id }, null, "10.0.0.1");
    await countViews();
    expect((await getChapter(id, "en")).views).toBe(1);
    expect(await figures(novel.id)).toEqual({ daily: 0, total: 0 });
  });

  it("of yesterday leave the daily figure and stay in the total", async () => {
    const { id } = await makeNovel(admin);
    await recordView({ kind: "novel", id }, null, "10.0.0.1");
    await countViews();
    await db().update(viewHits).set({ day: "2020-01-01" }).where(eq(viewHits.subjectId, id));
    await beginDay();
    expect(await figures(id)).toEqual({ daily: 0, total: 1 });
    expect(await db().select().from(viewHits).where(eq(viewHits.subjectId, id))).toEqual([]);
  });
});
