import { allNamed, genreWords, mostNamed, motifWords } from "./storyteller/lexicon.ts";
import { hash } from "./storyteller/random.ts";
import { languageOf } from "./storyteller/read-prompt.ts";

/** Sky from top to bottom, three layers of land from far to near, and the light. */
type Palette = readonly [string, string, string, string, string, string];

const PALETTES: Record<string, Palette> = {
  fantasy: ["#2b2d4f", "#c99a6b", "#5d5a7a", "#41405f", "#282842", "#f3d9a4"],
  scifi: ["#0d1626", "#35637c", "#27455c", "#1a3043", "#0e1b29", "#d9f0f2"],
  mystery: ["#262a30", "#8b8577", "#5b5a55", "#3f4042", "#25272a", "#e8d9a8"],
  horror: ["#15171c", "#5c4646", "#3a3236", "#272329", "#141318", "#d8c6b0"],
  adventure: ["#2f5d73", "#e7b87a", "#8d7a5d", "#5f5a48", "#383a31", "#fff0cf"],
  romance: ["#5a4a6b", "#e6b3a3", "#a07b8c", "#755a70", "#4b3b50", "#ffe9d2"],
  historical: ["#3a342b", "#c9aa77", "#8a7352", "#62513b", "#3d3327", "#f5e6c4"],
  drama: ["#4d5a63", "#cfc4b2", "#8f918c", "#666b6a", "#434847", "#f7efdf"],
  postapoc: ["#4a3f35", "#cf9d63", "#8d6c4b", "#634d39", "#3c3027", "#f6dca6"],
  fairytale: ["#2e4a5f", "#d9c88f", "#6f8f78", "#4c6f61", "#2f4c46", "#fff6d6"],
};

/** An SVG landscape without figures: sky, a light, hills or water; the same prompt draws the same picture. */
export function drawPicture(prompt: string, width: number, height: number, variant: number): string {
  const language = languageOf(prompt);
  const genre = mostNamed(prompt, genreWords(language)) ?? "drama";
  const [top, bottom, far, middle, near, light] = PALETTES[genre] ?? PALETTES.drama ?? [];
  const dice = (name: string, limit: number) => hash(prompt, variant, name) % limit;
  const isWater = allNamed(prompt, motifWords(language)).includes("sea");
  const sun = { x: width * (0.2 + dice("x", 60) / 100), y: height * (0.2 + dice("y", 25) / 100) };
  const radius = Math.min(width, height) * (0.05 + dice("r", 5) / 100);
  const layers = [far, middle, near].map((color, index) => {
    const base = height * (0.52 + index * 0.15);
    const swell = height * (isWater ? 0.012 : 0.09 - index * 0.015);
    return `<path d="${ridge(width, height, base, swell, (at) => dice(`${index}-${at}`, 1000) / 1000)}" fill="${color}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="0.75" stop-color="${bottom}"/></linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="${light}" stop-opacity="0.75"/><stop offset="1" stop-color="${light}" stop-opacity="0"/></radialGradient></defs>
<rect width="${width}" height="${height}" fill="url(#sky)"/>
<circle cx="${sun.x}" cy="${sun.y}" r="${radius * 5}" fill="url(#glow)"/>
<circle cx="${sun.x}" cy="${sun.y}" r="${radius}" fill="${light}"/>
${layers.join("\n")}
</svg>`;
}

/** A soft skyline from edge to edge, closed along the bottom. */
function ridge(
  width: number,
  height: number,
  base: number,
  swell: number,
  dice: (at: number) => number,
): string {
  const steps = 6;
  const points = Array.from({ length: steps + 1 }, (_, at) => ({
    x: (width / steps) * at,
    y: base + (dice(at) - 0.5) * 2 * swell,
  }));
  const curve = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const middle = (before.x + point.x) / 2;
    return `C ${middle} ${before.y}, ${middle} ${point.y}, ${point.x} ${point.y}`;
  });
  return `M 0 ${points[0]?.y ?? base} ${curve.join(" ")} L ${width} ${height} L 0 ${height} Z`;
}
