import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/components/layout/page-shell";
import { StoryPath } from "@/components/stories/story/story-path";
import { getActor } from "@/lib/auth/viewer";
import { getScene } from "@/lib/stories/get-scene";
import { getStory } from "@/lib/stories/get-story";
import { readPath } from "@/lib/stories/read-path";
import { found, idOf } from "../../found";

type PathPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: PathPageProps): Promise<Metadata> {
  const [id, actor, t] = await Promise.all([idOf(params), getActor(), getTranslations("stories.path")]);
  const { title } = await found(getStory(actor, id));
  return { title: `${title}: ${t("title").toLowerCase()}`, robots: { index: false } };
}

export default async function PathPage({ params }: PathPageProps) {
  const [id, actor] = await Promise.all([idOf(params), getActor()]);
  if (!actor) redirect(`/signin?next=${encodeURIComponent(`/stories/${id}/path`)}`);
  const [story, path, scene] = await found(
    Promise.all([getStory(actor, id), readPath(actor, id), getScene(actor, id)]),
  );
  return (
    <PageShell width="reading">
      <StoryPath story={story} path={path} isFinal={scene.is_final} epilogue={scene.ending_text} />
    </PageShell>
  );
}
