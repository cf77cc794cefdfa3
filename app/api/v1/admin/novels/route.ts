import { route } from "@/lib/http/route";
import { createNovel } from "@/lib/novels/create-novel";
import { createNovelEndpoint } from "@/lib/novels/endpoints";

export const POST = route(createNovelEndpoint, ({ actor, body, address }) =>
  createNovel(actor, body, address),
);
