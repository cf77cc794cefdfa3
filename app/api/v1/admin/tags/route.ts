import { route } from "@/lib/http/route";
import { createTag } from "@/lib/novels/create-term";
import { createTagEndpoint } from "@/lib/novels/endpoints";

export const POST = route(createTagEndpoint, ({ actor, body, address }) => createTag(actor, body, address));
