import { parseArgs } from "node:util";

/** What is measured, in the order in which it is measured. */
export const AREAS = ["start", "catalogue", "chapter", "pages", "choice"] as const;
export type Area = (typeof AREAS)[number];

export type Options = {
  areas: Area[];
  novels: number;
  /** How often the contestants take turns. */
  rounds: number;
  /** How long each turn lasts. */
  seconds: number;
  /** Whether the table is written as Markdown. */
  markdown: boolean;
  /** After so many minutes the run gives up. */
  minutes: number;
};

export const HELP = `npm run bench -- [options]
  --novels=2000    novels in the library, each in 2 languages with 10 chapters (100000 need --minutes=30)
  --rounds=3       how often the contestants take turns; the table has the medians
  --seconds=2      how long each turn lasts
  --only=a,b       some of: ${AREAS.join(", ")}
  --markdown       the table as Markdown
  --minutes=10     after so long the run gives up
  --help           this text`;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(`--${name} must be a number above 0`);
}

function areasOf(only: string | undefined): Area[] {
  const wanted = only?.split(",") ?? AREAS;
  const unknown = wanted.filter((name) => !AREAS.some((area) => area === name));
  if (unknown.length > 0) throw new Error(`--only knows ${AREAS.join(", ")}, not ${unknown.join(", ")}`);
  return AREAS.filter((area) => wanted.includes(area));
}

/**
 * Reads the command line; null when help is asked for.
 * @throws Error naming what is wrong with it
 */
export function readOptions(args: string[]): Options | null {
  const { values } = parseArgs({
    args,
    options: {
      novels: { type: "string", default: "2000" },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "2" },
      minutes: { type: "string", default: "10" },
      only: { type: "string" },
      markdown: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  return {
    areas: areasOf(values.only),
    novels: Math.ceil(positive("novels", values.novels)),
    rounds: Math.ceil(positive("rounds", values.rounds)),
    seconds: positive("seconds", values.seconds),
    markdown: values.markdown,
    minutes: positive("minutes", values.minutes),
  };
}
