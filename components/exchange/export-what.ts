import { assetSearch } from "#lib/read-asset-search.ts";
import type { AssetTarget } from "#lib/read-asset-target.ts";
import type { ChosenTarget } from "./chosen-target.ts";
import type { ExportWhat } from "./export-target.tsx";

/** The target that an export is about. */
export function exportTarget(
  what: ExportWhat,
  chosen: ChosenTarget | null,
  field: string,
  language: string,
): AssetTarget {
  if (what.kind === "chosen" && chosen) return chosen.target;
  const search = {
    ...(what.kind === "folder" && { folder: what.folderId }),
    ...(what.kind === "missing" && { missing: `${field}:${language}` }),
  };
  return { kind: "query", search: assetSearch(search), except: [] };
}
