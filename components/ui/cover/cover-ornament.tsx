import type { CoverDesign, Ornament } from "./cover-design";
import { seededRandom } from "./seeded-random";

/* The field is 200 by 300 units; the upper third stays clear for the title. */
const WIDTH = 200;
const HEIGHT = 300;

type Draw = (random: () => number) => string;

const drawings: Record<Ornament, Draw> = {
  rings: (random) => {
    const x = 40 + random() * 120;
    const y = 205 + random() * 40;
    return series(11, (n) => circle(x, y, 7 + n * (7 + random() * 1.6)));
  },
  waves: (random) => {
    const height = 3 + random() * 4;
    const length = 34 + random() * 30;
    return series(13, (n) => wave(150 + n * 12, height + n * 0.35, length, (n * length) / 3));
  },
  rays: (random) => {
    const x = 30 + random() * 140;
    return series(41, (n) => {
      const angle = Math.PI + (Math.PI * n) / 40;
      return `M${at(x + Math.cos(angle) * 34)} ${at(292 + Math.sin(angle) * 34)}L${at(x + Math.cos(angle) * 165)} ${at(292 + Math.sin(angle) * 165)}`;
    });
  },
  hills: (random) =>
    series(8, (n) => {
      const base = 168 + n * 17;
      const peak = random() * WIDTH;
      const rise = 30 + random() * 26;
      return `M0 ${base}C${at(peak - 60)} ${base} ${at(peak - 34)} ${at(base - rise)} ${at(peak)} ${at(base - rise)}S${at(peak + 66)} ${base} ${WIDTH} ${at(base - 6)}`;
    }),
  rain: (random) =>
    series(120, () => {
      const x = random() * WIDTH;
      const y = 140 + random() * 160;
      const drop = 6 + ((y - 140) / 160) * 16;
      return `M${at(x)} ${at(y)}l${at(-drop * 0.22)} ${at(drop)}`;
    }),
  stars: (random) =>
    series(46, () => {
      const x = random() * WIDTH;
      const y = 132 + random() * 160;
      const arm = 1.4 + random() ** 3 * 7;
      return `M${at(x - arm)} ${at(y)}h${at(arm * 2)}M${at(x)} ${at(y - arm * 1.5)}v${at(arm * 3)}`;
    }),
  arches: (random) => {
    const columns = 3 + Math.floor(random() * 2);
    const step = WIDTH / columns;
    return series(columns * 4, (n) => {
      const radius = step / 2 - 3 - Math.floor(n / columns) * (step / 9);
      const centre = step * (n % columns) + step / 2;
      return `M${at(centre - radius)} ${HEIGHT}V${at(210)}A${at(radius)} ${at(radius)} 0 0 1 ${at(centre + radius)} 210V${HEIGHT}`;
    });
  },
};

/** A drawing in lines of the second colour, the same for the same seed. */
export function CoverOrnament({ ornament, seed, palette }: CoverDesign) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      fill="none"
      stroke={palette.line}
      strokeWidth="1.1"
      strokeLinecap="round"
      aria-hidden="true"
      className="absolute inset-0 size-full"
    >
      <path d={drawings[ornament](seededRandom(seed))} />
    </svg>
  );
}

function series(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

function circle(x: number, y: number, radius: number): string {
  return `M${at(x - radius)} ${at(y)}a${at(radius)} ${at(radius)} 0 1 0 ${at(radius * 2)} 0a${at(radius)} ${at(radius)} 0 1 0 ${at(-radius * 2)} 0`;
}

function wave(y: number, height: number, length: number, shift: number): string {
  const start = -length - (shift % length);
  const periods = Math.ceil((WIDTH - start) / length) + 1;
  return `M${at(start)} ${at(y)}${series(periods, () => `q${at(length / 4)} ${at(-height)} ${at(length / 2)} 0t${at(length / 2)} 0`)}`;
}

function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
