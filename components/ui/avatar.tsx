import { cn } from "./cn";

const sizes = { sm: "size-7 text-xs", md: "size-9 text-sm", lg: "size-14 text-xl", xl: "size-24 text-3xl" };

type AvatarProps = {
  name: string;
  src?: string | null;
  size?: keyof typeof sizes;
  className?: string;
};

/** A person's picture over their initial, which shows while the picture loads and when there is none. */
export function Avatar({ name, src, size = "md", className }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        "relative inline-flex shrink-0 items-center justify-center overflow-hidden rounded-full bg-wash font-serif text-ink-soft ring-1 ring-rule ring-inset select-none",
        sizes[size],
        className,
      )}
    >
      {initial(name)}
      {/* biome-ignore lint/performance/noImgElement: already a small re-encoded file of our own origin */}
      {src && <img src={src} alt="" loading="lazy" className="absolute inset-0 size-full object-cover" />}
    </span>
  );
}

function initial(name: string): string {
  const [first = "?"] = name.trim();
  return first.toUpperCase();
}
