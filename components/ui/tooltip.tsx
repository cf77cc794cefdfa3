"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

/** Lets tooltips that are close to each other open without a new delay. Stands once, in the root layout. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return <Base.Provider delay={450}>{children}</Base.Provider>;
}

type TooltipProps = {
  content: ReactNode;
  /** The element that is described; it must pass its props and ref on to the DOM. */
  children: ReactElement;
  side?: "top" | "bottom" | "left" | "right";
};

/** A visual hint on hover and focus. It names nothing for screen readers: the child needs its own label. */
export function Tooltip({ content, children, side = "top" }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={7} collisionPadding={8} className="z-60">
          <Base.Popup className="popup-motion max-w-72 rounded-sm bg-ink px-2.5 py-1.5 text-xs text-ground">
            {content}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
