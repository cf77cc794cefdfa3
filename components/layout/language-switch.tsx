"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { cn } from "@/components/ui/cn";
import { toast } from "@/components/ui/toast";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { setLocale } from "@/lib/i18n/set-locale";
import { keepLanguage } from "./keep-language";

/** Each language in its own words. */
const NAMES: Record<Locale, { short: string; full: string }> = {
  ru: { short: "Рус", full: "Русский" },
  en: { short: "Eng", full: "English" },
};

type LanguageSwitchProps = {
  /** Whether there is an account to keep the choice on, besides this device. */
  signedIn: boolean;
  /** Shows the names in full. */
  full?: boolean;
  className?: string;
};

/** The languages of the interface side by side; a press changes the whole page in place. */
export function LanguageSwitch({ signedIn, full = false, className }: LanguageSwitchProps) {
  const t = useTranslations("layout.language");
  const current = useLocale();
  const router = useRouter();
  const [pending, start] = useTransition();
  const choose = (locale: Locale) => {
    setLocale(locale);
    start(() => router.refresh());
    if (signedIn) keepLanguage(locale).catch(() => toast.error(t("notKept")));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, this is a row of two commands
    <div
      role="group"
      aria-label={t("label")}
      aria-busy={pending}
      className={cn("flex items-center", className)}
    >
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={full ? undefined : NAMES[locale].full}
          aria-pressed={locale === current}
          onClick={() => choose(locale)}
          className={cn(
            "inline-flex h-8 items-center rounded-sm px-1.5 text-sm transition-colors duration-150",
            locale === current ? "text-ink" : "text-ink-faint hover:text-ink",
          )}
        >
          <span className={cn(locale === current && "border-b border-current")}>
            {full ? NAMES[locale].full : NAMES[locale].short}
          </span>
        </button>
      ))}
    </div>
  );
}
