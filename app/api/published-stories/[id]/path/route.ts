import { route } from "@/lib/http/route";
import { readPathEndpoint } from "@/lib/stories/endpoints/play";
import { listBody } from "@/lib/stories/list-body";
import { readPath } from "@/lib/stories/read-path";

export const GET = route(readPathEndpoint, async ({ actor, params }) =>
  listBody({ items: await readPath(actor, params.id), nextCursor: null }),
);
