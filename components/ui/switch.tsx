"use client";

import { Switch as Base } from "@base-ui/react/switch";
import { type ReactNode, useId } from "react";
import { cn } from "./cn";

type SwitchProps = {
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  name?: string;
  disabled?: boolean;
  className?: string;
};

/** A setting that takes effect at once: the label at the start, the switch at the end of the line. */
export function Switch({ label, hint, className, onCheckedChange, ...control }: SwitchProps) {
  const id = useId();
  return (
    <div className={cn("flex items-start justify-between gap-6", className)}>
      <div className="flex flex-col gap-0.5">
        <label htmlFor={id} className="text-[0.9375rem] leading-5.5 text-ink">
          {label}
        </label>
        {hint && (
          <span id={`${id}-hint`} className="text-xs text-ink-faint">
            {hint}
          </span>
        )}
      </div>
      <Base.Root
        {...control}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onCheckedChange={(checked) => onCheckedChange?.(checked)}
        className={cn(
          "flex h-6 w-11 shrink-0 items-center rounded-full border border-rule-strong bg-wash px-0.5 transition-colors duration-150",
          "hover:border-ink-soft data-checked:border-accent data-checked:bg-accent-fill data-disabled:opacity-50",
        )}
      >
        <Base.Thumb className="ml-px size-4 rounded-full bg-ink-soft transition-transform duration-150 data-checked:translate-x-5 data-checked:bg-accent-ink" />
      </Base.Root>
    </div>
  );
}
