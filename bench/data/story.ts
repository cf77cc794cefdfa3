import type postgres from "postgres";
import type { StoryConfig } from "@/db/schema";
import { madeUpId, madeUpIdOf } from "./ids";
import { RUSSIAN } from "./text";

export const DEPTH = 8;
export const CHOICES = 3;

export const storyId = madeUpIdOf("story", 1);
/** A scene by its depth (1 is the opening) and its place among those, counted from 0. */
export const sceneId = (depth: number, place: number): string => madeUpIdOf("scene", `${depth}.${place}`);
/** A choice by the depth and place of the scene behind it. */
export const choiceId = (depth: number, place: number): string => madeUpIdOf("choice", `${depth}.${place}`);
export const playerId = (player: number): string => madeUpIdOf("player", player);
export const sessionId = (player: number): string => madeUpIdOf("session", player);

const STATS = ["Силы", "Вера", "Запасы", "Тайна"];
const SENTENCES = RUSSIAN.sentences.join(" ");
const config: StoryConfig = {
  title: "Стеклянный причал",
  shortDescription: RUSSIAN.sentences[0],
  genre: "mystery",
  franchise: null,
  language: "ru",
  isAdultContent: false,
  worldContext: SENTENCES,
  storySummary: SENTENCES,
  acts: ["Начало", "Дорога", "Конец"].map((title) => ({ title, goal: RUSSIAN.sentences[1] })),
  sceneCount: DEPTH,
  playerName: "Вера",
  playerDescription: RUSSIAN.sentences[2],
  cast: [],
  stats: STATS.map((name) => ({
    name,
    description: RUSSIAN.sentences[3],
    initialValue: 50,
    gameOverMin: true,
    gameOverMax: false,
  })),
};
const values = (value: number) => JSON.stringify(Object.fromEntries(STATS.map((name) => [name, value])));

/** The scenes of one depth, and before them the choices that lead there. */
async function loadDepth(sql: postgres.Sql, depth: number): Promise<void> {
  const id = madeUpId("scene", `'${depth}.' || n`);
  const parent = madeUpId("scene", `'${depth - 1}.' || n / ${CHOICES}`);
  const choice = madeUpId("choice", `'${depth}.' || n`);
  const origin = depth === 1 ? "null, null" : `${parent}, ${choice}`;
  const everyPlace = `generate_series(0, ${CHOICES ** (depth - 1) - 1}) n`;
  if (depth > 1) {
    await sql.unsafe(
      `insert into scene_choices (id, scene_id, position, text, effects)
       select ${choice}, ${parent}, n % ${CHOICES}, $1, $2::text::jsonb from ${everyPlace}`,
      [RUSSIAN.sentences[4], JSON.stringify([{ stat: STATS[0], change: -3 }])],
    );
  }
  await sql.unsafe(
    `insert into scenes (id, story_id, parent_id, choice_id, depth, text, summary, stats, stat_changes, is_final)
     select ${id}, $1, ${origin}, ${depth}, $2, $3, $4::text::jsonb, $5::text::jsonb, ${depth === DEPTH}
     from ${everyPlace}`,
    [storyId, `${SENTENCES} ${SENTENCES}`, RUSSIAN.sentences[5], values(50), values(-3)],
  );
}

/** Writes a published story all of whose scenes are told: each but the last ones has three choices. */
export async function loadStory(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(
    `insert into published_stories
       (id, author_id, config, title, short_description, genre, language, is_adult_content)
     values ($1, $2, $3::text::jsonb, $4, $5, $6, $7, false)`,
    [
      storyId,
      playerId(0),
      JSON.stringify(config),
      config.title,
      config.shortDescription,
      config.genre,
      config.language,
    ],
  );
  for (let depth = 1; depth <= DEPTH; depth += 1) await loadDepth(sql, depth);
  await sql.unsafe("vacuum analyze scenes, scene_choices, published_stories");
}
