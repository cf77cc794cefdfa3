import "@fontsource-variable/golos-text/wght.css";
import "@fontsource-variable/literata/opsz.css";
import "@fontsource-variable/literata/wght-italic.css";
import "./globals.css";
import { CSPProvider } from "@base-ui/react/csp-provider";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FontPreloads } from "@/components/layout/font-preloads";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { HeaderSearch } from "@/components/layout/header-search";
import { RealtimeProvider } from "@/components/layout/realtime-provider";
import { SkipLink } from "@/components/layout/skip-link";
import { TextsProvider } from "@/components/layout/texts-provider";
import { OfflineBadge } from "@/components/stories/offline-badge";
import { Toaster } from "@/components/ui/toaster";
import { TooltipProvider } from "@/components/ui/tooltip";
import { isOffline } from "@/lib/ai/models";
import { getViewer } from "@/lib/auth/viewer";
import { realtimeSettings } from "@/lib/realtime/settings";
import { GROUNDS, parseTheme, THEME_COOKIE } from "@/lib/theme/theme";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout");
  return {
    title: { default: t("title"), template: `%s · ${t("wordmark")}` },
    description: t("description"),
    applicationName: t("wordmark"),
  };
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme();
  if (theme !== "system") return { themeColor: GROUNDS[theme] };
  return {
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: GROUNDS.light },
      { media: "(prefers-color-scheme: dark)", color: GROUNDS.dark },
    ],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, head, viewer] = await Promise.all([
    getLocale(),
    chosenTheme(),
    headers(),
    getViewer(),
  ]);
  return (
    <html lang={locale} data-theme={theme} suppressHydrationWarning>
      <body>
        <FontPreloads locale={locale} />
        <CSPProvider nonce={head.get("x-nonce") ?? undefined}>
          <TextsProvider locale={locale}>
            <RealtimeProvider settings={realtimeSettings()}>
              <TooltipProvider>
                <div className="isolate flex min-h-dvh flex-col">
                  <SkipLink />
                  <Header viewer={viewer} theme={theme} search={<HeaderSearch />} />
                  <main id="main" tabIndex={-1} className="flex-1 outline-none">
                    {children}
                  </main>
                  <Footer signedIn={viewer !== null} badge={<OfflineBadge offline={isOffline()} />} />
                </div>
                <Toaster />
              </TooltipProvider>
            </RealtimeProvider>
          </TextsProvider>
        </CSPProvider>
      </body>
    </html>
  );
}

async function chosenTheme() {
  return parseTheme((await cookies()).get(THEME_COOKIE)?.value);
}
