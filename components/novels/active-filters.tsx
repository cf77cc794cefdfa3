import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Term } from "@/lib/novels/fields";
import { type CatalogQuery, catalogHref, toggled } from "./catalog-query";

type ActiveFiltersProps = { query: CatalogQuery; filters: { genres: Term[]; tags: Term[] } };

const nameOf = (terms: Term[], slug: string) => terms.find((term) => term.slug === slug)?.name ?? slug;

/** What the shelf is narrowed down to just now, each part to be taken away by a press. */
export function ActiveFilters({ query, filters }: ActiveFiltersProps) {
  const t = useTranslations("novels");
  const { search, status, lang, year_from, year_to } = query;
  const parts: { label: string; change: Partial<CatalogQuery> }[] = [
    ...(search ? [{ label: t("filters.quoted", { text: search }), change: { search: undefined } }] : []),
    ...query.genres.map((slug) => ({
      label: nameOf(filters.genres, slug),
      change: { genres: toggled(query.genres, slug) },
    })),
    ...query.tags.map((slug) => ({
      label: nameOf(filters.tags, slug),
      change: { tags: toggled(query.tags, slug) },
    })),
    ...(status ? [{ label: t(`status.${status}`), change: { status: undefined } }] : []),
    ...(lang ? [{ label: t(`languageOwn.${lang}`), change: { lang: undefined } }] : []),
    ...(year_from || year_to
      ? [
          {
            label: [year_from ?? "…", year_to ?? "…"].join("–"),
            change: { year_from: undefined, year_to: undefined },
          },
        ]
      : []),
  ];
  if (parts.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {parts.map(({ label, change }) => (
        <li key={label}>
          <a
            href={catalogHref(query, change)}
            rel="nofollow"
            aria-label={t("filters.remove", { name: label })}
            className="inline-flex h-8 items-center gap-1.5 rounded-sm bg-wash px-2.5 text-sm text-ink hover:bg-accent-wash hover:text-accent"
          >
            {label}
            <X className="size-3.5" aria-hidden />
          </a>
        </li>
      ))}
      {parts.length > 1 && (
        <li>
          <a
            href={catalogHref(
              { ...query, search: undefined, status: undefined, lang: undefined },
              {
                genres: [],
                tags: [],
                year_from: undefined,
                year_to: undefined,
              },
            )}
            className="text-link inline-flex h-8 items-center px-1 text-sm text-accent"
          >
            {t("filters.clear")}
          </a>
        </li>
      )}
    </ul>
  );
}
