import { cn } from "./cn";

/** The place of something that is still loading. The container around it carries `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={cn("animate-breathe block h-4 rounded-sm bg-rule/70", className)} />
  );
}

const widths = ["w-full", "w-11/12", "w-[97%]", "w-10/12", "w-full", "w-7/12"];

/** Lines of text that are still loading. */
export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <span aria-hidden="true" className={cn("flex flex-col gap-2.5", className)}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never reordered
        <Skeleton key={line} className={widths[line === lines - 1 ? 5 : line % 5]} />
      ))}
    </span>
  );
}
