import { getTranslations } from "next-intl/server";
import { cn } from "@/components/ui/cn";
import { Prose } from "@/components/ui/prose";
import type { DraftFields } from "@/lib/stories/endpoints/drafts";
import { RevisedText } from "./revised-text";

type Opening = DraftFields["opening"];

const CORNERS = [
  "top-0 left-0 border-t border-l",
  "top-0 right-0 border-t border-r",
  "bottom-0 left-0 border-b border-l",
  "right-0 bottom-0 border-r border-b",
];

/** The opening scene of a draft as it will be set, on a sheet with its trim marks. */
export async function GalleyOpening(props: { opening: Opening; before?: Opening; lang: string }) {
  const { opening, before, lang } = props;
  const t = await getTranslations("write.draft");
  return (
    <div className="relative -mx-4 bg-surface px-4 py-8 sm:-mx-6 sm:px-6 sm:py-11 xl:-mx-10 xl:px-10">
      {CORNERS.map((corner) => (
        <span
          key={corner}
          aria-hidden="true"
          className={cn("absolute size-4 border-rule-strong sm:size-5", corner)}
        />
      ))}
      <Prose lang={lang} dropCap={before === undefined}>
        <RevisedText now={opening.text} before={before?.text} />
      </Prose>
      <h3 className="pt-9 pb-3 font-sans text-sm font-medium tracking-normal text-ink-soft">
        {t("choices")}
      </h3>
      <ol lang={lang} className="border-t border-rule-strong">
        {opening.choices.map(({ text }, index) => (
          <li key={text} className="flex items-baseline gap-4 border-b border-rule py-3">
            <span aria-hidden="true" className="figures-table w-3.5 shrink-0 text-sm text-ink-faint">
              {index + 1}
            </span>
            <span className="font-serif text-lg leading-[1.45] hyphens-auto">
              <RevisedText inline now={text} before={before && (before.choices[index]?.text ?? "")} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
