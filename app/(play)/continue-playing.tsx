import { getTranslations } from "next-intl/server";
import { ContinueSection } from "@/components/home/continue-section";
import type { Actor } from "@/lib/auth/actor";
import { listMyProgress } from "@/lib/stories/list-my-progress";

/** The stories that somebody is in the middle of, the last played first; nothing when there is none. */
export async function ContinuePlaying({ actor, limit }: { actor: Actor; limit: number }) {
  const [progress, t] = await Promise.all([listMyProgress(actor, limit), getTranslations("stories.list")]);
  const items = progress
    .filter(({ isFinal }) => !isFinal)
    .map(({ storyId, title, authorName, language, coverImageUrl, depth, isPending }) => ({
      id: storyId,
      href: `/stories/${storyId}/play`,
      title,
      author: authorName,
      lang: language,
      coverSrc: coverImageUrl,
      place: t(isPending ? "placePending" : "place", { depth }),
    }));
  return <ContinueSection kind="playing" items={items} />;
}
