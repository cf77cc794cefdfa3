import { type RefObject, useEffect } from "react";
import { percentRead } from "./reading-position";

const STEP = 8;

/**
 * Draws how far the reader is, and moves the bar out of the way while they read on. Both are written past React:
 * they change with every frame.
 */
export function useScrollLine(
  textRef: RefObject<HTMLElement | null>,
  barRef: RefObject<HTMLElement | null>,
  lineRef: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    let last = window.scrollY;
    let frame = 0;
    const draw = () => {
      frame = 0;
      const text = textRef.current;
      const down = window.scrollY - last;
      if (text && lineRef.current) lineRef.current.style.scale = `${percentRead(text) / 100} 1`;
      if (Math.abs(down) < STEP) return;
      barRef.current?.toggleAttribute("data-away", down > 0 && window.scrollY > 160);
      last = window.scrollY;
    };
    const soon = () => {
      frame ||= requestAnimationFrame(draw);
    };
    soon();
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", soon);
      window.removeEventListener("resize", soon);
    };
  }, [textRef, barRef, lineRef]);
}
