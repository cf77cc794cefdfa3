import { route } from "@/lib/http/route";
import { listMyStoriesEndpoint } from "@/lib/stories/endpoints/published";
import { listBody } from "@/lib/stories/list-body";
import { listMyStories } from "@/lib/stories/list-my-stories";

export const GET = route(listMyStoriesEndpoint, async ({ actor, query }) =>
  listBody(await listMyStories(actor, query)),
);
