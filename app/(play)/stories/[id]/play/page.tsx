import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlayPage } from "@/components/stories/play/play-page";
import { getActor } from "@/lib/auth/viewer";
import { getScene } from "@/lib/stories/get-scene";
import { getStory } from "@/lib/stories/get-story";
import { readPath } from "@/lib/stories/read-path";
import { found, idOf } from "../../found";

type PlayRouteProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: PlayRouteProps): Promise<Metadata> {
  const [id, actor, t] = await Promise.all([idOf(params), getActor(), getTranslations("play")]);
  const { title } = await found(getStory(actor, id));
  return { title: t("title", { title }), robots: { index: false } };
}

export default async function PlayRoute({ params }: PlayRouteProps) {
  const [id, actor] = await Promise.all([idOf(params), getActor()]);
  if (!actor) redirect(`/signin?next=${encodeURIComponent(`/stories/${id}/play`)}`);
  const [story, scene, path] = await found(
    Promise.all([getStory(actor, id), getScene(actor, id), readPath(actor, id)]),
  );
  return (
    <PlayPage
      // A path begun anew in the same place is another play.
      key={scene.scene_id}
      story={{ id, title: story.title, language: story.language }}
      viewerId={actor.id}
      scene={scene}
      ledBy={path.at(-1)?.choice_text ?? null}
    />
  );
}
