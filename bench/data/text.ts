/** Words and sentences of which the library is made up; titles are an adjective and a noun. */
export const RUSSIAN = {
  adjectives: ["Тихий", "Северный", "Забытый", "Стеклянный", "Последний", "Медный", "Дальний", "Чужой"],
  nouns: ["маяк", "город", "архив", "сад", "берег", "караван", "остров", "причал", "мост", "колокол"],
  sentences: [
    "К утру туман сошёл с воды, и стало видно, что на том берегу никто не гасил огней.",
    "Она сложила письмо вчетверо и убрала его туда, где лежали остальные.",
    "Смотритель не спорил: он давно привык, что дорогу спрашивают не затем, чтобы по ней идти.",
    "В комнате пахло мелом, яблоками и старой бумагой, которую слишком долго держали в сырости.",
    "Никто из них не произнёс этого вслух, но каждый уже решил, что вернётся один.",
    "Лестница кончалась раньше, чем ей полагалось, и последнюю ступень приходилось угадывать.",
    "За ужином говорили о ценах на соль, и только в самом конце — о том, ради чего приехали.",
    "Колокол ударил дважды, хотя бить в него было некому.",
  ],
} as const;

export const ENGLISH = {
  adjectives: ["Quiet", "Northern", "Forgotten", "Glass", "Last", "Copper", "Distant", "Borrowed"],
  nouns: ["Lighthouse", "City", "Archive", "Garden", "Shore", "Caravan", "Island", "Pier", "Bridge", "Bell"],
  sentences: [
    "By morning the fog had left the water, and nobody on the far shore had put out their lamps.",
    "She folded the letter in four and laid it where she kept the others.",
    "The keeper did not argue; people seldom ask the way because they mean to take it.",
    "The room smelt of chalk, of apples, and of paper that had stayed too long in the damp.",
    "None of them said it aloud, yet each had made up his mind to come back alone.",
    "The stairs ended sooner than they ought to, and the last step had to be guessed.",
    "Over supper they spoke of the price of salt, and only at the end of what they had come for.",
    "The bell struck twice, though there was nobody to ring it.",
  ],
} as const;

export type Words = { [Key in keyof typeof RUSSIAN]: readonly string[] };
