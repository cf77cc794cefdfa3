"use client";

import { Radio } from "@base-ui/react/radio";
import { RadioGroup as Base } from "@base-ui/react/radio-group";
import { type ReactNode, useId } from "react";
import { cn } from "./cn";

export type RadioItem<Value extends string = string> = {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
};

type RadioGroupProps<Value extends string> = {
  label: ReactNode;
  items: readonly RadioItem<Value>[];
  value?: Value;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  name?: string;
  disabled?: boolean;
  className?: string;
};

/** One choice from a few, all of them in sight. */
export function RadioGroup<Value extends string = string>(props: RadioGroupProps<Value>) {
  const { label, items, onValueChange, className, ...group } = props;
  const id = useId();
  return (
    <Base
      {...group}
      aria-labelledby={`${id}-label`}
      onValueChange={(value) => onValueChange?.(value as Value)}
      className={cn("flex flex-col gap-2.5", className)}
    >
      <span id={`${id}-label`} className="text-sm font-medium">
        {label}
      </span>
      {items.map((item) => (
        <div key={item.value} className="flex items-start gap-2.5">
          <Radio.Root
            id={`${id}-${item.value}`}
            value={item.value}
            disabled={item.disabled}
            aria-describedby={item.hint ? `${id}-${item.value}-hint` : undefined}
            className="relative -mx-[3px] -my-px flex size-6 shrink-0 items-center justify-center rounded-full before:absolute before:inset-[3px] before:rounded-full before:border before:border-rule-strong before:bg-surface before:transition-colors before:duration-150 hover:before:border-ink-soft data-checked:before:border-accent data-disabled:opacity-50"
          >
            <Radio.Indicator className="relative size-2 rounded-full bg-accent data-unchecked:hidden" />
          </Radio.Root>
          <div className="flex flex-col gap-0.5">
            <label htmlFor={`${id}-${item.value}`} className="text-[0.9375rem] leading-5.5">
              {item.label}
            </label>
            {item.hint && (
              <span id={`${id}-${item.value}-hint`} className="text-xs text-ink-faint">
                {item.hint}
              </span>
            )}
          </div>
        </div>
      ))}
    </Base>
  );
}
