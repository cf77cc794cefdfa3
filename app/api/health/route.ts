import { canServe, checkHealth } from "@/lib/health/check-health";
import { healthEndpoint } from "@/lib/health/endpoints";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route(healthEndpoint, async () => {
  const parts = await checkHealth();
  const result = canServe(parts);
  return reply({ result, parts }, { status: result ? 200 : 503 });
});
