import { route } from "@/lib/http/route";
import { createChapter } from "@/lib/novels/create-chapter";
import { createChapterEndpoint } from "@/lib/novels/endpoints";

export const POST = route(createChapterEndpoint, ({ actor, body, address }) =>
  createChapter(actor, body, address),
);
