"use client";

import "@fontsource-variable/golos-text/wght.css";
import "@fontsource-variable/literata/opsz.css";
import "./globals.css";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { errorDigest } from "@/components/layout/error-digest";
import { FullPageNotice } from "@/components/layout/full-page-notice";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { DEFAULT_LOCALE, isLocale, LOCALE_COOKIE } from "@/lib/i18n/locales";
import enErrors from "@/lib/i18n/messages/en/errors.json";
import ruErrors from "@/lib/i18n/messages/ru/errors.json";
import { TIME_ZONE } from "@/lib/i18n/time-zone";
import { readPreference } from "@/lib/theme/preference-cookie";
import { parseTheme, THEME_COOKIE } from "@/lib/theme/theme";

const MESSAGES = { ru: { errors: ruErrors }, en: { errors: enErrors } };

type Failure = { error: unknown; retry: () => void };

/** Stands in for the whole document when the root layout itself failed. */
export default function GlobalError(props: Failure) {
  const chosen = useCookie(LOCALE_COOKIE);
  const locale = isLocale(chosen) ? chosen : DEFAULT_LOCALE;
  const theme = parseTheme(useCookie(THEME_COOKIE));
  return (
    <html lang={locale} data-theme={theme}>
      <body>
        <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone={TIME_ZONE}>
          <Notice {...props} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

function Notice({ error, retry }: Failure) {
  const t = useTranslations("errors.failed");
  const digest = errorDigest(error);
  useEffect(() => console.error(error), [error]);
  return (
    <main>
      <title>{t("title")}</title>
      <FullPageNotice
        figure="500"
        title={t("title")}
        text={t("text")}
        note={digest && t("reference", { digest })}
      >
        <Button variant="primary" onClick={() => retry()}>
          {t("retry")}
        </Button>
        {/* A full load, because the application on this page is broken. */}
        <a href="/" className={buttonVariants()}>
          {t("home")}
        </a>
      </FullPageNotice>
    </main>
  );
}

function useCookie(name: string): string | undefined {
  return useSyncExternalStore(
    () => () => undefined,
    () => readPreference(name),
    () => undefined,
  );
}
