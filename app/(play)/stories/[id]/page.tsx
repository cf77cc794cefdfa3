import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/components/layout/page-shell";
import { BeginActions } from "@/components/stories/story/begin-actions";
import { StoryAbout } from "@/components/stories/story/story-about";
import { StoryHead } from "@/components/stories/story/story-head";
import { VisibilityControl } from "@/components/stories/story/visibility-control";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { getActor } from "@/lib/auth/viewer";
import { getScene } from "@/lib/stories/get-scene";
import { getStory } from "@/lib/stories/get-story";
import { found, idOf } from "../found";

type StoryPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: StoryPageProps): Promise<Metadata> {
  const [id, actor] = await Promise.all([idOf(params), getActor()]);
  const story = await found(getStory(actor, id));
  return {
    title: story.title,
    description: story.shortDescription,
    robots: story.isPublic && !story.isAdultContent ? undefined : { index: false },
  };
}

export default async function StoryPage({ params }: StoryPageProps) {
  const [id, actor, t] = await Promise.all([idOf(params), getActor(), getTranslations("stories")]);
  const story = await found(getStory(actor, id));
  const scene = actor && story.hasProgress ? await found(getScene(actor, id)) : null;
  const place = scene && {
    depth: scene.depth,
    isFinal: scene.is_final,
    isPending: scene.pending !== undefined,
  };
  return (
    <PageShell>
      <div className="pb-8">
        <Breadcrumb items={[{ label: t("list.title"), href: "/stories" }, { label: story.title }]} />
      </div>
      <StoryHead story={story}>
        <div className="flex flex-col items-start gap-8">
          <BeginActions storyId={id} signedIn={actor !== null} place={place} />
          {story.isMine && <VisibilityControl storyId={id} visibility={story.visibility} />}
        </div>
      </StoryHead>
      <StoryAbout story={story} />
    </PageShell>
  );
}
