import { forgotPasswordEndpoint } from "@/lib/accounts/endpoints";
import { requestPasswordReset } from "@/lib/accounts/request-password-reset";
import { route } from "@/lib/http/route";

export const POST = route(forgotPasswordEndpoint, async ({ body, address }) => {
  await requestPasswordReset(body.email, address);
  return { message: "If there is an account with this e-mail, a link has been sent" };
});
