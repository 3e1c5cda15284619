import { readJson, uiClient } from "#components/space/ui-client.ts";
import type { FindTwins } from "./upload-comparer.ts";

/** Asks the server what it has already of a file. */
export const findTwins: FindTwins = (spaceId, { sha256, name, folderId, folderPath }) =>
  readJson(
    uiClient["upload-twins"].$get({
      param: { spaceId: String(spaceId) },
      query: {
        sha256,
        name,
        folderPath,
        ...(folderId !== null && { folderId: String(folderId) }),
      },
    }),
  );
