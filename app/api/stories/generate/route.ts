import { route } from "@/lib/http/route";
import { generateDraftEndpoint } from "@/lib/stories/endpoints/drafts";
import { generateDraft } from "@/lib/stories/generate-draft";

export const POST = route(generateDraftEndpoint, ({ actor, body }) => generateDraft(actor, body));
