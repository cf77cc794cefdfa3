import { avatarEndpoint, removeAvatarEndpoint } from "@/lib/accounts/endpoints";
import { removeAvatar, replaceAvatar } from "@/lib/accounts/replace-avatar";
import { toChatUser } from "@/lib/accounts/view";
import { route } from "@/lib/http/route";

export const POST = route(avatarEndpoint, async ({ actor, file }) =>
  toChatUser(await replaceAvatar(actor, file)),
);

export const DELETE = route(removeAvatarEndpoint, async ({ actor }) => toChatUser(await removeAvatar(actor)));
