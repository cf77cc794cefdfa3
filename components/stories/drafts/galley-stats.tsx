import { getTranslations } from "next-intl/server";
import { StatBar } from "@/components/ui/stat-bar";
import type { DraftFields } from "@/lib/stories/endpoints/drafts";
import { RevisedText } from "./revised-text";

type Stats = DraftFields["coreStatsDetailed"];

/** Which of the four sentences says when a stat ends the story. */
const endKey = ({ min, max }: Stats[number]["gameOver"]) => {
  if (min && max) return "endsAtBoth";
  if (min) return "endsAtMin";
  return max ? "endsAtMax" : "endsNever";
};

/** The four stats of a draft: their values at the beginning, what they mean, and when they end the story. */
export async function GalleyStats({ stats, before, lang }: { stats: Stats; before?: Stats; lang: string }) {
  const t = await getTranslations("write.draft");
  return (
    <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
      {stats.map((stat, index) => {
        const earlier = before?.find(({ name }) => name === stat.name) ?? before?.[index];
        return (
          <li key={stat.name} className="flex flex-col gap-2">
            <div lang={lang}>
              <StatBar
                name={stat.name}
                value={stat.initialValue}
                change={earlier && stat.initialValue - earlier.initialValue}
              />
            </div>
            {earlier && earlier.name !== stat.name && (
              <p lang={lang} className="text-sm">
                <RevisedText inline now={stat.name} before={earlier.name} />
              </p>
            )}
            <p lang={lang} className="text-[0.9375rem] text-ink-soft hyphens-auto">
              <RevisedText inline now={stat.description} before={earlier?.description} />
            </p>
            <p className="text-xs text-ink-faint">
              {earlier ? (
                <RevisedText inline now={t(endKey(stat.gameOver))} before={t(endKey(earlier.gameOver))} />
              ) : (
                t(endKey(stat.gameOver))
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
