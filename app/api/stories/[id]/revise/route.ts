import { route } from "@/lib/http/route";
import { reviseDraftEndpoint } from "@/lib/stories/endpoints/drafts";
import { reviseDraft } from "@/lib/stories/revise-draft";

export const POST = route(reviseDraftEndpoint, ({ actor, params, body }) =>
  reviseDraft(actor, params.id, body),
);
