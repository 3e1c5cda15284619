import { queryOptions } from "@tanstack/react-query";
import { readJson, uiClient } from "#components/space/ui-client.ts";
import { isJobOver, type Job } from "#lib/job.ts";

const param = (spaceId: number) => ({ param: { spaceId: String(spaceId) } });

/** One's own jobs: asked for often while one of them goes on. */
export function jobsQuery(spaceId: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "jobs"],
    // Details that crossed as JSON are what they were: `unknown` stays unknown.
    queryFn: ({ signal }) =>
      readJson(uiClient.jobs.$get(param(spaceId), { init: { signal } })) as Promise<Job[]>,
    refetchInterval: ({ state }) => (state.data?.some((job) => !isJobOver(job)) ? 1000 : false),
  });
}

/** One's own last operations, newest first. */
export function operationsQuery(spaceId: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "history", "operations"],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.operations.$get(
          { ...param(spaceId), query: { limit: "50" } },
          { init: { signal } },
        ),
      ),
  });
}

export function lastOperation(spaceId: number, direction: "undo" | "redo") {
  return readJson(uiClient.operations.last.$get({ ...param(spaceId), query: { direction } }));
}
