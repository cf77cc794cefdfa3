import type { DraftContent, storyDrafts } from "@/db/schema";
import type { GenerationStage } from "@/db/schema/values";
import type { DraftDetail, DraftFields, DraftSummary, StoryConfigView } from "./endpoints/drafts";

type DraftRow = typeof storyDrafts.$inferSelect;

/** What the author sees of a draft's content; what choices do to the stats is left for the play. */
export function draftFields(content: DraftContent): DraftFields {
  const { title, shortDescription, franchise, genre, language, isAdultContent } = content;
  const { playerName, playerDescription, worldContext, storySummary, stats, opening } = content;
  return {
    ...{ title, shortDescription, franchise, genre, language, isAdultContent },
    ...{ playerName, playerDescription, worldContext, storySummary },
    coreStats: stats.map(({ name }) => name),
    coreStatsDetailed: stats.map(({ name, description, initialValue, gameOverMin, gameOverMax }) => ({
      ...{ name, description, initialValue },
      gameOver: { min: gameOverMin, max: gameOverMax },
    })),
    opening: { text: opening.text, choices: opening.choices.map(({ text }) => ({ text })) },
  };
}

/** Drafts that were published live on as stories; every other status is one that an author sees. */
const visibleStatus = (draft: Pick<DraftRow, "status">) => {
  if (draft.status === "published") throw new RangeError("a published draft is not shown as a draft");
  return draft.status;
};

type ListedDraft = Pick<DraftRow, "id" | "status" | "userInput" | "createdAt"> & {
  title: string | null;
  shortDescription: string | null;
};

/** A draft as one line of a list. While it is written for the first time, the prompt stands for its description. */
export const draftSummary = (draft: ListedDraft): DraftSummary => ({
  id: draft.id,
  title: draft.title ?? "",
  description: draft.shortDescription ?? draft.userInput[0] ?? "",
  createdAt: draft.createdAt.toISOString(),
  status: visibleStatus(draft),
});

/** A draft whose generation has just been asked for. */
export function storyConfig(draft: DraftRow): StoryConfigView {
  const status = visibleStatus(draft);
  const createdAt = draft.createdAt.toISOString();
  const updatedAt = draft.updatedAt.toISOString();
  return {
    id: draft.id,
    user_id: draft.userId,
    status,
    title: draft.content?.title ?? "",
    description: draft.content?.shortDescription ?? draft.userInput[0] ?? "",
    user_input: draft.userInput,
    config: status === "draft" && draft.content ? draftFields(draft.content) : null,
    language: draft.content?.language ?? null,
    error_details: draft.errorDetails,
    ...{ created_at: createdAt, updated_at: updatedAt, createdAt, updatedAt },
  };
}

/** A draft in full; `stage` is that of the generation that runs, if one does. */
export function draftDetail(draft: DraftRow, stage: GenerationStage | null): DraftDetail {
  const { id, content, errorDetails } = draft;
  const status = visibleStatus(draft);
  const common = { id, createdAt: draft.createdAt.toISOString(), error_details: errorDetails };
  if (status === "draft" && content) return { ...common, status, ...draftFields(content) };
  if (status === "generating") {
    const previous = content && draftFields(content);
    return { ...common, status, config: null, stage: stage ?? "queued", previous };
  }
  return { ...common, status: "error", config: null };
}
