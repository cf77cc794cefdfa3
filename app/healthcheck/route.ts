import { canServe, checkHealth } from "@/lib/health/check-health";
import { healthcheckEndpoint } from "@/lib/health/endpoints";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route(healthcheckEndpoint, async () => {
  const result = canServe(await checkHealth());
  return reply({ result }, { status: result ? 200 : 503 });
});
