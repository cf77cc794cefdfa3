import { endOtherSessions } from "@/lib/accounts/end-session";
import { endOtherSessionsEndpoint, sessionsEndpoint } from "@/lib/accounts/endpoints";
import { listSessions } from "@/lib/accounts/list-sessions";
import { route } from "@/lib/http/route";

export const GET = route(sessionsEndpoint, async ({ actor }) => {
  const items = await listSessions(actor);
  return { items, total: items.length };
});

export const DELETE = route(endOtherSessionsEndpoint, ({ actor }) => endOtherSessions(actor));
