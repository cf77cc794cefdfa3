import type { SharedSources } from "../bank.ts";
import type { GenreId } from "../types.ts";
import { adventure } from "./adventure.ts";
import { drama } from "./drama.ts";
import { fairytale } from "./fairytale.ts";
import { fantasy } from "./fantasy.ts";
import { frame } from "./frame.ts";
import { historical } from "./historical.ts";
import { horror } from "./horror.ts";
import { mystery } from "./mystery.ts";
import { postapoc } from "./postapoc.ts";
import { romance } from "./romance.ts";
import { scifi } from "./scifi.ts";
import { sharedTelling } from "./shared.ts";
import { sharedEarly } from "./shared-early.ts";
import { sharedLate } from "./shared-late.ts";
import { sharedMid } from "./shared-mid.ts";
import { subjectBeing, subjectThing } from "./subject-cards.ts";
import { subjectEvent, subjectPlace } from "./subject-cards-more.ts";

export const russianShared: SharedSources = {
  cards: [sharedEarly, sharedMid, sharedLate],
  telling: sharedTelling,
  frame,
  subjects: { thing: subjectThing, being: subjectBeing, place: subjectPlace, event: subjectEvent },
};

export const russianGenres: Record<GenreId, string> = {
  fantasy,
  scifi,
  mystery,
  horror,
  adventure,
  romance,
  historical,
  drama,
  postapoc,
  fairytale,
};
