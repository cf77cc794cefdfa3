"use client";

import { Popover as Base } from "@base-ui/react/popover";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { popupClasses } from "./popup-classes";

export const Popover = Base.Root;
/** Opens the popover; give it the button as `render`. `openOnHover` makes it an info tip. */
export const PopoverTrigger = Base.Trigger;
export const PopoverClose = Base.Close;

type PopoverContentProps = {
  title?: ReactNode;
  children: ReactNode;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  /** The name when there is no title. */
  "aria-label"?: string;
  className?: string;
};

/** What a popover shows. */
export function PopoverContent(props: PopoverContentProps) {
  const { title, children, side = "bottom", align = "center", className } = props;
  return (
    <Base.Portal>
      <Base.Positioner side={side} align={align} sideOffset={8} collisionPadding={10} className="z-50">
        <Base.Popup
          aria-label={props["aria-label"]}
          className={cn(popupClasses, "max-w-[min(24rem,calc(100vw-1.25rem))] p-4 text-sm", className)}
        >
          {title && <Base.Title className="pb-1.5 text-base">{title}</Base.Title>}
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
