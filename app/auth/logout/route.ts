import { logoutEndpoint } from "@/lib/accounts/endpoints";
import { signOut } from "@/lib/accounts/sign-out";
import { route } from "@/lib/http/route";

export const POST = route(logoutEndpoint, async ({ body }) => {
  await signOut(body.refresh_token);
  return { message: "Successfully logged out" };
});
