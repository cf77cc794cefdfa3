import { route } from "@/lib/http/route";
import { requestedLanguage } from "@/lib/novels/languages";
import { saveProgressEndpoint } from "@/lib/reading/endpoints";
import { saveProgress } from "@/lib/reading/save-progress";

export const POST = route(saveProgressEndpoint, async ({ actor, query, body, request }) => {
  const lang = requestedLanguage({ lang: query.lang, headers: request.headers, account: actor.language });
  return { message: "Progress saved", progress: await saveProgress(actor, body, lang) };
});
