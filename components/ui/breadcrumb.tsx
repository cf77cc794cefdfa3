import Link from "next/link";
import { getTranslations } from "next-intl/server";

export type Crumb = { label: string; href?: string };

/** The way from the top to this page; the last item is the page itself and has no address. */
export async function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  const t = await getTranslations("ui");
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
        {items.map((item, index) => (
          <li key={item.label} className="flex min-w-0 items-center gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-ink-faint">
                /
              </span>
            )}
            {item.href ? (
              <Link prefetch={false} href={item.href} className="text-link truncate hover:text-ink">
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="truncate text-ink">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
