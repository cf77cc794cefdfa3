"use client";

import { Field } from "@base-ui/react/field";
import { type ComponentPropsWithRef, type InputEvent, useCallback } from "react";
import { cn } from "./cn";
import { controlClasses } from "./control-classes";

type TextareaProps = ComponentPropsWithRef<"textarea"> & {
  /** The height at rest, in lines. */
  minRows?: number;
  /** From this height on the text scrolls, in lines. */
  maxRows?: number;
  /** Sets the text in the reading face, for prose that is being written. */
  serif?: boolean;
};

/** A text of several lines that grows with what is typed. */
export function Textarea({
  minRows = 3,
  maxRows = 18,
  serif = false,
  className,
  style,
  onInput,
  ...props
}: TextareaProps) {
  const grow = useCallback(
    (event: InputEvent<HTMLTextAreaElement>) => {
      onInput?.(event);
      growByScript(event.currentTarget);
    },
    [onInput],
  );
  return (
    <Field.Control
      render={
        <textarea
          {...props}
          rows={minRows}
          onInput={grow}
          style={{
            ...style,
            minHeight: `calc(${minRows}lh + 1.3rem)`,
            maxHeight: `calc(${maxRows}lh + 1.3rem)`,
          }}
        />
      }
      className={cn(
        controlClasses,
        "field-sizing-content resize-none px-3 py-2.5",
        serif
          ? "px-4 py-3.5 font-serif text-lg leading-[1.6]"
          : "text-[0.9375rem] leading-6 max-sm:text-base",
        className,
      )}
    />
  );
}

/** Browsers without `field-sizing` get the height from the text's own. */
function growByScript(area: HTMLTextAreaElement) {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
}
