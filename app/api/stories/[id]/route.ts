import { route } from "@/lib/http/route";
import { getDraftEndpoint } from "@/lib/stories/endpoints/drafts";
import { getDraft } from "@/lib/stories/get-draft";

export const GET = route(getDraftEndpoint, ({ actor, params }) => getDraft(actor, params.id));
