import { route } from "@/lib/http/route";
import { listPublicStoriesEndpoint } from "@/lib/stories/endpoints/published";
import { listBody } from "@/lib/stories/list-body";
import { listPublicStories } from "@/lib/stories/list-public-stories";

export const GET = route(listPublicStoriesEndpoint, async ({ actor, query }) =>
  listBody(await listPublicStories(actor, query)),
);
