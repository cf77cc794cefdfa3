import type { StoryConfig } from "@/db/schema";

const STATS = ["Honour", "Purse", "Health", "Secrets"].map((name, at) => ({
  name,
  description: `How much ${name.toLowerCase()} the ferryman has`,
  initialValue: 40 + at,
  gameOverMin: at === 0,
  gameOverMax: at === 3,
}));

export const PLAN = {
  title: "The Night Ferry",
  shortDescription: "A ferryman who may not ask takes one passenger too many.",
  genre: "mystery",
  franchise: null,
  language: "en",
  isAdultContent: false,
  worldContext: "A river town under the embankment, in the years of the salt tax.",
  storySummary: "The passenger has been declared dead, and both banks want the body.",
  acts: [
    { title: "The crossing", goal: "Learn who the passenger is" },
    { title: "The far bank", goal: "Choose whom to serve" },
    { title: "The return", goal: "Pay for the choice" },
  ],
  sceneCount: 8,
};

export const CHARACTERS = {
  playerName: "Mikhail",
  playerDescription: "A ferryman who has never asked a question.",
  stats: STATS,
  cast: [{ name: "Widow Orlova", description: "She pays for silence." }],
};

/** Two choices: the first raises Honour by 5 and costs 4 of Purse, the second costs 10 of Honour. */
export const CHOICES = [
  {
    text: "Row on without a word",
    effects: [
      { stat: "Honour", change: 5 },
      { stat: "Purse", change: -4 },
    ],
  },
  { text: "Turn the boat around", effects: [{ stat: "Honour", change: -10 }] },
];

export const OPENING = {
  text: "The rope is wet.\n\nSomebody stands on the landing.",
  choices: CHOICES,
  summary: "Mikhail meets a passenger at night.",
  isFinal: false,
  endingText: null,
};

export const CONFIG: StoryConfig = { ...PLAN, ...CHARACTERS };

let count = 0;

type Blocks = { state?: { mustEnd: boolean; depth: number } };

/** A true answer to what the application asks; no two scenes have the same text. */
export function answerTo(useCase: string, blocks: Blocks): unknown {
  if (useCase === "story_plan") return PLAN;
  if (useCase === "story_characters") return CHARACTERS;
  if (useCase === "story_opening") return OPENING;
  count += 1;
  const final = blocks.state?.mustEnd ?? false;
  return {
    text: `Scene ${count}: the river goes on.`,
    choices: final ? [] : CHOICES,
    summary: `Told down to depth ${blocks.state?.depth}.`,
    isFinal: final,
    endingText: final ? "The ferry was sold in spring." : null,
  };
}
