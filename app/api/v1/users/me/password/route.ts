import { changePassword } from "@/lib/accounts/change-password";
import { changePasswordEndpoint } from "@/lib/accounts/endpoints";
import { route } from "@/lib/http/route";

export const POST = route(changePasswordEndpoint, ({ actor, body }) =>
  changePassword(actor, body.current_password, body.new_password),
);
