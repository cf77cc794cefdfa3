/** The opening of a page, as the reader sets it. */
export function ReadSpecimen({ text }: { text: string }) {
  return (
    <p className="font-serif text-[0.9875rem] leading-[1.6] hyphens-auto first-letter:float-left first-letter:mt-[0.07em] first-letter:mr-[0.09em] first-letter:text-[3.3em] first-letter:leading-[0.8] first-letter:font-medium first-letter:text-accent">
      {text}
    </p>
  );
}
