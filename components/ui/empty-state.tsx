import type { ReactNode } from "react";
import { Separator } from "./separator";

type EmptyStateProps = {
  title: ReactNode;
  text?: ReactNode;
  /** The way out: a `Button` or `ButtonLink`. */
  action?: ReactNode;
  /** The level of the heading within the page. */
  level?: 2 | 3;
};

/** Says that there is nothing here yet, and what to do about it. */
export function EmptyState({ title, text, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center">
      <Separator ornament className="mb-5" />
      <Heading className="text-xl">{title}</Heading>
      {text && <p className="pt-2 text-[0.9375rem] text-ink-soft">{text}</p>}
      {action && <div className="flex flex-wrap justify-center gap-3 pt-6">{action}</div>}
    </div>
  );
}
