import { cn } from "./cn";

type ProgressProps = {
  /** 0..100, or null while the amount is not known. */
  value: number | null;
  /** What is progressing, for screen readers. */
  label: string;
  className?: string;
};

/** A hairline that fills. */
export function Progress({ value, label, className }: ProgressProps) {
  const part = value === null ? null : Math.min(100, Math.max(0, value));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={part === null ? undefined : Math.round(part)}
      className={cn("h-[3px] w-full overflow-hidden bg-rule", className)}
    >
      <div
        className={cn("h-full bg-accent transition-[width] duration-300", part === null && "animate-breathe")}
        style={{ width: `${part ?? 100}%` }}
      />
    </div>
  );
}
