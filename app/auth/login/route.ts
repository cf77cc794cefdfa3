import { loginEndpoint } from "@/lib/accounts/endpoints";
import { signIn } from "@/lib/accounts/sign-in";
import { clientOf } from "@/lib/auth/client-of";
import { route } from "@/lib/http/route";

export const POST = route(loginEndpoint, async ({ body, request, address }) => {
  const { tokens } = await signIn(body.username, body.password, "api", clientOf(request, address));
  return { access_token: tokens.accessToken, refresh_token: tokens.refreshToken };
});
