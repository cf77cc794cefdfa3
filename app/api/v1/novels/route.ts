import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { listNovelsEndpoint } from "@/lib/novels/endpoints";
import { listNovels } from "@/lib/novels/list-novels";

export const GET = route(listNovelsEndpoint, async ({ query }) => {
  const { items: novels, filters, ...page } = await listNovels(query);
  return reply({ novels, filters }, { page });
});
