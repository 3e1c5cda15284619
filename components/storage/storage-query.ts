import { queryOptions } from "@tanstack/react-query";
import { readJson, uiClient } from "#components/space/ui-client.ts";

/** What fills the storage; asked again while it is being counted. */
export function storageReportQuery(spaceId: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "storage-report"],
    queryFn: () => readStorageReport(spaceId, "no"),
    refetchInterval: (query) => (query.state.data?.isCounting ? 1_500 : false),
  });
}

export function readStorageReport(spaceId: number, again: "yes" | "no") {
  return readJson(
    uiClient["storage-report"].$get({ param: { spaceId: String(spaceId) }, query: { again } }),
  );
}
