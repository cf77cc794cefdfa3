import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Cover } from "@/components/ui/cover/cover";
import type { StorySummary } from "@/lib/stories/endpoints/published";
import { languageName } from "./language-name";

/** Published stories, two to a row on a wide window. */
export function StoryList({ stories }: { stories: readonly StorySummary[] }) {
  return (
    <ul className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {stories.map((story) => (
        <StoryItem key={story.id} story={story} />
      ))}
    </ul>
  );
}

async function StoryItem({ story }: { story: StorySummary }) {
  const { id, title, shortDescription, authorName, coverImageUrl, language } = story;
  const [t, locale] = await Promise.all([getTranslations("stories.list"), getLocale()]);
  const facts = [languageName(language, locale), t("players", { count: story.playersCount })];
  return (
    <li className="group relative flex gap-5 sm:gap-7">
      <Cover
        title={title}
        author={authorName}
        src={coverImageUrl}
        lang={language}
        className="w-24 self-start sm:w-32"
      />
      <div className="flex min-w-0 flex-col">
        <h3 className="text-xl leading-snug hyphens-auto" lang={language}>
          <Link href={`/stories/${id}`} className="after:absolute after:inset-0 group-hover:text-accent">
            {title}
          </Link>
        </h3>
        <p className="pt-1 text-sm text-ink-soft">{t("byAuthor", { name: authorName })}</p>
        <p lang={language} className="line-clamp-4 pt-2.5 text-[0.9375rem] text-ink-soft hyphens-auto">
          {shortDescription}
        </p>
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5 pt-3 text-xs text-ink-faint">
          <span>
            <span lang={language}>{story.genre}</span> · {facts.join(" · ")}
          </span>
          {story.isAdultContent && <Badge tone="outline">18+</Badge>}
          {story.hasProgress && <Badge tone="accent">{t("begun")}</Badge>}
          {!story.isPublic && <Badge>{t("unlisted")}</Badge>}
        </p>
      </div>
    </li>
  );
}
