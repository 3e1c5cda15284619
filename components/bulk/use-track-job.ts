"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useSpace } from "#components/space/space-context.tsx";
import type { Job } from "#lib/job.ts";
import { jobsQuery } from "./bulk-queries.ts";

/** Shows a job that has begun in the panel of jobs, which follows it from there. */
export function useTrackJob() {
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  return (job: Job): void => {
    const { queryKey } = jobsQuery(spaceId);
    queries.setQueryData(queryKey, (jobs) => [
      job,
      ...(jobs ?? []).filter((known) => known.id !== job.id),
    ]);
    void queries.invalidateQueries({ queryKey });
  };
}
