import { getTranslations } from "next-intl/server";
import { Prose } from "@/components/ui/prose";
import type { DraftFields } from "@/lib/stories/endpoints/drafts";
import { GalleyOpening } from "./galley-opening";
import { GalleyPart } from "./galley-part";
import { GalleyStats } from "./galley-stats";
import { RevisedText } from "./revised-text";

type GalleyProps = {
  fields: DraftFields;
  /** The state to compare with: what has changed since is marked. */
  before?: DraftFields;
};

const TEXTS = [
  { id: "world", field: "worldContext" },
  { id: "plot", field: "storySummary" },
] as const;

/** A draft set as a galley proof: all that its author may judge before the story is published. */
export async function Galley({ fields, before }: GalleyProps) {
  const t = await getTranslations("write.draft");
  const { language, playerName, playerDescription } = fields;
  const differs = (field: keyof DraftFields) =>
    before !== undefined && JSON.stringify(fields[field]) !== JSON.stringify(before[field]);
  return (
    <div className="flex flex-col gap-12">
      <div>
        <p lang={language} className="font-serif text-xl leading-[1.5] hyphens-auto">
          <RevisedText inline now={fields.shortDescription} before={before?.shortDescription} />
        </p>
        {differs("shortDescription") && <p className="pt-2 text-xs text-accent">{t("changed")}</p>}
      </div>
      {TEXTS.map(({ id, field }) => (
        <GalleyPart
          key={id}
          id={id}
          title={t(id)}
          hint={id === "plot" && t("plotHint")}
          changed={differs(field)}
        >
          <Prose paragraphs="spaced" lang={language}>
            <RevisedText now={fields[field]} before={before?.[field]} />
          </Prose>
        </GalleyPart>
      ))}
      <GalleyPart id="hero" title={t("hero")} changed={differs("playerName") || differs("playerDescription")}>
        <div lang={language}>
          <h3 className="pb-2 text-lg">
            <RevisedText inline now={playerName} before={before?.playerName} />
          </h3>
          <Prose paragraphs="spaced">
            <RevisedText now={playerDescription} before={before?.playerDescription} />
          </Prose>
        </div>
      </GalleyPart>
      <GalleyPart id="stats" title={t("stats")} changed={differs("coreStatsDetailed")}>
        <GalleyStats stats={fields.coreStatsDetailed} before={before?.coreStatsDetailed} lang={language} />
      </GalleyPart>
      <GalleyPart id="opening" title={t("opening")} changed={differs("opening")}>
        <GalleyOpening opening={fields.opening} before={before?.opening} lang={language} />
      </GalleyPart>
    </div>
  );
}
