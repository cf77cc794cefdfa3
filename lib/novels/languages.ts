import { LANGUAGES, type Language } from "@/db/schema/values";

/** What is shown when a text does not exist in the wished language: the most widely read first. */
const FALLBACKS: readonly Language[] = ["en", "ru", "zh", "ja", "ko", "fr", "de"];

/** Every language, in the order in which texts are looked for when `wished` is wanted. */
export const languageOrder = (wished: Language): Language[] => [
  wished,
  ...FALLBACKS.filter((language) => language !== wished),
];

/** A name in the wished language, else in the next best; the slug when it has none at all. */
export function nameIn(names: Partial<Record<Language, string>>, wished: Language, slug: string): string {
  const language = languageOrder(wished).find((candidate) => names[candidate]);
  return (language && names[language]) || slug;
}

const isLanguage = (value: string): value is Language => LANGUAGES.some((language) => language === value);

/** A language that we know, from whatever an address says; undefined for anything else. */
export const asLanguage = (value: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === value);

/** Our languages that an Accept-Language header asks for, the most wanted first. */
function acceptedLanguages(header: string): Language[] {
  return header
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith("q="));
      return { language: tag.split("-")[0] ?? "", quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
    .filter(isLanguage);
}

/** The language of an answer whose endpoint does not demand one: as asked for, the client's, the account's, Russian. */
export function requestedLanguage(wishes: {
  lang?: Language;
  headers: { get(name: string): string | null };
  account?: Language | null;
}): Language {
  const [accepted] = acceptedLanguages(wishes.headers.get("accept-language") ?? "");
  return wishes.lang ?? accepted ?? wishes.account ?? "ru";
}
