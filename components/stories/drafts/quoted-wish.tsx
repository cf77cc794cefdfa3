/** What the author asked for, in their own words. */
export function QuotedWish({ label, text }: { label: string; text: string }) {
  return (
    <figure className="border-l-2 border-accent pl-5">
      <figcaption className="pb-1.5 text-sm text-ink-faint">{label}</figcaption>
      <blockquote className="font-serif text-lg leading-[1.55] whitespace-pre-line">{text}</blockquote>
    </figure>
  );
}
