"use client";

import { type RefObject, useEffect, useRef } from "react";

const TYPING = "input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog]";

/** Which row a key leads to; null for a key that leads nowhere. */
export function rowOfKey(key: string, focused: number, count: number): number | null {
  if (/^[1-9]$/.test(key)) return Number(key) <= count ? Number(key) - 1 : null;
  if (focused < 0) return null;
  if (key === "ArrowDown") return Math.min(focused + 1, count - 1);
  if (key === "ArrowUp") return Math.max(focused - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** Lets digits reach the buttons of a list from anywhere on the page, and arrows move between them. */
export function useChoiceKeys(): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
      const focused = buttons.indexOf(document.activeElement as HTMLButtonElement);
      const row = rowOfKey(event.key, focused, buttons.length);
      if (row === null) return;
      event.preventDefault();
      buttons[row]?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return list;
}
