import { registerEndpoint } from "@/lib/accounts/endpoints";
import { registerAccount } from "@/lib/accounts/register-account";
import { route } from "@/lib/http/route";

export const POST = route(registerEndpoint, async ({ body, address }) => {
  const user = await registerAccount(body, address);
  return {
    id: user.id,
    user_id: user.id,
    username: user.username,
    display_name: user.displayName,
    email: user.email,
    message: "user registered successfully",
  };
});
