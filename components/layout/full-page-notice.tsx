import type { ReactNode } from "react";

type FullPageNoticeProps = {
  /** The number of the answer: "404", "500". */
  figure: string;
  title: ReactNode;
  text: ReactNode;
  /** Small print below: a reference for support. */
  note?: ReactNode;
  /** The ways out. */
  children: ReactNode;
};

/** A page that has only bad news, and the ways on from it. */
export function FullPageNotice({ figure, title, text, note, children }: FullPageNoticeProps) {
  return (
    <div className="page-margins py-[clamp(3rem,12vh,8rem)]">
      <div className="mx-auto flex max-w-wide flex-col items-start">
        <p aria-hidden="true" className="figures-text font-serif text-5xl text-accent">
          {figure}
        </p>
        <h1 className="pt-4 text-3xl">{title}</h1>
        <p className="max-w-measure pt-3 text-lg text-ink-soft">{text}</p>
        <div className="flex flex-wrap gap-3 pt-8">{children}</div>
        {note && <p className="pt-8 text-xs text-ink-faint">{note}</p>}
      </div>
    </div>
  );
}
