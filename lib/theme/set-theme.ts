import { writePreference } from "./preference-cookie";
import { THEME_COOKIE, type Theme } from "./theme";

/** Shows a theme at once and keeps it on this device. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  writePreference(THEME_COOKIE, theme);
}
