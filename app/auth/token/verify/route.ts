import { verifyTokenEndpoint } from "@/lib/accounts/endpoints";
import { verifyToken } from "@/lib/accounts/verify-token";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route(verifyTokenEndpoint, async ({ body }) => {
  const verdict = await verifyToken(body.token);
  return reply(verdict, { status: verdict.valid ? 200 : 401 });
});
