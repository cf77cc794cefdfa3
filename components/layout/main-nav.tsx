"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { isCurrent, NAV_LINKS } from "./nav-links";

/** The three doors, in a row; the open one is underlined in red. */
export function MainNav({ className }: { className?: string }) {
  const t = useTranslations("layout.nav");
  const pathname = usePathname();
  return (
    <nav aria-label={t("label")} className={className}>
      <ul className="flex h-full items-stretch gap-7">
        {NAV_LINKS.map(({ key, href }) => {
          const current = isCurrent(href, pathname);
          return (
            <li key={key} className="flex">
              <Link
                prefetch={false}
                href={href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "-mb-px flex items-center border-b-2 border-transparent pt-0.5 text-[0.9375rem] transition-colors duration-150",
                  current ? "border-accent text-ink" : "text-ink-soft hover:text-ink",
                )}
              >
                {t(key)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
