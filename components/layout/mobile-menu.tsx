"use client";

import { Menu as MenuIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { Sheet, SheetContent, SheetTrigger } from "@/components/ui/sheet";
import { LanguageSwitch } from "./language-switch";
import { isCurrent, NAV_LINKS } from "./nav-links";

type MobileMenuProps = {
  /** The search field, when the header has one. */
  search?: ReactNode;
  signedIn: boolean;
};

/** On a narrow window: the doors, the search and the settings, in a panel from the side. */
export function MobileMenu({ search, signedIn }: MobileMenuProps) {
  const t = useTranslations("layout");
  const pathname = usePathname();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const links = NAV_LINKS.map(({ key, href }) => ({ href, text: t(`nav.${key}`) }));
  const account = signedIn
    ? []
    : [
        { href: "/signin", text: t("account.signIn") },
        { href: "/signup", text: t("account.signUp") },
      ];
  return (
    <Sheet open={open} onOpenChange={setOpen}>
      <SheetTrigger
        render={
          <IconButton label={t("menu.open")}>
            <MenuIcon aria-hidden />
          </IconButton>
        }
      />
      <SheetContent title={t("wordmark")}>
        <div className="flex h-full flex-col gap-6">
          {search}
          <nav aria-label={t("nav.label")}>
            <ul className="flex flex-col gap-1 font-serif text-2xl">
              {links.map(({ href, text }) => (
                <li key={href}>
                  <Link
                    prefetch={false}
                    href={href}
                    onClick={close}
                    aria-current={isCurrent(href, pathname) ? "page" : undefined}
                    className={cn(
                      "block py-1.5 hover:text-accent",
                      isCurrent(href, pathname) && "text-accent",
                    )}
                  >
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {account.length > 0 && (
            <ul className="flex flex-col gap-1 border-t border-rule pt-5">
              {account.map(({ href, text }) => (
                <li key={href}>
                  <Link
                    prefetch={false}
                    href={href}
                    onClick={close}
                    className="block py-1.5 hover:text-accent"
                  >
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <LanguageSwitch signedIn={signedIn} full className="mt-auto border-t border-rule pt-4" />
        </div>
      </SheetContent>
    </Sheet>
  );
}
