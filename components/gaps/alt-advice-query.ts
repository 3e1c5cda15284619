import { infiniteQueryOptions } from "@tanstack/react-query";
import { readJson, uiClient } from "#components/space/ui-client.ts";

/** Alternative texts worth a look, a bounded number of assets at a time. */
export function altAdviceQuery(spaceId: number, language: string) {
  return infiniteQueryOptions({
    queryKey: ["space", spaceId, "alt-advice", language],
    queryFn: ({ signal, pageParam }) =>
      readJson(
        uiClient["alt-advice"].$get(
          {
            param: { spaceId: String(spaceId) },
            query: { language, ...(pageParam && { after: pageParam }) },
          },
          { init: { signal } },
        ),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
