"use client";

import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import type { ReactNode } from "react";
import { cn } from "./cn";

export type Segment<Value extends string = string> = {
  value: Value;
  /** What is shown; an icon needs `name` beside it. */
  label: ReactNode;
  name?: string;
};

type SegmentedProps<Value extends string> = {
  /** The accessible name of the whole. */
  label: string;
  items: readonly Segment<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** Spreads the segments over the whole width. */
  fill?: boolean;
  className?: string;
};

/** A choice of two to five, in one row. */
export function Segmented<Value extends string = string>(props: SegmentedProps<Value>) {
  const { label, items, value, onValueChange, fill, className } = props;
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next) => onValueChange(next as Value)}
      className={cn("inline-flex rounded-sm border border-rule-strong bg-surface", fill && "flex", className)}
    >
      {items.map((item) => (
        <Radio.Root
          key={item.value}
          value={item.value}
          aria-label={item.name}
          nativeButton
          render={<button type="button" />}
          className={cn(
            "flex h-9 min-w-10 items-center justify-center gap-2 border-rule-strong px-3 text-sm text-ink-soft not-first:border-l",
            "transition-colors duration-150 hover:text-ink data-checked:bg-ink data-checked:text-ground [&_svg]:size-4",
            "focus-visible:z-1",
            fill && "flex-1",
          )}
        >
          {item.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
