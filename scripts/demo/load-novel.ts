import { join } from "node:path";
import { eq, inArray } from "drizzle-orm";
import sharp from "sharp";
import { db } from "../../db/client";
import { chapters, novels, tags } from "../../db/schema";
import type { Actor } from "../../lib/auth/actor";
import { createChapter } from "../../lib/novels/create-chapter";
import { createNovel } from "../../lib/novels/create-novel";
import { createTag } from "../../lib/novels/create-term";
import type { DemoChapter, DemoNovel } from "./library";

/** The cover's drawing as a picture, since drawings are not taken as covers. */
async function drawCover(folder: string): Promise<string> {
  const picture = await sharp(join(folder, "cover.svg")).resize(600, 900, { fit: "cover" }).png().toBuffer();
  return picture.toString("base64");
}

/** Makes the tags that are missing, with their names in all languages they come with. */
async function nameTags(actor: Actor, novel: DemoNovel): Promise<void> {
  const slugs = novel.tags.map(({ slug }) => slug);
  const known = slugs.length === 0 ? [] : await db().select().from(tags).where(inArray(tags.slug, slugs));
  for (const { slug, ...names } of novel.tags) {
    if (!known.some((tag) => tag.slug === slug)) await createTag(actor, { slug, names }, null);
  }
}

async function addNovel(actor: Actor, novel: DemoNovel): Promise<string> {
  await nameTags(actor, novel);
  const slugs = novel.tags.map(({ slug }) => slug);
  const given = { ...novel, tags: slugs, cover_image: await drawCover(novel.folder) };
  return (await createNovel(actor, given, null)).id;
}

async function addChapter(actor: Actor, novelId: string, { number, texts }: DemoChapter): Promise<void> {
  const title = texts[0]?.title ?? String(number);
  const contents = texts.map((text) => ({ ...text, source: "manual" as const }));
  await createChapter(actor, { novel_id: novelId, number, title, contents }, null);
}

/** Adds what is missing of a novel: itself, or chapters that an interrupted start did not come to. */
export async function loadNovel(actor: Actor, novel: DemoNovel): Promise<void> {
  const existing = await db().query.novels.findFirst({ where: eq(novels.slug, novel.slug) });
  const novelId = existing?.id ?? (await addNovel(actor, novel));
  const there = await db()
    .select({ number: chapters.number })
    .from(chapters)
    .where(eq(chapters.novelId, novelId));
  for (const chapter of novel.chapters) {
    if (!there.some(({ number }) => number === chapter.number)) await addChapter(actor, novelId, chapter);
  }
}
