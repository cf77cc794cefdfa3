import { route } from "@/lib/http/route";
import { listDraftsEndpoint } from "@/lib/stories/endpoints/drafts";
import { listBody } from "@/lib/stories/list-body";
import { listDrafts } from "@/lib/stories/list-drafts";

export const GET = route(listDraftsEndpoint, async ({ actor, query }) =>
  listBody(await listDrafts(actor, query)),
);
