import { SlidersHorizontal } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { ActiveFilters } from "@/components/novels/active-filters";
import {
  catalogHref,
  filterCount,
  parseCatalogQuery,
  type SearchParams,
} from "@/components/novels/catalog-query";
import { CatalogToolbar } from "@/components/novels/catalog-toolbar";
import { FilterPanel } from "@/components/novels/filter-panel";
import { NovelCard } from "@/components/novels/novel-card";
import { NovelGrid } from "@/components/novels/novel-grid";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { type CatalogPage, listNovels } from "@/lib/novels/list-novels";

const PER_PAGE = 24;
/** The covers that are seen before one scrolls. */
const EAGER_COVERS = 4;

type PageProps = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("novels");
  return { title: t("title"), description: t("lead") };
}

export default async function NovelsPage({ searchParams }: PageProps) {
  const query = parseCatalogQuery(await searchParams);
  const [locale, t] = await Promise.all([getLocale(), getTranslations("novels")]);
  const found = await listNovels({
    ...query,
    lang: query.lang ?? locale,
    termsIn: locale,
    translatedOnly: query.lang !== undefined,
    limit: PER_PAGE,
  });
  const { filters, total } = found;
  const set = filterCount(query);
  const panel = <FilterPanel query={query} filters={filters} />;
  return (
    <PageShell>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[13.5rem_minmax(0,1fr)]">
        <aside aria-label={t("filters.label")} className="max-lg:hidden">
          {panel}
        </aside>
        <div className="flex min-w-0 flex-col gap-6">
          <CatalogToolbar query={query} />
          <details className="border-y border-rule lg:hidden">
            <summary className="flex min-h-12 items-center gap-2.5 text-sm font-medium">
              <SlidersHorizontal className="size-4" aria-hidden />
              {set > 0 ? t("filters.toggleSet", { count: set }) : t("filters.label")}
            </summary>
            <div className="pt-2 pb-7">{panel}</div>
          </details>
          <ActiveFilters query={query} filters={filters} />
          <p className="text-sm text-ink-faint" role="status">
            {t("found", { count: total })}
          </p>
          <Shelf found={found} />
          <Pagination
            page={query.page}
            pageCount={Math.ceil(total / PER_PAGE)}
            hrefFor={(page) => catalogHref(query, { page })}
          />
        </div>
      </div>
    </PageShell>
  );
}

async function Shelf({ found }: { found: CatalogPage }) {
  const t = await getTranslations("novels");
  if (found.items.length === 0) {
    return (
      <EmptyState
        title={t("empty.title")}
        text={t("empty.text")}
        action={<ButtonLink href="/novels">{t("empty.action")}</ButtonLink>}
      />
    );
  }
  return (
    <NovelGrid>
      {found.items.map((novel, index) => (
        <NovelCard key={novel.id} novel={novel} eager={index < EAGER_COVERS} />
      ))}
    </NovelGrid>
  );
}
