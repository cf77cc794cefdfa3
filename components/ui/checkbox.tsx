"use client";

import { Checkbox as Base } from "@base-ui/react/checkbox";
import { Check, Minus } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "./cn";

type CheckboxProps = {
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  indeterminate?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  name?: string;
  value?: string;
  required?: boolean;
  disabled?: boolean;
  className?: string;
};

/** A box to tick, with its label and an optional line of explanation. */
export function Checkbox({ label, hint, className, onCheckedChange, ...box }: CheckboxProps) {
  const id = useId();
  return (
    <div className={cn("flex items-start gap-2.5", className)}>
      <Base.Root
        {...box}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onCheckedChange={(checked) => onCheckedChange?.(checked)}
        className={cn(
          "relative -mx-[3px] -my-px flex size-6 shrink-0 items-center justify-center text-accent-ink",
          "before:absolute before:inset-[3px] before:rounded-sm before:border before:border-rule-strong before:bg-surface before:transition-colors before:duration-150 hover:before:border-ink-soft",
          "data-checked:before:border-accent data-checked:before:bg-accent-fill",
          "data-indeterminate:before:border-accent data-indeterminate:before:bg-accent-fill",
          "data-disabled:opacity-50 data-invalid:before:border-danger",
        )}
      >
        <Base.Indicator className="relative [&_svg]:size-3.5 [&_svg]:stroke-[2.5]">
          {box.indeterminate ? <Minus aria-hidden /> : <Check aria-hidden />}
        </Base.Indicator>
      </Base.Root>
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
    </div>
  );
}
