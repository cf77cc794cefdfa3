import type { StatValues } from "@/db/schema";
import { mustEnd, OPENING_DEPTH } from "./arc";
import { applyEffects, findGameOver, initialValues } from "./stats";
import type { FileScene, StoryFile } from "./story-file";

/** A scene in its place; `parent` and `choice` say which choice of which scene leads to it (null at the opening). */
export type TreeNode = {
  key: string;
  scene: FileScene;
  parent: string | null;
  choice: number | null;
  depth: number;
  stats: StatValues;
  statChanges: StatValues;
};

const OPENING = "opening";

function follow(story: StoryFile, parent: TreeNode, choice: number): TreeNode | null {
  const taken = parent.scene.choices[choice];
  if (!taken || taken.next === null) return null;
  const scene = story.scenes[taken.next];
  const place = `${parent.key}, choice ${choice + 1}`;
  if (!scene) throw new Error(`${place}: there is no scene ${taken.next}`);
  const { values, changes } = applyEffects(parent.stats, taken.effects);
  for (const { stat, change } of taken.effects) {
    if (values[stat] === undefined) throw new Error(`${place}: there is no stat ${stat}`);
    if ((changes[stat] ?? 0) !== change) throw new Error(`${place}: ${stat} would leave 0..100`);
  }
  return {
    ...{ key: taken.next, scene, parent: parent.key, choice },
    ...{ depth: parent.depth + 1, stats: values, statChanges: changes },
  };
}

function check(story: StoryFile, { key, scene, depth, stats }: TreeNode): void {
  const { isFinal, endingText, choices } = scene;
  if (isFinal !== (endingText !== null))
    throw new Error(`${key}: final scenes, and only they, have an ending`);
  if (isFinal ? choices.length > 0 : choices.length < 2) throw new Error(`${key}: wrong number of choices`);
  if (!isFinal && mustEnd(story, depth, findGameOver(story.stats, stats))) {
    throw new Error(`${key}: the story must end here`);
  }
}

/**
 * Lays the scenes of a file out as a tree, parents before their children, with the stats on arriving at each.
 * @throws Error naming the scene, when they are no tree or break a rule of the play
 */
export function growTree(story: StoryFile): TreeNode[] {
  const scene = story.scenes[OPENING];
  if (!scene) throw new Error("there is no opening scene");
  const stats = initialValues(story.stats);
  const nodes: TreeNode[] = [
    { key: OPENING, scene, parent: null, choice: null, depth: OPENING_DEPTH, stats, statChanges: {} },
  ];
  const reached = new Set([OPENING]);
  // The list grows while it is walked: that is the order by depth.
  for (const node of nodes) {
    check(story, node);
    for (const choice of node.scene.choices.keys()) {
      const child = follow(story, node, choice);
      if (!child) continue;
      if (reached.has(child.key)) throw new Error(`${child.key}: two choices lead here`);
      reached.add(child.key);
      nodes.push(child);
    }
  }
  const lost = Object.keys(story.scenes).find((key) => !reached.has(key));
  if (lost) throw new Error(`${lost}: no choice leads here`);
  return nodes;
}
