"use client";

import { Meter } from "@base-ui/react/meter";
import { useId } from "react";
import { cn } from "./cn";
import { Popover, PopoverContent, PopoverTrigger } from "./popover";
import { statSegments } from "./stat-segments";

type StatBarProps = {
  name: string;
  /** 0..100, after the last change. */
  value: number;
  /** What the last choice did to it: +7, -3; 0 or nothing draws no ghost. */
  change?: number;
  /** What the stat means; opens from its name. */
  description?: string;
  className?: string;
};

/** One stat of a story: a calm bar that shows as a ghost what the last choice added or took away. */
export function StatBar({ name, value, change = 0, description, className }: StatBarProps) {
  const id = useId();
  const { kept, ghost, gained } = statSegments(value, change);
  const signed = change > 0 ? `+${change}` : change < 0 ? `−${-change}` : "";
  return (
    <div className={cn("flex flex-col gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <span id={id} className="min-w-0">
          {description ? <StatName name={name} description={description} /> : name}
        </span>
        <span className="figures-table flex items-baseline gap-2 whitespace-nowrap">
          {signed && (
            <span className={cn("text-xs", change > 0 ? "text-positive" : "text-danger")}>{signed}</span>
          )}
          <span className="text-ink-soft">{value}</span>
        </span>
      </div>
      <Meter.Root
        value={value}
        aria-labelledby={id}
        aria-valuetext={signed ? `${value}, ${signed}` : String(value)}
        className="flex h-1 w-full bg-rule"
      >
        <span
          className="h-full bg-ink-soft transition-[width] duration-500 ease-out"
          style={{ width: `${kept}%` }}
        />
        <span
          className={cn(
            "h-full transition-[width] duration-500 ease-out",
            gained ? "bg-positive/65" : "bg-danger/45",
          )}
          style={{ width: `${ghost}%` }}
        />
      </Meter.Root>
    </div>
  );
}

function StatName({ name, description }: { name: string; description: string }) {
  return (
    <Popover>
      <PopoverTrigger
        openOnHover
        delay={200}
        className="text-left underline decoration-rule-strong decoration-dotted underline-offset-4"
      >
        {name}
      </PopoverTrigger>
      <PopoverContent side="top" align="start" aria-label={name} className="max-w-64 text-ink-soft">
        {description}
      </PopoverContent>
    </Popover>
  );
}
