import { queryOptions } from "@tanstack/react-query";
import { readJson, uiClient } from "#components/space/ui-client.ts";

/** What waits for a review, the longest waiting first. */
export function reviewQueueQuery(spaceId: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "reviews"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.reviews.$get(
          { param: { spaceId: String(spaceId) }, query: {} },
          { init: { signal } },
        ),
      ),
  });
}
