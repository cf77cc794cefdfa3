import { route } from "@/lib/http/route";
import { getSceneEndpoint } from "@/lib/stories/endpoints/play";
import { getScene } from "@/lib/stories/get-scene";

export const GET = route(getSceneEndpoint, ({ actor, params }) => getScene(actor, params.id));
