import { readerProfileEndpoint } from "@/lib/accounts/endpoints";
import { getProfile } from "@/lib/accounts/get-account";
import { route } from "@/lib/http/route";

export const GET = route(readerProfileEndpoint, ({ actor }) => getProfile(actor));
