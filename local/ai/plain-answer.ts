import { hash } from "./storyteller/random.ts";
import { languageOf } from "./storyteller/read-prompt.ts";
import { sentenceAbout, wordOf } from "./topic.ts";

const ASKS_WHO =
  /кто ты|кто вы|что ты умеешь|что вы умеете|какая модель|\b(who are you|what are you|what can you do|which model)\b/i;

/** A short answer to plain chat, in the language of the message, that is honest about who gives it. */
export function answerPlainly(message: string): string {
  const isRussian = languageOf(message) === "ru";
  if (message.trim() === "" || ASKS_WHO.test(message)) return isRussian ? ABOUT.ru : ABOUT.en;
  const topic = { text: message, seed: String(hash(message)) };
  const words = [...new Set([0, 1, 2].map((index) => `“${wordOf(topic, `topic ${index}`)}”`))];
  if (!isRussian) {
    return [
      "I am Fabula's offline storyteller, not a language model, so I cannot weigh facts or look anything up.",
      `From your message I take up ${words.join(", ")}.`,
      sentenceAbout(topic, "advice"),
      "What I do well is stories: start one from “New story”, and I will plan and tell it.",
      "For real answers, connect a language model in the settings of this server (OPENAI_BASE_URL, OPENAI_API_KEY).",
    ].join(" ");
  }
  return [
    "Я офлайн-рассказчик «Фабулы», а не языковая модель: взвешивать факты и искать сведения я не умею.",
    `Из вашего сообщения я беру главное: ${words.join(", ").replace(/“/g, "«").replace(/”/g, "»")}.`,
    sentenceAbout(topic, "advice"),
    "Хорошо у меня получаются истории: откройте «Новая история», и я придумаю план и буду рассказывать.",
    "Чтобы получать настоящие ответы, подключите языковую модель в настройках сервера (OPENAI_BASE_URL, OPENAI_API_KEY).",
  ].join(" ");
}

const ABOUT = {
  ru: "Я офлайн-рассказчик «Фабулы» (fabula-offline). Я не языковая модель: я складываю интерактивные истории из написанных заранее сцен, по вашему замыслу, на русском и английском. Для свободного разговора подключите к серверу языковую модель (OPENAI_BASE_URL, OPENAI_API_KEY).",
  en: "I am Fabula's offline storyteller (fabula-offline). I am not a language model: I compose interactive stories from scenes written beforehand, after your idea, in Russian and English. For open conversation, connect a language model to this server (OPENAI_BASE_URL, OPENAI_API_KEY).",
};
