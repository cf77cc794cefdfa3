import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { LANGUAGES, TRANSLATION_STATUSES } from "@/db/schema/values";
import type { Term } from "@/lib/novels/fields";
import { type CatalogQuery, catalogHref, catalogPairs, toggled } from "./catalog-query";
import { FilterLink } from "./filter-link";

type FilterPanelProps = {
  query: CatalogQuery;
  filters: { genres: Term[]; tags: Term[]; years: number[] };
};

const SHOWN_TAGS = 12;

/** Everything that the catalogue can be narrowed down by. */
export function FilterPanel({ query, filters }: FilterPanelProps) {
  const t = useTranslations("novels");
  const genres = filters.genres.filter(
    ({ slug, novels_count }) => novels_count > 0 || query.genres.includes(slug),
  );
  return (
    <div className="flex flex-col gap-7">
      <FilterGroup title={t("filters.genres")}>
        <TermLinks terms={genres} kind="genres" query={query} />
      </FilterGroup>
      <FilterGroup title={t("filters.status")}>
        {TRANSLATION_STATUSES.map((status) => (
          <li key={status}>
            <FilterLink
              href={catalogHref(query, { status: query.status === status ? undefined : status })}
              active={query.status === status}
            >
              {t(`status.${status}`)}
            </FilterLink>
          </li>
        ))}
      </FilterGroup>
      <FilterGroup title={t("filters.language")}>
        {LANGUAGES.map((lang) => (
          <li key={lang}>
            <FilterLink
              href={catalogHref(query, { lang: query.lang === lang ? undefined : lang })}
              active={query.lang === lang}
            >
              <span lang={lang}>{t(`languageOwn.${lang}`)}</span>
            </FilterLink>
          </li>
        ))}
      </FilterGroup>
      <YearForm query={query} years={filters.years} />
      <TagGroup terms={filters.tags} query={query} />
    </div>
  );
}

function FilterGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="label-caps border-b border-rule pb-2 font-sans text-ink-faint">{title}</h2>
      <ul className="pt-2">{children}</ul>
    </section>
  );
}

type TermLinksProps = { terms: Term[]; kind: "genres" | "tags"; query: CatalogQuery };

function TermLinks({ terms, kind, query }: TermLinksProps) {
  return terms.map(({ slug, name, novels_count }) => (
    <li key={slug}>
      <FilterLink
        href={catalogHref(query, { [kind]: toggled(query[kind], slug) })}
        active={query[kind].includes(slug)}
        count={novels_count}
      >
        {name}
      </FilterLink>
    </li>
  ));
}

function TagGroup({ terms, query }: { terms: Term[]; query: CatalogQuery }) {
  const t = useTranslations("novels");
  const chosenFirst = [...terms].sort(
    (a, b) => Number(query.tags.includes(b.slug)) - Number(query.tags.includes(a.slug)),
  );
  const [shown, more] = [chosenFirst.slice(0, SHOWN_TAGS), chosenFirst.slice(SHOWN_TAGS)];
  if (terms.length === 0) return null;
  return (
    <FilterGroup title={t("filters.tags")}>
      <TermLinks terms={shown} kind="tags" query={query} />
      {more.length > 0 && (
        <li>
          <details>
            <summary className="text-link inline-flex min-h-8 items-center text-sm text-accent">
              {t("filters.moreTags", { count: more.length })}
            </summary>
            <ul>
              <TermLinks terms={more} kind="tags" query={query} />
            </ul>
          </details>
        </li>
      )}
    </FilterGroup>
  );
}

function YearForm({ query, years }: { query: CatalogQuery; years: number[] }) {
  const t = useTranslations("novels");
  const kept = catalogPairs({ ...query, year_from: undefined, year_to: undefined, page: 1 });
  const ends = { min: years[0], max: years.at(-1) };
  return (
    <form action="/novels" className="flex flex-col gap-3">
      <h2 className="label-caps border-b border-rule pb-2 font-sans text-ink-faint">{t("filters.years")}</h2>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex items-center gap-2">
        <Input
          name="year_from"
          inputMode="numeric"
          aria-label={t("filters.yearFrom")}
          placeholder={String(ends.min ?? "")}
          defaultValue={query.year_from}
          className="figures-table"
        />
        <span aria-hidden="true" className="text-ink-faint">
          –
        </span>
        <Input
          name="year_to"
          inputMode="numeric"
          aria-label={t("filters.yearTo")}
          placeholder={String(ends.max ?? "")}
          defaultValue={query.year_to}
          className="figures-table"
        />
        <Button type="submit" variant="secondary" className="px-3">
          {t("filters.apply")} <VisuallyHidden>{t("filters.applyYears")}</VisuallyHidden>
        </Button>
      </div>
    </form>
  );
}
