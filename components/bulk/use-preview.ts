"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSpace } from "#components/space/space-context.tsx";
import type { BulkOperation } from "#lib/bulk-operation.ts";
import type { ChangePreview } from "#lib/change-preview.ts";
import type { AssetTarget } from "#lib/read-asset-target.ts";
import type { TargetFacts } from "#lib/target-facts.ts";
import { postJson } from "./post-json.ts";
import { useSettled } from "./use-settled.ts";

/** What an operation would do, asked anew a moment after it was changed. Null: nothing to ask yet. */
export function usePreview(target: AssetTarget, operation: BulkOperation | null) {
  const { spaceId } = useSpace().actor;
  const settled = useSettled(operation, 350);
  const query = useQuery({
    queryKey: ["preview", spaceId, target, settled],
    enabled: settled !== null,
    queryFn: ({ signal }) =>
      postJson<ChangePreview>(
        `/ui/spaces/${spaceId}/targets/preview`,
        { target, operation: settled },
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
  const isCurrent = operation !== null && settled === operation && !query.isPlaceholderData;
  return {
    preview: query.data ?? null,
    error: query.error,
    isCurrent: isCurrent && query.isSuccess,
  };
}

/** What the assets of a target have in common. */
export function useTargetFacts(target: AssetTarget) {
  const { spaceId } = useSpace().actor;
  return useQuery({
    queryKey: ["facts", spaceId, target],
    queryFn: ({ signal }) =>
      postJson<TargetFacts>(`/ui/spaces/${spaceId}/targets/facts`, { target }, { signal }),
    staleTime: 0,
  });
}
