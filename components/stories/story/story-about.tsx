import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SectionHeading } from "@/components/layout/section-heading";
import { Prose } from "@/components/ui/prose";
import { StatBar } from "@/components/ui/stat-bar";
import type { StoryDetail } from "@/lib/stories/endpoints/published";
import { Paragraphs } from "../paragraphs";

/** What one may know of a story before playing it: its world, the hero, the people, and what is counted. */
export async function StoryAbout({ story }: { story: StoryDetail }) {
  const t = await getTranslations("stories.story");
  const { language, worldContext, playerName, playerDescription, cast, stats } = story;
  return (
    <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,39rem)_minmax(0,1fr)]">
      <div className="flex flex-col gap-12">
        <Part id="world" title={t("world")}>
          <Prose paragraphs="spaced" lang={language}>
            <Paragraphs text={worldContext} />
          </Prose>
        </Part>
        <Part id="hero" title={t("hero")}>
          <div lang={language}>
            <h3 className="text-xl">{playerName}</h3>
            <Prose paragraphs="spaced" className="pt-2">
              <Paragraphs text={playerDescription} />
            </Prose>
          </div>
        </Part>
      </div>
      <div className="flex flex-col gap-12">
        <Part id="stats" title={t("stats")}>
          <p className="pb-6 text-sm text-ink-soft">{t("statsLead")}</p>
          <ul className="flex flex-col gap-6" lang={language}>
            {stats.map(({ name, description, initialValue }) => (
              <li key={name} className="flex flex-col gap-2">
                <StatBar name={name} value={initialValue} />
                <p className="text-sm text-ink-soft hyphens-auto">{description}</p>
              </li>
            ))}
          </ul>
        </Part>
        {cast.length > 0 && (
          <Part id="cast" title={t("cast")}>
            <dl className="flex flex-col gap-4" lang={language}>
              {cast.map(({ name, description }) => (
                <div key={name}>
                  <dt className="font-serif text-lg">{name}</dt>
                  <dd className="text-sm text-ink-soft hyphens-auto">{description}</dd>
                </div>
              ))}
            </dl>
          </Part>
        )}
      </div>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} title={title} />
      {children}
    </section>
  );
}
