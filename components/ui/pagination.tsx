import { ChevronLeft, ChevronRight } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { pageWindow } from "./page-window";

type PaginationProps = {
  /** 1-based. */
  page: number;
  pageCount: number;
  /** The address of a page, with the present filters kept. */
  hrefFor: (page: number) => string;
};

const cell =
  "figures-table inline-flex h-10 min-w-10 items-center justify-center gap-1 rounded-sm px-2 text-sm transition-colors duration-150";

/** Links to the pages of a list; draws nothing when there is one page. */
export async function Pagination({ page, pageCount, hrefFor }: PaginationProps) {
  if (pageCount < 2) return null;
  const t = await getTranslations("ui.pagination");
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-center justify-center gap-0.5">
      <Step href={page > 1 ? hrefFor(page - 1) : null} rel="prev">
        <ChevronLeft className="size-4" aria-hidden />
        <span className="max-sm:sr-only">{t("previous")}</span>
      </Step>
      {pageWindow(page, pageCount).map((item, index) =>
        item === "gap" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no identity beyond their place
          <span key={`gap-${index}`} aria-hidden="true" className={cn(cell, "min-w-6 px-0 text-ink-faint")}>
            …
          </span>
        ) : (
          <a
            key={item}
            href={hrefFor(item)}
            aria-label={t("page", { page: item })}
            aria-current={item === page ? "page" : undefined}
            className={cn(
              cell,
              item === page ? "bg-ink text-ground" : "text-ink-soft hover:bg-wash hover:text-ink",
            )}
          >
            {item}
          </a>
        ),
      )}
      <Step href={page < pageCount ? hrefFor(page + 1) : null} rel="next">
        <span className="max-sm:sr-only">{t("next")}</span>
        <ChevronRight className="size-4" aria-hidden />
      </Step>
    </nav>
  );
}

function Step({ href, rel, children }: { href: string | null; rel: "prev" | "next"; children: ReactNode }) {
  if (href === null) return null;
  return (
    <a href={href} rel={rel} className={cn(cell, "text-ink-soft hover:bg-wash hover:text-ink")}>
      {children}
    </a>
  );
}
