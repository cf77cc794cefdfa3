"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";

type SceneHeadingProps = {
  /** Of the scene below the heading; 1 is the opening. */
  depth: number;
  /** The choice that leads to it, in words; null when there is none, or it is not known. */
  ledBy: string | null;
  lang: string;
  ref: Ref<HTMLHeadingElement>;
};

/** The head of a scene: where it stands, and the choice it answers. Takes the focus when the scene arrives. */
export function SceneHeading({ depth, ledBy, lang, ref }: SceneHeadingProps) {
  const t = useTranslations("play");
  return (
    <h2 ref={ref} tabIndex={-1} className="scroll-mt-8 outline-none">
      <span className="label-caps block font-sans text-ink-faint">
        {depth === 1 ? t("opening") : t("scene", { depth })}
        {ledBy && ` · ${t("youChose")}`}
      </span>
      {ledBy && (
        <span lang={lang} className="mt-2.5 block text-xl font-normal text-accent italic hyphens-auto">
          {ledBy}
        </span>
      )}
    </h2>
  );
}
