import { refreshReaderEndpoint } from "@/lib/accounts/endpoints";
import { refreshByCookie } from "@/lib/accounts/refresh-by-cookie";
import { tokenCookies } from "@/lib/auth/cookies";
import { ACCESS_SECONDS } from "@/lib/auth/tokens";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route(refreshReaderEndpoint, async ({ request }) => {
  const tokens = await refreshByCookie(request);
  return reply(
    { access_token: tokens.accessToken, expires_in: ACCESS_SECONDS },
    { cookies: tokenCookies(tokens).slice(1) },
  );
});
