import type { publishedStories, StoryConfig } from "@/db/schema";
import { fileUrl } from "@/lib/core/files";
import type { StoryDetail, StorySummary } from "./endpoints/published";

type Viewed = { authorName: string; isLiked: boolean; hasProgress: boolean };
export type ListedStory = Omit<typeof publishedStories.$inferSelect, "config"> & Viewed;

/** A published story as one entry of a list. */
export function storySummary(story: ListedStory): StorySummary {
  const { id, title, shortDescription, genre, language, isAdultContent, likesCount, playersCount } = story;
  const { authorName, isLiked, hasProgress, coverPath, visibility, createdAt } = story;
  return {
    ...{ id, title, shortDescription, genre, language, isAdultContent, likesCount, playersCount },
    ...{ authorName, isLiked, hasProgress },
    createdAt: createdAt.toISOString(),
    coverImageUrl: coverPath && fileUrl(coverPath),
    isPublic: visibility === "public",
  };
}

/** A published story before it is played: nothing of its plot. */
export function storyDetail(
  story: ListedStory & { config: StoryConfig },
  viewerId: string | null,
): StoryDetail {
  const { config, visibility, authorId } = story;
  const { franchise, worldContext, playerName, playerDescription, sceneCount, cast } = config;
  return {
    ...storySummary(story),
    ...{ visibility, franchise, worldContext, playerName, playerDescription, sceneCount, cast },
    isMine: authorId === viewerId,
    stats: config.stats.map(({ name, description, initialValue }) => ({ name, description, initialValue })),
  };
}
