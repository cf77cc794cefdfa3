import { route } from "@/lib/http/route";
import { retryDraftEndpoint } from "@/lib/stories/endpoints/drafts";
import { retryDraft } from "@/lib/stories/retry-draft";

export const POST = route(retryDraftEndpoint, ({ actor, params }) => retryDraft(actor, params.draft_id));
