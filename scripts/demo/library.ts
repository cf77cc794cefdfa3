import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { v5 } from "uuid";
import { z } from "zod";
import { LANGUAGES, type Language } from "../../db/schema/values";
import { createNovelEndpoint } from "../../lib/novels/endpoints/admin";

const ROOT = resolve(import.meta.dirname, "../../db/demo");
/** Makes the same id of the same story's name on every machine. */
const STORY_NAMESPACE = "5b0f5d0e-8f0c-4a0e-9b6e-3f4f1f6a2c11";
const CHAPTER_FILE = /^(\d+)\.([a-z]{2})\.md$/;

const novelFile = createNovelEndpoint.body.omit({ tags: true, cover_image: true }).extend({
  tags: z.array(
    z.object({ slug: z.string() }).and(z.partialRecord(z.enum(["slug", ...LANGUAGES]), z.string())),
  ),
});

export type DemoText = { lang: Language; title: string; content: string };
export type DemoChapter = { number: number; texts: DemoText[] };
export type DemoNovel = z.output<typeof novelFile> & { folder: string; chapters: DemoChapter[] };
export type DemoStory = { id: string; file: unknown };

/** Takes the title, which is the first line, off a chapter's Markdown. */
function splitTitle(markdown: string, file: string): { title: string; content: string } {
  const [, title, content] = /^# (.+)\n+([\s\S]+)$/.exec(markdown.replaceAll("\r\n", "\n")) ?? [];
  if (!title || !content) throw new Error(`${file} does not begin with "# " and a title`);
  return { title: title.trim(), content: content.trim() };
}

async function readChapters(folder: string, langs: Language[]): Promise<DemoChapter[]> {
  const chapters = new Map<number, DemoText[]>();
  for (const file of (await readdir(folder)).sort()) {
    const [, number, code] = CHAPTER_FILE.exec(file) ?? [];
    const lang = langs.find((one) => one === code);
    if (!number || !lang) continue;
    const text = { lang, ...splitTitle(await readFile(join(folder, file), "utf8"), file) };
    chapters.set(Number(number), [...(chapters.get(Number(number)) ?? []), text]);
  }
  const byOrder = (a: DemoText, b: DemoText) => langs.indexOf(a.lang) - langs.indexOf(b.lang);
  return [...chapters].map(([number, texts]) => ({ number, texts: texts.sort(byOrder) }));
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(path, entry.name));
}

/** Every novel of the demo library, with its chapters in the order of their numbers. */
export async function readNovels(): Promise<DemoNovel[]> {
  const folders = (await foldersIn(join(ROOT, "novels"))).sort();
  return Promise.all(
    folders.map(async (folder) => {
      const novel = novelFile.parse(JSON.parse(await readFile(join(folder, "novel.json"), "utf8")));
      const langs = novel.localizations.map(({ lang }) => lang);
      return { ...novel, folder, chapters: await readChapters(folder, langs) };
    }),
  );
}

/** Every interactive story of the demo library. */
export async function readStories(): Promise<DemoStory[]> {
  const files = (await readdir(join(ROOT, "stories"))).filter((file) => file.endsWith(".json")).sort();
  return Promise.all(
    files.map(async (name) => ({
      id: v5(name, STORY_NAMESPACE),
      file: JSON.parse(await readFile(join(ROOT, "stories", name), "utf8")) as unknown,
    })),
  );
}
