"use client";

import { useQuery } from "@tanstack/react-query";
import type { SpaceOverview } from "#lib/library.ts";
import { overviewQuery } from "./space-queries.ts";

/** The overview that the page brought along, and newer ones when something was changed. */
export function useOverview(spaceId: number, initial: SpaceOverview): SpaceOverview {
  return useQuery({ ...overviewQuery(spaceId), initialData: initial }).data;
}
