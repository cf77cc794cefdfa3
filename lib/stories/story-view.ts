import type { publishedStories } from "@/db/schema";
import { fileUrl } from "@/lib/core/files";
import type { StoryDetail, StorySummary } from "./endpoints/published";

export type StoryRow = {
  story: typeof publishedStories.$inferSelect;
  authorName: string;
  isLiked: boolean;
  hasProgress: boolean;
};

/** A published story as one entry of a list. */
export function storySummary({ story, authorName, isLiked, hasProgress }: StoryRow): StorySummary {
  const { id, title, shortDescription, genre, language, isAdultContent, likesCount, playersCount } = story;
  return {
    ...{ id, title, shortDescription, genre, language, isAdultContent, likesCount, playersCount },
    ...{ authorName, isLiked, hasProgress },
    createdAt: story.createdAt.toISOString(),
    coverImageUrl: story.coverPath && fileUrl(story.coverPath),
    isPublic: story.visibility === "public",
  };
}

/** A published story before it is played: nothing of its plot. */
export function storyDetail(row: StoryRow, viewerId: string | null): StoryDetail {
  const { config, visibility, authorId } = row.story;
  const { franchise, worldContext, playerName, playerDescription, sceneCount, cast } = config;
  return {
    ...storySummary(row),
    ...{ visibility, franchise, worldContext, playerName, playerDescription, sceneCount, cast },
    isMine: authorId === viewerId,
    stats: config.stats.map(({ name, description, initialValue }) => ({ name, description, initialValue })),
  };
}
