import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { assetId } from "./asset-ids.ts";
import { changeAsset } from "./change-asset.ts";

export const confirmTranslationSchema = z.object({
  assetId,
  field: z.string().min(1).max(60),
  language: z.string().min(1).max(35),
});

/** Says that a translation is still right, although the text it translates has changed. */
export function confirmTranslation(
  actor: Actor,
  { assetId, field, language }: z.infer<typeof confirmTranslationSchema>,
): Promise<Asset> {
  return changeAsset(
    actor,
    { assetId, permission: "asset.edit", action: "asset.text_edited" },
    () => ({ [`stale.${field}.${language}`]: null }),
  );
}
