/** A prompt that is being written, with the caret at its end. */
export function WriteSpecimen({ label, text }: { label: string; text: string }) {
  return (
    <div className="flex flex-col gap-2">
      <span className="text-xs text-ink-faint">{label}</span>
      <p className="border-b border-rule-strong pb-2 font-serif text-lg leading-[1.45]">
        {text}
        <span className="animate-breathe ml-0.5 inline-block h-[1.05em] w-px translate-y-[0.16em] bg-accent" />
      </p>
    </div>
  );
}
