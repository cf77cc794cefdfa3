import type { Gender, Noun } from "../types.ts";

type Forms = Noun["forms"];

const HUSHERS_AND_BACK = /[гкхжчшщ]$/;
const SIBILANT = /[жчшщц]$/;

/**
 * Declines a regular Russian noun or first name given in the nominative singular. `animate` decides the
 * masculine accusative. A word of a kind that is not certain (several words, foreign endings, plurals)
 * keeps its form in every case. `forms` with commas inside gives the six cases outright.
 */
export function decline(word: string, gender: Gender, animate: boolean): Noun {
  const given = word.split(",");
  if (given.length === 6) return { forms: given.map((form) => form.trim()) as unknown as Forms, gender };
  return { forms: formsOf(word, gender, animate), gender };
}

function formsOf(word: string, gender: Gender, animate: boolean): Forms {
  const stem = word.slice(0, -1);
  const last = word.at(-1) ?? "";
  if (gender === "p" || /[\s-]/.test(word)) return unchanged(word);
  if (word.endsWith("ия")) return [word, `${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
  if (last === "а") {
    const i = HUSHERS_AND_BACK.test(stem) ? "и" : "ы";
    const instrumental = SIBILANT.test(stem) ? "ей" : "ой";
    return [word, stem + i, `${stem}е`, `${stem}у`, stem + instrumental, `${stem}е`];
  }
  if (last === "я" && gender !== "n")
    return [word, `${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`, `${stem}е`];
  if (gender === "f") return last === "ь" ? softFeminine(word, stem) : unchanged(word);
  if (gender === "n") return neuter(word, stem, last);
  return masculine(word, stem, last, animate);
}

function softFeminine(word: string, stem: string): Forms {
  return [word, `${stem}и`, `${stem}и`, word, `${word}ю`, `${stem}и`];
}

function neuter(word: string, stem: string, last: string): Forms {
  if (last === "о") return [word, `${stem}а`, `${stem}у`, word, `${stem}ом`, `${stem}е`];
  if (word.endsWith("ие")) return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}и`];
  if (last === "е") return [word, `${stem}я`, `${stem}ю`, word, `${stem}ем`, `${stem}е`];
  return unchanged(word);
}

function masculine(word: string, stem: string, last: string, animate: boolean): Forms {
  if (last === "ь" || last === "й") {
    const prepositional = word.endsWith("ий") ? `${stem}и` : `${stem}е`;
    return [word, `${stem}я`, `${stem}ю`, animate ? `${stem}я` : word, `${stem}ем`, prepositional];
  }
  if (!/[бвгджзклмнпрстфхцчшщ]/.test(last)) return unchanged(word);
  const instrumental = SIBILANT.test(word) ? "ем" : "ом";
  return [word, `${word}а`, `${word}у`, animate ? `${word}а` : word, word + instrumental, `${word}е`];
}

function unchanged(word: string): Forms {
  return [word, word, word, word, word, word];
}

/** The gender that a Russian first name most likely has, by its ending. */
export function genderOfName(name: string): Gender {
  const exceptions = /^(Илья|Никита|Фома|Лука|Кузьма|Данила|Савва|Миша|Саша|Паша|Гриша|Петя|Ваня|Коля)$/i;
  if (exceptions.test(name)) return "m";
  return /[аяиэ]$/i.test(name) || /(овь|ель|сть)$/i.test(name) ? "f" : "m";
}
