import { hashText } from "./seeded-random";

/** Cloth, print and a second print, as a binder would order them. */
export type CoverPalette = { cloth: string; ink: string; line: string };

const PALETTES: readonly CoverPalette[] = [
  { cloth: "#6b2420", ink: "#f5e6d0", line: "#b3685a" },
  { cloth: "#24423a", ink: "#ebe6d2", line: "#6a9182" },
  { cloth: "#21384f", ink: "#eae5d6", line: "#6a8cab" },
  { cloth: "#c39c4e", ink: "#2a1f12", line: "#7b5b1f" },
  { cloth: "#e2d8c3", ink: "#33271f", line: "#9c8763" },
  { cloth: "#442a40", ink: "#eee1d8", line: "#94698b" },
  { cloth: "#474d4d", ink: "#f1ede1", line: "#8f9796" },
  { cloth: "#974a30", ink: "#fcf1e0", line: "#dc9d7c" },
  { cloth: "#b7c1a7", ink: "#232d1d", line: "#66755a" },
  { cloth: "#201f1d", ink: "#e8dcc0", line: "#7d766a" },
  { cloth: "#bcc7cc", ink: "#1f2b33", line: "#64798a" },
];

export const ORNAMENTS = ["rings", "waves", "rays", "hills", "rain", "stars", "arches"] as const;
export type Ornament = (typeof ORNAMENTS)[number];

export type CoverDesign = {
  palette: CoverPalette;
  ornament: Ornament;
  seed: number;
};

/** The look of a cover without a picture: the same title and author always get the same one. */
export function coverDesign(title: string, author = ""): CoverDesign {
  const seed = hashText(`${title}\n${author}`);
  return {
    palette: pick(PALETTES, seed),
    ornament: pick(ORNAMENTS, Math.floor(seed / PALETTES.length)),
    seed,
  };
}

/**
 * The size of a cover's title in hundredths of the cover's width, so that its longest word fits on one
 * line and the whole takes no more than about five.
 */
export function titleSize(title: string): number {
  const words = title.trim().split(/\s+/);
  const longest = Math.max(...words.map((word) => word.length));
  const byWord = 112 / Math.max(longest, 1);
  const byLength = 44 / Math.sqrt(Math.max(title.length, 1));
  return Math.round(Math.min(14, Math.max(5.5, Math.min(byWord, byLength))) * 10) / 10;
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("an empty list has nothing to pick");
  return item;
}
