import { route } from "@/lib/http/route";
import { getChapterEndpoint } from "@/lib/novels/endpoints";
import { getChapter } from "@/lib/novels/get-chapter";
import { noteView } from "@/lib/novels/views/note-view";

export const GET = route(getChapterEndpoint, async ({ actor, params, query, address }) => {
  const chapter = await getChapter(params.id, query.lang);
  noteView({ kind: "chapter", id: chapter.id }, actor, address);
  return chapter;
});
