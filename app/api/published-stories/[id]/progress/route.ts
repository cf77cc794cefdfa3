import { route } from "@/lib/http/route";
import { restartStoryEndpoint } from "@/lib/stories/endpoints/play";
import { restartStory } from "@/lib/stories/restart-story";

export const DELETE = route(restartStoryEndpoint, ({ actor, params }) => restartStory(actor, params.id));
