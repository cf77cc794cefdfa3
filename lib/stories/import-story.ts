import { type Transaction, transaction } from "@/db/client";
import { publishedStories } from "@/db/schema";
import { now } from "@/lib/core/clock";
import { growTree, type TreeNode } from "./grow-tree";
import { plantScene } from "./plant-scene";
import { type StoryFile, storyFile } from "./story-file";

async function insertStory(
  tx: Transaction,
  id: string,
  authorId: string,
  story: StoryFile,
): Promise<boolean> {
  const { slug: _slug, prompt: _prompt, scenes: _scenes, ...config } = story;
  const { title, shortDescription, genre, language, isAdultContent } = config;
  const at = now();
  const inserted = await tx
    .insert(publishedStories)
    .values({
      ...{ id, authorId, config, title, shortDescription, genre, language, isAdultContent },
      ...{ createdAt: at, updatedAt: at },
    })
    .onConflictDoNothing({ target: publishedStories.id })
    .returning({ id: publishedStories.id });
  return inserted.length > 0;
}

async function plantTree(tx: Transaction, storyId: string, nodes: TreeNode[]): Promise<void> {
  const planted = new Map<string, { id: string; choiceIds: string[] }>();
  for (const { key, parent, choice, depth, stats, statChanges, scene } of nodes) {
    const above = parent === null ? undefined : planted.get(parent);
    const place = {
      parentId: above?.id ?? null,
      choiceId: (choice !== null && above?.choiceIds[choice]) || null,
    };
    planted.set(key, await plantScene(tx, { storyId, ...place, depth, stats, statChanges, told: scene }));
  }
}

/**
 * Publishes a story that was written by hand, with all its scenes, as the author's.
 * @param storyId the id that it gets; a story that is there already is left as it is
 * @param file the JSON of a story file
 * @returns whether it was published now
 * @throws ZodError when the file has another form; Error when its scenes break a rule of the play
 */
export async function importStory(authorId: string, storyId: string, file: unknown): Promise<boolean> {
  const story = storyFile.parse(file);
  const nodes = growTree(story);
  return transaction(async (tx) => {
    if (!(await insertStory(tx, storyId, authorId, story))) return false;
    await plantTree(tx, storyId, nodes);
    return true;
  });
}
