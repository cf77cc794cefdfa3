import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { listChaptersEndpoint } from "@/lib/novels/endpoints";
import { requestedLanguage } from "@/lib/novels/languages";
import { listChapters } from "@/lib/novels/list-chapters";

export const GET = route(listChaptersEndpoint, async ({ actor, params, query, request }) => {
  const { headers } = request;
  const lang = requestedLanguage({ lang: query.lang, headers, account: actor?.language });
  const { items: chapters, novel, ...page } = await listChapters({ ...query, ...params, lang });
  return reply({ chapters, novel }, { page });
});
