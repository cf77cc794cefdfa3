import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import type { Theme } from "@/lib/theme/theme";
import { AccountMenu } from "./account-menu";
import type { HeaderViewer } from "./header-viewer";
import { LanguageSwitch } from "./language-switch";
import { MainNav } from "./main-nav";
import { MobileMenu } from "./mobile-menu";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

type HeaderProps = {
  viewer: HeaderViewer | null;
  theme: Theme;
  /** The field that searches the catalogue; shown in the bar on a wide window, in the menu on a narrow one. */
  search?: ReactNode;
};

/** The head of every page. */
export async function Header({ viewer, theme, search }: HeaderProps) {
  const t = await getTranslations("layout.account");
  return (
    <header className="print:hidden page-margins border-b border-rule">
      <div className="mx-auto flex h-16 max-w-wide items-stretch gap-6">
        <div className="flex items-center pb-0.5">
          <Wordmark />
        </div>
        <MainNav className="ml-4 max-md:hidden" />
        <div className="ml-auto flex items-center gap-1.5">
          {search && <div className="mr-2 w-56 max-lg:hidden">{search}</div>}
          <LanguageSwitch signedIn={viewer !== null} className="max-md:hidden" />
          <ThemeSwitch theme={theme} />
          {viewer ? (
            <span className="ml-1 inline-flex">
              <AccountMenu viewer={viewer} />
            </span>
          ) : (
            <ButtonLink href="/signin" size="sm" className="ml-1 max-md:hidden">
              {t("signIn")}
            </ButtonLink>
          )}
          <span className="-mr-2.5 inline-flex md:hidden">
            <MobileMenu search={search} signedIn={viewer !== null} />
          </span>
        </div>
      </div>
    </header>
  );
}
