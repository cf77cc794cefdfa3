import "@/components/reader/reader.css";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { ChapterEnd } from "@/components/reader/chapter-end";
import { ChapterHead } from "@/components/reader/chapter-head";
import { Reader } from "@/components/reader/reader";
import { ResumeScript } from "@/components/reader/resume-script";
import { Prose } from "@/components/ui/prose";
import { getActor, getViewer } from "@/lib/auth/viewer";
import { clientAddress } from "@/lib/core/address";
import { asLanguage } from "@/lib/novels/languages";
import { noteView } from "@/lib/novels/views/note-view";
import { openChapter } from "@/lib/reading/open-chapter";
import {
  DEFAULT_SETTINGS,
  parseReaderSettings,
  READER_COOKIE,
  readSettingsCookie,
} from "@/lib/reading/reader-settings";
import { orNotFound } from "../load";

const NUMBER = /^\d{1,6}(?:\.\d{1,2})?$/;

/** A large first letter needs a paragraph that reaches past its foot, and must be a letter. */
const OPENS_LARGE = /^\p{L}[^\n]{240}/u;

type PageProps = {
  params: Promise<{ slug: string; number: string }>;
  searchParams: Promise<{ lang?: string | string[] }>;
};

/** Read once for the page and its metadata. */
const load = cache(async (slug: string, number: string, lang: string | undefined) => {
  const [actor, locale] = await Promise.all([getActor(), getLocale()]);
  if (!NUMBER.test(number)) notFound();
  return orNotFound(openChapter(actor, { slug, number: Number(number) }, asLanguage(lang) ?? locale));
});

async function requested({ params, searchParams }: PageProps) {
  const [{ slug, number }, { lang: given }] = await Promise.all([params, searchParams]);
  const lang = asLanguage([given].flat()[0]);
  return { slug, number, lang };
}

async function keptSettings() {
  const [viewer, jar] = await Promise.all([getViewer(), cookies()]);
  if (viewer?.readerSettings) return parseReaderSettings(viewer.readerSettings);
  return readSettingsCookie(jar.get(READER_COOKIE)?.value) ?? DEFAULT_SETTINGS;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { slug, number, lang } = await requested(props);
  const { novel, chapter } = await load(slug, number, lang);
  return { title: `${chapter.title} — ${novel.title}`, description: novel.description.slice(0, 200) };
}

export default async function ReaderPage(props: PageProps) {
  const { slug, number, lang } = await requested(props);
  const { novel, chapter, html } = await load(slug, number, lang);
  const [actor, head, settings, t] = await Promise.all([
    getActor(),
    headers(),
    keptSettings(),
    getTranslations("reader"),
  ]);
  noteView({ kind: "chapter", id: chapter.id }, actor, clientAddress(head));
  const path = `/novels/${slug}`;
  const hrefOf = (to: { number: number } | undefined) =>
    to && `${path}/${to.number}${lang ? `?lang=${lang}` : ""}`;
  const links = { previousHref: hrefOf(chapter.prev_chapter), nextHref: hrefOf(chapter.next_chapter) };
  const place = novel.user_progress?.chapter_id === chapter.id ? novel.user_progress : undefined;
  return (
    <Reader
      key={`${chapter.id} ${chapter.lang}`}
      chapter={{
        novelId: novel.id,
        chapterId: chapter.id,
        number: chapter.number,
        lang: chapter.lang,
        signedIn: actor !== null,
      }}
      settings={settings}
      novel={{ href: path, title: novel.title, lang: novel.lang }}
      chapterLabel={t("chapter", { number: chapter.number })}
      resumeAt={place?.paragraph}
      head={<ChapterHead chapter={chapter} path={`${path}/${chapter.number}`} />}
      end={
        <>
          <ResumeScript nonce={head.get("x-nonce") ?? undefined} />
          <ChapterEnd chapter={chapter} novelHref={path} {...links} />
        </>
      }
      {...links}
    >
      <Prose
        lang={chapter.lang}
        dropCap={OPENS_LARGE.test(chapter.content)}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: renderChapter lets through what its allow-list names
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </Reader>
  );
}
