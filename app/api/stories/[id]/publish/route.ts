import { route } from "@/lib/http/route";
import { publishDraftEndpoint } from "@/lib/stories/endpoints/drafts";
import { publishDraft } from "@/lib/stories/publish-draft";

export const POST = route(publishDraftEndpoint, ({ actor, params }) => publishDraft(actor, params.id));
