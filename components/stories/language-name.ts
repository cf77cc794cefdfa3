/**
 * The name of a content language in the language of the interface.
 * @param tag such as "ru"; one that nobody knows is given back as it is
 */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
