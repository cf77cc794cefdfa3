"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ComponentPropsWithRef } from "react";
import { cn } from "./cn";

export const Tabs = Base.Root;

/** The row of tabs; scrolls sideways when it is wider than the page. */
export function TabsList({ className, children, ...props }: ComponentPropsWithRef<typeof Base.List>) {
  return (
    <Base.List
      {...props}
      className={cn(
        "relative flex gap-7 overflow-x-auto border-b border-rule [scrollbar-width:none]",
        className,
      )}
    >
      {children}
      <Base.Indicator className="absolute bottom-0 left-0 h-0.5 w-(--active-tab-width) translate-x-(--active-tab-left) bg-accent transition-[translate,width] duration-200 ease-out" />
    </Base.List>
  );
}

/** One tab; `value` is also that of its panel. */
export function Tab({ className, ...props }: ComponentPropsWithRef<typeof Base.Tab>) {
  return (
    <Base.Tab
      {...props}
      className={cn(
        "h-11 shrink-0 text-[0.9375rem] whitespace-nowrap text-ink-soft transition-colors duration-150 hover:text-ink data-active:text-ink",
        "focus-visible:-outline-offset-2",
        className,
      )}
    />
  );
}

/** What a tab shows. */
export function TabPanel({ className, ...props }: ComponentPropsWithRef<typeof Base.Panel>) {
  return <Base.Panel {...props} className={cn("pt-6", className)} />;
}
