import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { makeChoiceEndpoint } from "@/lib/stories/endpoints/play";
import { makeChoice } from "@/lib/stories/make-choice";

export const POST = route(makeChoiceEndpoint, async ({ actor, params, body }) => {
  const { ready, answer } = await makeChoice(actor, params.id, body);
  return reply(answer, { status: ready ? 200 : 202 });
});
