type PlaySpecimenProps = { text: string; choices: readonly string[]; stat: string };

/** The end of a scene, with its choices and a stat that the last one moved. */
export function PlaySpecimen({ text, choices, stat }: PlaySpecimenProps) {
  return (
    <div className="flex flex-col gap-3.5">
      <p className="font-serif text-[0.9875rem] leading-[1.5]">{text}</p>
      <ul className="flex flex-col border-t border-rule">
        {choices.map((choice, index) => (
          <li
            key={choice}
            className="flex gap-3 border-b border-rule py-1.5 font-serif text-[0.9375rem] italic"
          >
            <span className={index === 0 ? "text-accent" : "text-ink-faint"}>—</span>
            {choice}
          </li>
        ))}
      </ul>
      <div className="flex items-center gap-3 text-xs text-ink-soft">
        <span>{stat}</span>
        <span className="flex h-1 flex-1 bg-rule">
          <span className="w-[55%] bg-ink-soft" />
          <span className="w-[7%] bg-positive/65" />
        </span>
        <span className="figures-table text-positive">+7</span>
      </div>
    </div>
  );
}
