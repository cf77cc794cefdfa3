import { X } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type FilterLinkProps = {
  href: string;
  active: boolean;
  /** How many novels there are with it. */
  count?: number;
  children: ReactNode;
};

/** A filter to set or to take away again: a link, so that it works before any script does. */
export function FilterLink({ href, active, count, children }: FilterLinkProps) {
  return (
    <a
      href={href}
      rel="nofollow"
      aria-current={active ? "true" : undefined}
      className={cn(
        "group flex min-h-8 items-center justify-between gap-3 text-sm",
        active ? "font-medium text-accent" : "text-ink-soft hover:text-ink",
      )}
    >
      <span
        className={cn(
          "group-hover:underline group-hover:underline-offset-4",
          active && "underline underline-offset-4",
        )}
      >
        {children}
      </span>
      {active ? (
        <X className="size-3.5" aria-hidden />
      ) : (
        count !== undefined && <span className="figures-table text-xs text-ink-faint">{count}</span>
      )}
    </a>
  );
}
