import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { saveReaderSettingsEndpoint } from "@/lib/reading/endpoints";
import { READER_COOKIE, type ReaderSettings } from "@/lib/reading/reader-settings";
import { readPreference, writePreference } from "@/lib/theme/preference-cookie";
import { parseTheme, THEME_COOKIE } from "@/lib/theme/theme";
import { blockAtLine } from "./reading-position";

const QUIET_MS = 600;

/** Gives popups and the browser's own bars the reader's theme too, and gives the site its own back at the end. */
function useWindowTheme(theme: ReaderSettings["theme"]): void {
  useEffect(() => {
    const root = document.documentElement;
    const site = parseTheme(readPreference(THEME_COOKIE));
    root.dataset.theme = theme === "site" ? site : theme;
    return () => {
      root.dataset.theme = parseTheme(readPreference(THEME_COOKIE));
    };
  }, [theme]);
}

/**
 * The reader's settings: a change shows at once, with the paragraph that is being read staying where it is, and is
 * kept on the device and, when there is one, on the account.
 */
export function useSettings(
  initial: ReaderSettings,
  textRef: RefObject<HTMLElement | null>,
  account: { signedIn: boolean; failed: string },
): [ReaderSettings, (change: Partial<ReaderSettings>) => void] {
  const [settings, setSettings] = useState(initial);
  const held = useRef<{ block: HTMLElement; top: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useWindowTheme(settings.theme);

  useLayoutEffect(() => {
    const anchor = held.current;
    held.current = null;
    if (anchor)
      window.scrollBy({ top: anchor.block.getBoundingClientRect().top - anchor.top, behavior: "instant" });
  });

  function change(part: Partial<ReaderSettings>): void {
    const next = { ...settings, ...part };
    const block = textRef.current && window.scrollY > 0 ? blockAtLine(textRef.current) : undefined;
    held.current = block ? { block, top: block.getBoundingClientRect().top } : null;
    setSettings(next);
    writePreference(READER_COOKIE, JSON.stringify(next));
    clearTimeout(timer.current);
    if (!account.signedIn) return;
    timer.current = setTimeout(() => {
      call(saveReaderSettingsEndpoint, { body: next }).catch(() => toast.error(account.failed));
    }, QUIET_MS);
  }
  return [settings, change];
}
