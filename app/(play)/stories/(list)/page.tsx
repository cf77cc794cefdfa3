import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { SectionHeading } from "@/components/layout/section-heading";
import { MoreLink } from "@/components/stories/more-link";
import { StoryList } from "@/components/stories/story-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { Actor } from "@/lib/auth/actor";
import { getActor } from "@/lib/auth/viewer";
import { listMyStories } from "@/lib/stories/list-my-stories";
import { listPublicStories } from "@/lib/stories/list-public-stories";
import { ContinuePlaying } from "../../continue-playing";
import { found } from "../found";

const PAGE = 12;
const MINE = 4;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stories.list");
  return { title: t("title"), description: t("lead") };
}

type StoriesPageProps = { searchParams: Promise<{ cursor?: string }> };

export default async function StoriesPage({ searchParams }: StoriesPageProps) {
  const { cursor } = await searchParams;
  const [actor, t] = await Promise.all([getActor(), getTranslations("stories.list")]);
  const stories = await found(listPublicStories(actor, { limit: PAGE, cursor }));
  const { nextCursor } = stories;
  return (
    <PageShell>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<ButtonLink href="/write/new">{t("write")}</ButtonLink>}
      />
      <div className="flex flex-col gap-16">
        {actor && !cursor && <ContinuePlaying actor={actor} limit={6} />}
        <section aria-labelledby="all-stories">
          <SectionHeading id="all-stories" title={t(cursor ? "later" : "all")} />
          {stories.items.length > 0 ? (
            <StoryList stories={stories.items} />
          ) : (
            <EmptyState
              level={3}
              title={t("emptyTitle")}
              text={t("emptyText")}
              action={
                <ButtonLink href="/write/new" variant="primary">
                  {t("emptyAction")}
                </ButtonLink>
              }
            />
          )}
          <MoreLink
            moreHref={nextCursor && `/stories?cursor=${encodeURIComponent(nextCursor)}`}
            firstHref={cursor ? "/stories" : null}
            moreText={t("more")}
            firstText={t("first")}
          />
        </section>
        {actor && !cursor && <Mine actor={actor} />}
      </div>
    </PageShell>
  );
}

async function Mine({ actor }: { actor: Actor }) {
  const [mine, t] = await Promise.all([
    listMyStories(actor, { limit: MINE }),
    getTranslations("stories.list"),
  ]);
  if (mine.items.length === 0) return null;
  return (
    <section aria-labelledby="my-stories">
      <SectionHeading id="my-stories" title={t("mine")} href="/write" linkText={t("mineAll")} />
      <StoryList stories={mine.items} />
    </section>
  );
}
