import { hash, pick } from "./storyteller/random.ts";
import { languageOf } from "./storyteller/read-prompt.ts";

/** What an answer is about: the message it answers, and the seed that makes it repeatable. */
export interface Topic {
  text: string;
  seed: string;
}

const SENTENCES = {
  ru: [
    "Начать стоит с главного слова здесь: «{word}».",
    "Слово «{word}» встречается в запросе не случайно, и на нём держится остальное.",
    "За словом «{word}» стоит вопрос, который легко пропустить.",
    "Если выбирать одно, то «{word}»: с него удобнее всего сделать первый шаг.",
    "Рядом с «{word}» полезно держать в уме и обратную сторону.",
    "Про «{word}» лучше сказать коротко и проверить на деле.",
    "Здесь помогает простое правило: сначала «{word}», потом подробности.",
    "Чем яснее сказано про «{word}», тем легче двигаться дальше.",
  ],
  en: [
    "The place to begin is the word that matters most here: “{word}”.",
    "“{word}” is in the question for a reason, and the rest depends on it.",
    "Behind “{word}” there is a question that is easy to miss.",
    "If only one thing is chosen, let it be “{word}”: it makes the easiest first step.",
    "It helps to keep the other side of “{word}” in mind as well.",
    "About “{word}” it is best to be brief and to try it out.",
    "A simple rule helps: first “{word}”, then the details.",
    "The clearer “{word}” is, the easier the next step becomes.",
  ],
};

const SMALL_WORDS =
  /^(это|этот|которы|когда|чтобы|также|более|очень|будет|можно|нужно|после|перед|about|which|with|that|this|from|have|will|would|should|could|there|their|they|what|when|where|your|please|json|null|true|false|text|name)/i;

/** A sentence about one of the topic's words, in its language; `place` makes different sentences differ. */
export function sentenceAbout(topic: Topic, place: string): string {
  const template = pick(SENTENCES[languageOf(topic.text)], "sentence", topic.seed, place);
  return template.replace("{word}", wordOf(topic, place));
}

/** One of the words that the topic's message is about. */
export function wordOf(topic: Topic, place: string): string {
  const words = topic.text.match(/\p{L}{4,}/gu)?.filter((word) => !SMALL_WORDS.test(word)) ?? [];
  const fallback = languageOf(topic.text) === "ru" ? "вопрос" : "question";
  return words[hash("word", topic.seed, place) % Math.max(words.length, 1)]?.toLowerCase() ?? fallback;
}
