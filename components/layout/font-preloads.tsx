import type { Locale } from "@/lib/i18n/locales";

const latin = [
  new URL(
    "../../node_modules/@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../../node_modules/@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2",
    import.meta.url,
  ),
];
const cyrillic = [
  new URL(
    "../../node_modules/@fontsource-variable/literata/files/literata-cyrillic-opsz-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../../node_modules/@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2",
    import.meta.url,
  ),
];

/** The files a page in each language needs for its first paint; digits and spaces are in the Latin ones. */
const FONTS: Record<Locale, readonly URL[]> = { en: latin, ru: [...cyrillic, ...latin] };

/** Asks the browser for the fonts before it has read the style sheet that names them; React moves it to the head. */
export function FontPreloads({ locale }: { locale: Locale }) {
  return FONTS[locale].map(({ href }) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}
