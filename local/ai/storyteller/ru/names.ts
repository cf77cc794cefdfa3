import type { Gender } from "../types.ts";
import { decline, genderOfName } from "./decline.ts";
import { kinds, names } from "./lexicon.ts";

export interface Entry {
  nominative: string;
  gender: Gender;
  /** Whether the form looked up may itself be the nominative. */
  isNominative: boolean;
}

const byNameForm = index(names);
const byKindForm = index(kinds);

/** What first name a capitalised word is a form of; null when the name is not a known one. */
export function nameOf(word: string): Entry | null {
  return byNameForm.get(word.toLowerCase()) ?? null;
}

/** What occupation or condition of a hero a word is a form of; null when none that is known. */
export function kindOf(word: string): Entry | null {
  return byKindForm.get(word.toLowerCase()) ?? null;
}

/** A name in the instrumental, accusative or genitive brought back to the nominative, as far as that is sure. */
export function nominativeOfName(word: string): string {
  const known = nameOf(word);
  if (known) return known.nominative;
  const endings: [RegExp, string][] = [
    [/ией$/, "ия"],
    [/ой$/, "а"],
    [/(?<=[жчшщц])ей$/, "а"],
    [/(?<=[бвгдзклмнпрстфх])ей$/, "я"],
    [/ом$/, ""],
    [/ием$/, "ий"],
    [/еем$/, "ей"],
    [/ем$/, "ь"],
    [/у$/, "а"],
    [/ю$/, "я"],
  ];
  const match = endings.find(([ending]) => ending.test(word));
  return match ? word.replace(match[0], match[1]) : word;
}

/** An adjective in any singular case brought back to the nominative of the gender. */
export function nominativeOfAdjective(word: string, gender: Gender): string | null {
  const match = /^(.+?)(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ый|ий|ая|яя)$/i.exec(word);
  if (!match) return null;
  const stem = match[1] ?? "";
  const soft = /н$/.test(stem) && /^(его|ему|им|ем|ей|юю|ий|яя)$/.test(match[2] ?? "");
  if (gender === "f") return stem + (soft ? "яя" : "ая");
  if (/^(глух|слеп|сед|нем|хром|больн|молод|чуж|прост|род|земн|лесн|морск|городск|худ|рыж)$/.test(stem)) {
    return stem + (/^(рыж|городск|морск)$/.test(stem) ? (stem === "рыж" ? "ий" : "ой") : "ой");
  }
  return stem + (soft || /[гкхжшщч]$/.test(stem) ? "ий" : "ый");
}

function index(words: { m: string; f: string }): Map<string, Entry> {
  const forms = new Map<string, Entry>();
  for (const [gender, list] of [
    ["m", words.m],
    ["f", words.f],
  ] as const) {
    for (const nominative of list.split(" ")) {
      const { forms: cases } = decline(withoutFleeting(nominative), genderOfListed(nominative, gender), true);
      cases.forEach((form, position) => {
        const key = form.toLowerCase();
        if (position === 0 || !forms.has(key))
          forms.set(key, { nominative, gender, isNominative: position === 0 });
      });
    }
  }
  return forms;
}

/** "купец" has "купца", while "кузнец" keeps its vowel in "кузнеца". */
function withoutFleeting(word: string): string {
  if (!/[^аеиоуы]ец$/.test(word) || /^(кузнец|мудрец|беглец|храбрец|жрец)$/.test(word)) return word;
  const stem = word.slice(0, -2);
  return [word, `${stem}ца`, `${stem}цу`, `${stem}ца`, `${stem}цом`, `${stem}це`].join(",");
}

/** Words such as "судья" decline like feminines whatever their gender; the endings decide. */
function genderOfListed(word: string, gender: Gender): Gender {
  return /[ая]$/.test(word) ? genderOfName(word) : gender;
}
