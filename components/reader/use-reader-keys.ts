import { useEffect, useRef } from "react";

export type ReaderKeys = Partial<Record<"ArrowLeft" | "ArrowRight" | "s" | "?", () => void>>;

/** The same key on a Russian keyboard. */
const ALIASES: Record<string, keyof ReaderKeys> = { ы: "s", S: "s", Ы: "s" };

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a popup has the keyboard, whose arrows move within it. */
const isInPopup = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("[role=dialog], [role=menu], [role=radiogroup]") !== null;

/** Lets single keys act on the page, unless somebody types or a popup has the keyboard. */
export function useReaderKeys(keys: ReaderKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const name = ALIASES[event.key] ?? (event.key as keyof ReaderKeys);
      const act = latest.current[name];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || (name !== "s" && isInPopup(event.target))) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
