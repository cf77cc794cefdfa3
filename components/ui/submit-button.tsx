"use client";

import { type ComponentProps, useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => undefined;

/**
 * The button that sends a form, once its script is there: sent before that, the browser would send the form itself, and
 * what was typed would be gone.
 */
export function SubmitButton({ disabled, ...props }: ComponentProps<typeof Button>) {
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <Button {...props} type="submit" disabled={disabled || !ready} />;
}
