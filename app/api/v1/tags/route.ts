import { route } from "@/lib/http/route";
import { listTagsEndpoint } from "@/lib/novels/endpoints";
import { listTags } from "@/lib/novels/list-terms";

export const GET = route(listTagsEndpoint, ({ query }) => listTags(query.lang));
