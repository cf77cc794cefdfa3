import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { CATALOG_SORTS, type CatalogQuery, catalogHref, catalogPairs } from "./catalog-query";

/** The line above the shelf: the search, and by what the novels are sorted. */
export function CatalogToolbar({ query }: { query: CatalogQuery }) {
  const t = useTranslations("novels");
  const kept = catalogPairs({ ...query, search: undefined, page: 1 });
  return (
    <div className="flex flex-col gap-5">
      {/* biome-ignore lint/a11y/useSemanticElements: the element "search" is not known to all browsers in use */}
      <form action="/novels" role="search" className="flex gap-2">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Input
          type="search"
          name="search"
          size="lg"
          icon={<Search aria-hidden />}
          aria-label={t("search.label")}
          placeholder={t("search.placeholder")}
          defaultValue={query.search}
          maxLength={200}
        />
        <Button type="submit" size="lg" variant="secondary">
          {t("search.submit")}
        </Button>
      </form>
      <nav aria-label={t("sort.label")}>
        <ul className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
          {CATALOG_SORTS.map((sort) => (
            <li key={sort}>
              <a
                href={catalogHref(query, { sort, order: "desc" })}
                rel="nofollow"
                aria-current={query.sort === sort ? "true" : undefined}
                className={cn(
                  "inline-flex min-h-8 items-center border-b",
                  query.sort === sort
                    ? "border-accent text-ink"
                    : "border-transparent text-ink-soft hover:border-rule-strong hover:text-ink",
                )}
              >
                {t(`sort.${sort}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
