import { endOwnSession } from "@/lib/accounts/end-session";
import { endSessionEndpoint } from "@/lib/accounts/endpoints";
import { route } from "@/lib/http/route";

export const DELETE = route(endSessionEndpoint, ({ actor, params }) => endOwnSession(actor, params.id));
