import { memberEndpoint, updateProfileEndpoint } from "@/lib/accounts/endpoints";
import { getAccount } from "@/lib/accounts/get-account";
import { updateProfile } from "@/lib/accounts/update-profile";
import { toChatUser } from "@/lib/accounts/view";
import { route } from "@/lib/http/route";

export const GET = route(memberEndpoint, async ({ actor }) => toChatUser(await getAccount(actor)));

export const PATCH = route(updateProfileEndpoint, async ({ actor, body }) =>
  toChatUser(await updateProfile(actor, body)),
);
