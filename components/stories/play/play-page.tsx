"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SceneView } from "@/lib/stories/endpoints/play";
import { choiceText } from "./play-state";
import { SceneBody } from "./scene-body";
import { SceneHeading } from "./scene-heading";
import { StatsPanel } from "./stats-panel";
import { useArrival } from "./use-arrival";
import { usePlay } from "./use-play";

type PlayPageProps = {
  story: { id: string; title: string; language: string };
  viewerId: string;
  scene: SceneView;
  /** The choice that led to the scene; null at the opening. */
  ledBy: string | null;
};

/** A story being played: the scene or the one that is being written, what can be done, and where the hero stands. */
export function PlayPage({ story, viewerId, scene: opened, ledBy: openedBy }: PlayPageProps) {
  const { id, title, language } = story;
  const play = usePlay({ storyId: id, viewerId, scene: opened, ledBy: openedBy });
  const { scene, made } = play;
  const leaving = made && made.status !== "asking" ? made : null;
  const heading = useArrival(leaving?.choiceId ?? play.ledByChoiceId ?? scene.scene_id);
  return (
    <div className="page-margins">
      <article className="mx-auto w-full max-w-[39rem] pt-8 sm:pt-12 lg:max-w-[58rem]">
        <h1 lang={language} className="border-b border-rule pb-4 text-lg font-normal text-ink-soft">
          <Link href={`/stories/${id}`} className="hover:text-ink hover:underline hover:underline-offset-4">
            {title}
          </Link>
        </h1>
        <div className="grid gap-y-6 pt-8 lg:grid-cols-[39rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-16 lg:gap-y-0 lg:pt-12">
          <SceneHeading
            ref={heading}
            lang={language}
            depth={leaving ? scene.depth + 1 : scene.depth}
            ledBy={leaving ? choiceText(scene, leaving.choiceId) : play.ledBy}
          />
          <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <div className="flex flex-col gap-8 lg:sticky lg:top-10">
              <StatsPanel scene={scene} lang={language} withChanges={!leaving} />
              <Links storyId={id} className="max-lg:hidden" />
            </div>
          </div>
          <div className="min-w-0 lg:col-start-1">
            <SceneBody storyId={id} play={play} lang={language} />
          </div>
        </div>
        <Links storyId={id} className="mt-14 border-t border-rule pt-4 lg:hidden" />
      </article>
    </div>
  );
}

function Links({ storyId, className }: { storyId: string; className: string }) {
  const t = useTranslations("play");
  return (
    <nav aria-label={t("about")} className={className}>
      <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm text-ink-soft lg:flex-col">
        <li>
          <Link href={`/stories/${storyId}/path`} className="text-link hover:text-ink">
            {t("soFar")}
          </Link>
        </li>
        <li>
          <Link href={`/stories/${storyId}`} className="text-link hover:text-ink">
            {t("about")}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
