import { refreshMemberEndpoint } from "@/lib/accounts/endpoints";
import { refreshByCookie } from "@/lib/accounts/refresh-by-cookie";
import { tokenCookies } from "@/lib/auth/cookies";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route(refreshMemberEndpoint, async ({ request }) => {
  const tokens = await refreshByCookie(request);
  return reply({ access_token: tokens.accessToken }, { cookies: tokenCookies(tokens) });
});
