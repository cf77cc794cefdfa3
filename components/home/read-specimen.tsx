/** The opening of a page, as the reader sets it. */
export function ReadSpecimen({ text }: { text: string }) {
  return <p className="drop-cap font-serif text-[0.9875rem] leading-[1.6] hyphens-auto">{text}</p>;
}
