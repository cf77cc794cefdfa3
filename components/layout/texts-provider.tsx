"use client";

import { NextIntlClientProvider } from "next-intl";
import { type ReactNode, use } from "react";
import { loadMessages } from "@/lib/i18n/load-messages";
import type { Locale } from "@/lib/i18n/locales";
import { TIME_ZONE } from "@/lib/i18n/time-zone";

/**
 * Gives client components their texts. They come as a file of their own, which the browser keeps, so that
 * no page has to carry them again.
 */
export function TextsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={locale} messages={use(loadMessages(locale))} timeZone={TIME_ZONE}>
      {children}
    </NextIntlClientProvider>
  );
}
