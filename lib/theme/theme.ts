export const THEMES = ["system", "light", "sepia", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Holds the theme that was chosen; readable by scripts, so that the switch can write it. */
export const THEME_COOKIE = "theme";

/** The theme that a cookie names; whatever else it holds means that the system decides. */
export function parseTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}

/** The ground of each theme, for the browser's own bars. Must match --ground in tokens.css. */
export const GROUNDS = { light: "#f9f8f4", sepia: "#f0e5cf", dark: "#171614" } as const;
