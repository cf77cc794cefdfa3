import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { PageShell } from "@/components/layout/page-shell";
import { SectionHeading } from "@/components/layout/section-heading";
import { BlankPage } from "@/components/stories/drafts/blank-page";
import { DraftList } from "@/components/stories/drafts/draft-list";
import { MoreLink } from "@/components/stories/more-link";
import { StoryList } from "@/components/stories/story-list";
import { ButtonLink } from "@/components/ui/button-link";
import { getActor } from "@/lib/auth/viewer";
import { listDrafts } from "@/lib/stories/list-drafts";
import { listMyStories } from "@/lib/stories/list-my-stories";
import { found } from "../../stories/found";

const PAGE = 10;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("write.list");
  return { title: t("title") };
}

type WritePageProps = { searchParams: Promise<{ drafts?: string; stories?: string }> };

export default async function WritePage({ searchParams }: WritePageProps) {
  const cursors = await searchParams;
  const actor = await getActor();
  if (!actor) return <BlankPage signedIn={false} />;
  const [drafts, stories, t] = await found(
    Promise.all([
      listDrafts(actor, { limit: PAGE, cursor: cursors.drafts }),
      listMyStories(actor, { limit: PAGE, cursor: cursors.stories }),
      getTranslations("write.list"),
    ]),
  );
  const begun = drafts.items.length > 0 || stories.items.length > 0 || cursors.drafts || cursors.stories;
  if (!begun) return <BlankPage signedIn />;
  const more = { moreText: t("more"), firstText: t("first") };
  return (
    <PageShell>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink href="/write/new" variant="primary" size="lg">
            {t("new")}
          </ButtonLink>
        }
      />
      <div className="flex flex-col gap-16">
        <section aria-labelledby="drafts">
          <SectionHeading id="drafts" title={t("drafts")} />
          {drafts.items.length > 0 ? (
            <DraftList drafts={drafts.items} />
          ) : (
            <p className="text-ink-soft">{t("noDrafts")}</p>
          )}
          <MoreLink
            {...more}
            moreHref={drafts.nextCursor && `/write?drafts=${encodeURIComponent(drafts.nextCursor)}`}
            firstHref={cursors.drafts ? "/write" : null}
          />
        </section>
        <section aria-labelledby="published">
          <SectionHeading id="published" title={t("published")} />
          {stories.items.length > 0 ? (
            <StoryList stories={stories.items} />
          ) : (
            <p className="text-ink-soft">{t("noPublished")}</p>
          )}
          <MoreLink
            {...more}
            moreHref={stories.nextCursor && `/write?stories=${encodeURIComponent(stories.nextCursor)}`}
            firstHref={cursors.stories ? "/write" : null}
          />
        </section>
      </div>
    </PageShell>
  );
}
