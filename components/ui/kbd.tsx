import type { ReactNode } from "react";

/** The name of a key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-rule bg-surface px-1.5 font-sans text-2xs text-ink-soft">
      {children}
    </kbd>
  );
}
