"use client";

import { useTranslations } from "next-intl";
import { StatBar } from "@/components/ui/stat-bar";
import type { SceneView } from "@/lib/stories/endpoints/play";

type StatsPanelProps = {
  scene: SceneView;
  lang: string /** Whether to show what the last choice did. */;
  withChanges: boolean;
};

/** Where the hero stands: two by two on a phone, one below the other beside the text on a wide window. */
export function StatsPanel({ scene, lang, withChanges }: StatsPanelProps) {
  const t = useTranslations("play");
  const names = Object.keys(scene.stats_meta);
  return (
    <section aria-labelledby="stats">
      <h3 id="stats" className="font-sans text-sm font-medium tracking-normal text-ink-soft max-lg:sr-only">
        {t("stats")}
      </h3>
      <ul
        lang={lang}
        className="grid grid-cols-2 items-end gap-x-6 gap-y-4 max-lg:border-y max-lg:border-rule max-lg:py-4 lg:grid-cols-1 lg:gap-y-5 lg:pt-4"
      >
        {names.map((name) => (
          <li key={name} className="min-w-0">
            <StatBar
              name={name}
              value={scene.player_stats[name] ?? 0}
              change={withChanges ? scene.stat_changes[name] : 0}
              description={scene.stats_meta[name]?.description}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
