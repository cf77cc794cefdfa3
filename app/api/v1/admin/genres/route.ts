import { route } from "@/lib/http/route";
import { createGenre } from "@/lib/novels/create-term";
import { createGenreEndpoint } from "@/lib/novels/endpoints";

export const POST = route(createGenreEndpoint, ({ actor, body, address }) =>
  createGenre(actor, body, address),
);
