"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Brings the head of the page's text into view and moves the focus to it whenever `place` changes; not on the first
 * showing, so that a page that is opened stays where the browser puts it.
 */
export function useArrival(place: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
  }, [place]);
  return heading;
}
