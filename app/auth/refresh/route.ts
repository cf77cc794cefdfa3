import { refreshEndpoint } from "@/lib/accounts/endpoints";
import { rotateSession } from "@/lib/auth/sessions";
import { route } from "@/lib/http/route";

export const POST = route(refreshEndpoint, async ({ body }) => {
  const tokens = await rotateSession(body.refresh_token);
  return { access_token: tokens.accessToken, refresh_token: tokens.refreshToken };
});
