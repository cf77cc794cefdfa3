import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageSwitch } from "./language-switch";
import { NAV_LINKS } from "./nav-links";

/** The foot of every page. `badge` is the place for a standing notice, such as which storyteller is at work. */
export async function Footer({ signedIn, badge }: { signedIn: boolean; badge?: ReactNode }) {
  const t = await getTranslations("layout");
  const links = [
    ...NAV_LINKS.map(({ key, href }) => ({ href, text: t(`nav.${key}`) })),
    { href: "/docs", text: t("footer.docs") },
    { href: "/status", text: t("footer.status") },
  ];
  return (
    <footer className="print:hidden page-margins mt-24 border-t border-rule text-sm text-ink-soft">
      <div className="mx-auto flex max-w-wide flex-col gap-8 py-10">
        <div className="flex flex-wrap items-center justify-between gap-x-10 gap-y-4">
          <nav aria-label={t("footer.label")}>
            <ul className="flex flex-wrap gap-x-7 gap-y-2">
              {links.map(({ href, text }) => (
                <li key={href}>
                  <Link href={href} prefetch={false} className="hover:text-ink hover:underline">
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <LanguageSwitch signedIn={signedIn} full className="-ml-1.5" />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-10 gap-y-3">
          <p className="font-serif text-ink-faint italic">{t("footer.colophon")}</p>
          {badge}
        </div>
      </div>
    </footer>
  );
}
