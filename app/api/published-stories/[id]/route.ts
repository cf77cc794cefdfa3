import { route } from "@/lib/http/route";
import { changeVisibility } from "@/lib/stories/change-visibility";
import { changeVisibilityEndpoint, getStoryEndpoint } from "@/lib/stories/endpoints/published";
import { getStory } from "@/lib/stories/get-story";

export const GET = route(getStoryEndpoint, ({ actor, params }) => getStory(actor, params.id));

export const PATCH = route(changeVisibilityEndpoint, ({ actor, params, body }) =>
  changeVisibility(actor, params.id, body),
);
