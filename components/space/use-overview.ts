"use client";

import { useQuery } from "@tanstack/react-query";
import type { SpaceOverview } from "#lib/library.ts";
import { overviewQuery } from "./space-queries.ts";

/** The overview that the page brought along, and newer ones when something was changed. */
export function useOverview(spaceId: number, initial: SpaceOverview): SpaceOverview {
  return useQuery({
    ...overviewQuery(spaceId),
    initialData: initial,
    // While the sample library is being drawn the counts change by themselves.
    refetchInterval: (query) => (query.state.data?.filling ? 2_000 : false),
  }).data;
}
