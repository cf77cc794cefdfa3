import { route } from "@/lib/http/route";
import { listGenresEndpoint } from "@/lib/novels/endpoints";
import { listGenres } from "@/lib/novels/list-terms";

export const GET = route(listGenresEndpoint, ({ query }) => listGenres(query.lang));
