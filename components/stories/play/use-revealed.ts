"use client";

import { useEffect, useRef, useState } from "react";

/** The share of what is not shown yet that each frame brings; the text runs faster the further it is behind. */
const SHARE = 0.05;

/** A growing text, shown as if it were written letter by letter; whole at once for those who want less motion. */
export function useRevealed(text: string): string {
  const [length, setLength] = useState(text.length);
  const target = useRef(text.length);
  useEffect(() => {
    target.current = text.length;
  });
  const running = length < text.length;
  useEffect(() => {
    if (!running) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    let frame = 0;
    const step = () => {
      setLength((shown) => {
        const rest = target.current - shown;
        return calm || rest <= 0 ? target.current : shown + Math.max(1, Math.round(rest * SHARE));
      });
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [running]);
  return text.slice(0, length);
}
