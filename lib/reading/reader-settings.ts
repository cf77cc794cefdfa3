import { z } from "zod";

export const READER_THEMES = ["site", "light", "sepia", "dark"] as const;
export const READER_WIDTHS = ["narrow", "medium", "wide"] as const;
export const READER_FACES = ["serif", "sans"] as const;
export const FONT_SIZE = { min: 15, max: 28 } as const;
export const LINE_HEIGHT = { min: 1.3, max: 2.1 } as const;

/** How a reader wants chapters to be set. */
export const readerSettings = z
  .object({
    font_size: z.int().min(FONT_SIZE.min).max(FONT_SIZE.max).meta({ description: "In CSS pixels" }),
    line_height: z.number().min(LINE_HEIGHT.min).max(LINE_HEIGHT.max),
    width: z.enum(READER_WIDTHS),
    face: z.enum(READER_FACES),
    theme: z.enum(READER_THEMES).meta({ description: "`site` follows the rest of the product" }),
  })
  .meta({ id: "ReaderSettings" });

export type ReaderSettings = z.infer<typeof readerSettings>;

export const DEFAULT_SETTINGS: ReaderSettings = {
  font_size: 19,
  line_height: 1.6,
  width: "medium",
  face: "serif",
  theme: "site",
};

/** Holds the settings on the device; readable by scripts, which write it. */
export const READER_COOKIE = "reader";

/** Settings from whatever was kept of them; what is missing or wrong is as usual. */
export function parseReaderSettings(kept: unknown): ReaderSettings {
  const given = typeof kept === "object" && kept !== null ? kept : {};
  const parsed = readerSettings.partial().catch({}).parse(given);
  return { ...DEFAULT_SETTINGS, ...parsed };
}

/** Settings from the value of the device's cookie; null when it holds none. */
export function readSettingsCookie(value: string | undefined): ReaderSettings | null {
  if (!value) return null;
  try {
    return parseReaderSettings(JSON.parse(decodeURIComponent(value)));
  } catch {
    // Not JSON, or not an encoded text: as good as no cookie.
    return null;
  }
}
