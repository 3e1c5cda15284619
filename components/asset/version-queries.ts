import { queryOptions } from "@tanstack/react-query";
import { readJson, uiClient } from "#components/space/ui-client.ts";

/** The files of an asset, newest first. Read again with everything else about the asset. */
export function versionsQuery(spaceId: number, assetId: number, version: number) {
  return queryOptions({
    queryKey: ["space", spaceId, "asset", assetId, "files", version],
    queryFn: ({ signal }) =>
      readJson(
        uiClient.assets[":assetId"].files.$get(
          { param: { spaceId: String(spaceId), assetId: String(assetId) } },
          { init: { signal } },
        ),
      ),
  });
}
