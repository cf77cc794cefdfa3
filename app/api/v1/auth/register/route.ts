import { registerMemberEndpoint, registerReaderEndpoint } from "@/lib/accounts/endpoints";
import { registerAccount } from "@/lib/accounts/register-account";
import { startUserSession } from "@/lib/accounts/sign-in";
import { toChatUser, toDataUser } from "@/lib/accounts/view";
import { clientOf } from "@/lib/auth/client-of";
import { tokenCookies } from "@/lib/auth/cookies";
import { ACCESS_SECONDS } from "@/lib/auth/tokens";
import { routeByBody } from "@/lib/http/choose";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

const reader = route(registerReaderEndpoint, async ({ body, request, address }) => {
  const account = { email: body.email, password: body.password, displayName: body.display_name };
  const registered = await registerAccount(account, address);
  const { user, tokens } = await startUserSession(registered, "api", clientOf(request, address));
  return reply(
    { user: toDataUser(user), access_token: tokens.accessToken, expires_in: ACCESS_SECONDS },
    { cookies: tokenCookies(tokens).slice(1) },
  );
});

const member = route(registerMemberEndpoint, async ({ body, address }) => {
  const account = { email: body.email, password: body.password, displayName: body.name };
  return toChatUser(await registerAccount(account, address));
});

export const POST = routeByBody([reader, member], (body) => "name" in body && !("display_name" in body));
