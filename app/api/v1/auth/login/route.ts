import { loginReaderEndpoint } from "@/lib/accounts/endpoints";
import { signIn } from "@/lib/accounts/sign-in";
import { toDataUser } from "@/lib/accounts/view";
import { clientOf } from "@/lib/auth/client-of";
import { tokenCookies } from "@/lib/auth/cookies";
import { ACCESS_SECONDS } from "@/lib/auth/tokens";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route(loginReaderEndpoint, async ({ body, request, address }) => {
  const { user, tokens } = await signIn(body.email, body.password, "api", clientOf(request, address));
  return reply(
    { user: toDataUser(user), access_token: tokens.accessToken, expires_in: ACCESS_SECONDS },
    {
      beside: { access_token: tokens.accessToken, refresh_token: tokens.refreshToken },
      cookies: tokenCookies(tokens),
    },
  );
});
