import { Fragment, type ReactNode } from "react";
import { Paragraphs } from "../paragraphs";
import { wordDiff } from "./word-diff";

/**
 * A text of a draft; with `before`, every word that was added or removed since is marked.
 * @param inline for a text of one line, which stands in a heading or a line
 */
export function RevisedText({ now, before, inline }: { now: string; before?: string; inline?: boolean }) {
  if (before === undefined || before === now) return inline ? now : <Paragraphs text={now} />;
  const diff = wordDiff(before, now);
  const parts = diff.map(({ kind, text }, index) => {
    const key = `${index}-${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    if (kind === "removed") {
      return (
        <Fragment key={key}>
          <Removed>{text}</Removed>
          {diff[index + 1]?.kind === "added" && " "}
        </Fragment>
      );
    }
    return <Added key={key}>{text}</Added>;
  });
  return inline ? parts : <p className="whitespace-pre-line">{parts}</p>;
}

/** Words that the later text has. */
export function Added({ children }: { children: ReactNode }) {
  return (
    <ins className="bg-positive-wash text-positive no-underline [box-decoration-break:clone]">{children}</ins>
  );
}

/** Words that the earlier text had. */
export function Removed({ children }: { children: ReactNode }) {
  return <del className="text-danger decoration-1">{children}</del>;
}
