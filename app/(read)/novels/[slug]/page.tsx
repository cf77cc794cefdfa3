import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { PageShell } from "@/components/layout/page-shell";
import { SectionHeading } from "@/components/layout/section-heading";
import { ChapterList } from "@/components/novels/chapter-list";
import { NovelHead } from "@/components/novels/novel-head";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { getActor } from "@/lib/auth/viewer";
import { clientAddress } from "@/lib/core/address";
import { listChapters } from "@/lib/novels/list-chapters";
import { noteView } from "@/lib/novels/views/note-view";
import { loadNovel } from "./load";

const PER_PAGE = 100;

type PageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ page?: string | string[]; order?: string | string[] }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { title, author, description } = await loadNovel((await params).slug);
  return { title: `${title} — ${author}`, description: description.slice(0, 300) };
}

export default async function NovelPage({ params, searchParams }: PageProps) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const novel = await loadNovel(slug);
  const [actor, head, locale, t] = await Promise.all([
    getActor(),
    headers(),
    getLocale(),
    getTranslations("novels.novel"),
  ]);
  const order = search.order === "desc" ? "desc" : "asc";
  const page = Math.max(1, Math.trunc(Number(search.page)) || 1);
  const request = { slug, lang: locale, limit: PER_PAGE, sort: "number", page, order } as const;
  const { items, total } = await listChapters(request);
  const firstShown = order === "asc" && page === 1;
  const opening = firstShown
    ? items
    : (await listChapters({ ...request, limit: 1, page: 1, order: "asc" })).items;
  noteView({ kind: "novel", id: novel.id }, actor, clientAddress(head));
  const path = `/novels/${slug}`;
  return (
    <PageShell className="flex flex-col gap-14 sm:gap-20">
      <NovelHead novel={novel} firstNumber={opening[0]?.number} />
      <section aria-labelledby="chapters" className="max-w-narrow sm:ml-[13.5rem] lg:ml-[22rem]">
        <SectionHeading
          id="chapters"
          title={t("chapters")}
          {...(total > 1 && {
            href: order === "asc" ? `${path}?order=desc#chapters` : `${path}#chapters`,
            linkText: order === "asc" ? t("newestFirst") : t("oldestFirst"),
          })}
        />
        {total === 0 ? (
          <EmptyState
            level={3}
            title={t("noChapters")}
            text={t("noChaptersText")}
            action={<ButtonLink href="/novels">{t("noChaptersAction")}</ButtonLink>}
          />
        ) : (
          <ChapterList slug={slug} chapters={items} currentId={novel.user_progress?.chapter_id} />
        )}
        <div className="pt-8">
          <Pagination
            page={page}
            pageCount={Math.ceil(total / PER_PAGE)}
            hrefFor={(next) => `${path}?page=${next}${order === "desc" ? "&order=desc" : ""}#chapters`}
          />
        </div>
      </section>
    </PageShell>
  );
}
