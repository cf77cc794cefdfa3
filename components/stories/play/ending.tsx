"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Prose } from "@/components/ui/prose";
import { Separator } from "@/components/ui/separator";
import { StatBar } from "@/components/ui/stat-bar";
import type { SceneView } from "@/lib/stories/endpoints/play";
import { Paragraphs } from "../paragraphs";
import { RestartButton } from "../story/restart-button";

type EndingProps = { storyId: string; scene: SceneView; lang: string; onRestarted(): Promise<void> };

/** What follows the last scene: the epilogue, what became of the hero, and the ways on. */
export function Ending({ storyId, scene, lang, onRestarted }: EndingProps) {
  const t = useTranslations("play");
  return (
    <div>
      {scene.ending_text && (
        <section aria-labelledby="epilogue" className="pt-12">
          <Separator ornament className="text-xl text-accent" />
          <h3 id="epilogue" className="label-caps pt-9 pb-5 text-center font-sans text-ink-faint">
            {t("epilogue")}
          </h3>
          <Prose lang={lang} className="italic">
            <Paragraphs text={scene.ending_text} />
          </Prose>
        </section>
      )}
      <p className="pt-12 pb-14 text-center font-serif text-2xl text-accent">{t("theEnd")}</p>
      <Outcome scene={scene} lang={lang} />
      <div className="flex flex-wrap items-center gap-3 pt-10">
        <ButtonLink href={`/stories/${storyId}/path`} variant="primary" size="lg">
          {t("readWhole")}
        </ButtonLink>
        <RestartButton storyId={storyId} size="lg" onRestarted={onRestarted} />
        <ButtonLink href="/stories" variant="quiet" size="lg">
          {t("backToStories")}
        </ButtonLink>
      </div>
    </div>
  );
}

function Outcome({ scene, lang }: { scene: SceneView; lang: string }) {
  const t = useTranslations("play");
  return (
    <section aria-labelledby="became" className="border-t border-ink pt-4">
      <h3 id="became" className="text-xl">
        {t("became")}
      </h3>
      <ul className="grid gap-x-12 gap-y-6 pt-6 sm:grid-cols-2" lang={lang}>
        {Object.entries(scene.stats_meta).map(([name, { initial_value, description }]) => {
          const value = scene.player_stats[name] ?? 0;
          return (
            <li key={name}>
              <StatBar name={name} value={value} change={value - initial_value} description={description} />
              <p className="figures-table pt-1.5 text-xs text-ink-faint">
                {t("from", { value: initial_value })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
