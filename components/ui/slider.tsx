"use client";

import { Slider as Base } from "@base-ui/react/slider";
import { cn } from "./cn";

type SliderProps = {
  label: string;
  value?: number;
  defaultValue?: number;
  onValueChange?: (value: number) => void;
  /** Called once, when the thumb is let go. */
  onValueCommitted?: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  /** How the value reads, on screen and aloud. */
  formatValue?: (value: number) => string;
  name?: string;
  disabled?: boolean;
  className?: string;
};

/** A number on a scale, with its label and value above. */
export function Slider({
  label,
  formatValue = String,
  onValueChange,
  onValueCommitted,
  className,
  ...root
}: SliderProps) {
  return (
    <Base.Root
      {...root}
      onValueChange={(value) => onValueChange?.(value)}
      onValueCommitted={(value) => onValueCommitted?.(value)}
      className={cn("flex flex-wrap items-baseline justify-between gap-x-4", className)}
    >
      <Base.Label className="text-sm font-medium">{label}</Base.Label>
      <Base.Value className="figures-table text-sm text-ink-soft">
        {(_, values) => formatValue(values[0] ?? 0)}
      </Base.Value>
      <Base.Control className="flex w-full touch-none items-center py-3 select-none">
        <Base.Track className="h-px w-full bg-rule-strong">
          <Base.Indicator className="-mt-px h-[3px] bg-accent" />
          <Base.Thumb
            getAriaValueText={(_, value) => formatValue(value)}
            className="size-4.5 rounded-full border border-accent bg-surface transition-colors duration-150 hover:bg-accent-wash has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus"
          />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
