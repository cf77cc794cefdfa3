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
          "mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded-sm border border-rule-strong bg-surface text-accent-ink",
          "transition-colors duration-150 hover:border-ink-soft",
          "data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent",
          "data-disabled:opacity-50 data-invalid:border-danger",
        )}
      >
        <Base.Indicator className="[&_svg]:size-3.5 [&_svg]:stroke-[2.5]">
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
