const IN_U = /^(лес|порт|сад|край|рай|снег|лёд|мост|берег|пол|плен|полк|тыл|бор|Крым|ад)$/;

const ADJECTIVES: readonly [RegExp, string][] = [
  [/ую$/, "ой"],
  [/юю$/, "ей"],
  [/(ый|ой|ое)$/, "ом"],
  [/([гкх])ий$/, "$1ом"],
  [/(ий|ее)$/, "ем"],
  [/ые$/, "ых"],
  [/ие$/, "их"],
];

const NOUNS: readonly [RegExp, string][] = [
  [/щее$/, "щем"],
  [/ию$/, "ии"],
  [/[ую]$/, "е"],
  [/ы$/, "ах"],
  [/([гкхжшчщ])и$/, "$1ах"],
  [/и$/, "ях"],
  [/ие$/, "ии"],
  [/[оеьй]$/, "е"],
  [/(зам|город|посёл|остров)ок$/, "$1ке"],
  [/([бвгджзклмнпрстфхцчшщ])$/, "$1е"],
];

/**
 * Turns a way to a place ("в старую Прагу", "на остров") into a stay there ("в старой Праге", "на острове"):
 * adjectives and the first noun change their case, what follows stays.
 */
export function stayAt(way: string): string {
  const words = way.trim().split(/\s+/);
  const noun = words.findIndex((word, index) => index > 0 && !isAdjective(word, words[index + 1]));
  return words
    .map((word, index) => {
      if (index === 0) return word.toLowerCase();
      if (index < noun) return changed(word, ADJECTIVES);
      return index === noun ? prepositional(word) : word;
    })
    .join(" ");
}

function isAdjective(word: string, next: string | undefined): boolean {
  return next !== undefined && ADJECTIVES.some(([ending]) => ending.test(word)) && /^\p{L}/u.test(next);
}

function prepositional(word: string): string {
  return IN_U.test(word) ? `${word}у` : changed(word, NOUNS);
}

function changed(word: string, endings: readonly (readonly [RegExp, string])[]): string {
  const rule = endings.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
