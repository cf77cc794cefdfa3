import { route } from "@/lib/http/route";
import { getNovelEndpoint } from "@/lib/novels/endpoints";
import { getNovel } from "@/lib/novels/get-novel";
import { noteView } from "@/lib/novels/views/note-view";

export const GET = route(getNovelEndpoint, async ({ actor, params, query, address }) => {
  const novel = await getNovel(actor, params.slug, query.lang);
  noteView({ kind: "novel", id: novel.id }, actor, address);
  return novel;
});
