import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { focusAtPoint, formatFocus } from "#lib/focus.ts";
import { suggestFocus } from "#server/imaging/suggest-focus.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { authorize } from "../authorize.ts";
import { getAsset } from "./get-asset.ts";

/** A focus that the picture itself suggests. Only ever a suggestion: nothing is stored. */
export async function suggestAssetFocus(
  actor: Actor,
  input: { assetId: number },
): Promise<{ focus: string; kind: "face" | "attention" }> {
  authorize(actor, "asset.edit");
  const asset = await getAsset(actor, input);
  const found = await suggestFocus(await storage().localCopy(originalKey(asset.file.sha256)));
  if (!found.ok)
    throw new AppError("unsupported_type", { field: "file", reason: `preview_${found.reason}` });
  return {
    kind: found.kind,
    focus: formatFocus(focusAtPoint(found.point.x, found.point.y, found.width, found.height)),
  };
}
