import { resetPasswordEndpoint } from "@/lib/accounts/endpoints";
import { resetPassword } from "@/lib/accounts/reset-password";
import { route } from "@/lib/http/route";

export const POST = route(resetPasswordEndpoint, async ({ body }) => {
  await resetPassword(body.token, body.password);
  return { message: "The password has been set" };
});
