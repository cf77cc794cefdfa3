import { meEndpoint } from "@/lib/accounts/endpoints";
import { getAccount } from "@/lib/accounts/get-account";
import { toStoryUser } from "@/lib/accounts/view";
import { route } from "@/lib/http/route";

export const GET = route(meEndpoint, async ({ actor }) => toStoryUser(await getAccount(actor)));
