import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Cover } from "@/components/ui/cover/cover";
import type { StoryDetail } from "@/lib/stories/endpoints/published";
import { languageName } from "../language-name";

/** The title page of a story; `children` are the ways into it. */
export async function StoryHead({ story, children }: { story: StoryDetail; children: ReactNode }) {
  const [t, tList, locale] = await Promise.all([
    getTranslations("stories.story"),
    getTranslations("stories.list"),
    getLocale(),
  ]);
  const { title, authorName, coverImageUrl, language, franchise } = story;
  const facts = [
    story.genre,
    languageName(language, locale),
    t("length", { count: story.sceneCount }),
    tList("players", { count: story.playersCount }),
    franchise && t("franchise", { name: franchise }),
  ];
  return (
    <header className="grid gap-x-12 gap-y-8 pb-16 sm:grid-cols-[auto_minmax(0,1fr)] lg:gap-x-16">
      <Cover
        title={title}
        author={authorName}
        src={coverImageUrl}
        lang={language}
        eager
        className="w-40 sm:w-52 lg:w-72"
      />
      <div className="flex min-w-0 flex-col items-start">
        <p className="label-caps text-ink-faint">{t("about")}</p>
        <h1 className="pt-3 text-4xl hyphens-auto" lang={language}>
          {title}
        </h1>
        <p className="pt-3 text-lg text-ink-soft">{tList("byAuthor", { name: authorName })}</p>
        <p className="max-w-measure pt-6 font-serif text-lg leading-[1.6] hyphens-auto" lang={language}>
          {story.shortDescription}
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2 pt-5 text-sm text-ink-faint">
          <span>{facts.filter(Boolean).join(" · ")}</span>
          {story.isAdultContent && <Badge tone="outline">18+ · {t("adult")}</Badge>}
        </p>
        <div className="pt-8">{children}</div>
      </div>
    </header>
  );
}
