import { hash } from "../storyteller/random.ts";
import type { Characters, Choice, Plan, Scene } from "../storyteller/story-data.ts";
import { tellStory } from "../storyteller/storyteller.ts";

interface PlayOptions {
  seed?: number;
  sceneCount?: number;
  /** Makes another reader: other choices in the same story. */
  reader?: string;
  /** Goes on although a stat has run out. */
  immortal?: boolean;
}

export interface Playthrough {
  plan: Plan;
  characters: Characters;
  scenes: Scene[];
  choices: Choice[];
}

const told = <T>(useCase: string, blocks: Record<string, unknown>, seed: number | null): T => {
  const answer = tellStory(useCase, new Map(Object.entries(blocks)), seed);
  if (answer === null) throw new Error(`${useCase} was not answered`);
  return answer as T;
};

/** Plans a story from a prompt and plays it to its end, the way the application does. */
export function play(prompt: string, options: PlayOptions = {}): Playthrough {
  const plan = told<Plan>("story_plan", { author_prompt: prompt }, options.seed ?? null);
  const characters = told<Characters>("story_characters", { author_prompt: prompt, plan }, null);
  const opening = told<Scene>("story_opening", { plan, characters }, null);
  const story = { ...plan, ...characters, sceneCount: options.sceneCount ?? plan.sceneCount };
  const stats = Object.fromEntries(characters.stats.map((stat) => [stat.name, stat.initialValue]));
  const scenes = [opening];
  const choices: Choice[] = [];
  let scene = opening;
  for (let depth = 2; !scene.isFinal; depth += 1) {
    if (depth > story.sceneCount) throw new Error("the story did not end in time");
    const choice = scene.choices[hash(prompt, options.reader ?? "", depth) % scene.choices.length];
    if (!choice) throw new Error("a scene offers no choice");
    choices.push(choice);
    for (const { stat, change } of choice.effects) {
      stats[stat] = Math.min(100, Math.max(0, (stats[stat] ?? 0) + change));
    }
    const gameOver = options.immortal ? null : findGameOver(characters, stats);
    const state = {
      depth,
      sceneCount: story.sceneCount,
      stats,
      mustEnd: depth >= story.sceneCount || gameOver,
      gameOver,
    };
    const blocks = {
      story,
      state: { ...state, mustEnd: Boolean(state.mustEnd) },
      summary: scene.summary,
      choice,
    };
    scene = told<Scene>(
      "next_scene",
      { ...blocks, recent_scenes: recent(scenes, choices) },
      options.seed ?? null,
    );
    scenes.push(scene);
  }
  return { plan, characters, scenes, choices };
}

function findGameOver(characters: Characters, stats: Record<string, number>) {
  for (const stat of characters.stats) {
    if (stat.gameOverMin && stats[stat.name] === 0) return { stat: stat.name, bound: "min" };
    if (stat.gameOverMax && stats[stat.name] === 100) return { stat: stat.name, bound: "max" };
  }
  return null;
}

function recent(scenes: Scene[], choices: Choice[]) {
  return scenes.slice(-3).map(({ text }, index, last) => ({
    text,
    choice: choices[scenes.length - last.length + index - 1]?.text ?? null,
  }));
}
