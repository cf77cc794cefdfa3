import { route } from "@/lib/http/route";
import { requestedLanguage } from "@/lib/novels/languages";
import { getProgressEndpoint } from "@/lib/reading/endpoints";
import { getProgress } from "@/lib/reading/get-progress";

export const GET = route(getProgressEndpoint, ({ actor, params, query, request }) => {
  const lang = requestedLanguage({ lang: query.lang, headers: request.headers, account: actor.language });
  return getProgress(actor, params.novel_id, lang);
});
