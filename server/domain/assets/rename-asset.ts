import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { cleanAssetName } from "#lib/asset-name.ts";
import { assetId } from "./asset-ids.ts";
import { changeAsset } from "./change-asset.ts";

export const renameAssetSchema = z.object({
  assetId,
  name: z.string().trim().min(1).max(1000),
  baseVersion: z.number().int().positive().optional(),
});

/** Gives an asset another name. The extension says what the file is, so it stays. */
export function renameAsset(
  actor: Actor,
  input: z.infer<typeof renameAssetSchema>,
): Promise<Asset> {
  return changeAsset(
    actor,
    {
      assetId: input.assetId,
      permission: "asset.edit",
      action: "asset.renamed",
      baseVersion: input.baseVersion,
    },
    (asset) => ({ name: decideName(asset, input.name) }),
  );
}

/** The name as it is kept: clean, and with the extension that says what the file is. */
export function decideName(asset: Asset, wanted: string): string {
  const name = cleanAssetName(withExtension(wanted, asset.file.extension));
  if (name === "") throw new AppError("invalid", { field: "name", reason: "empty_name" });
  return name;
}

function withExtension(name: string, extension: string): string {
  const given = /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase();
  if (
    given === extension ||
    (given === "jpeg" && extension === "jpg") ||
    (given === "tiff" && extension === "tif")
  )
    return name;
  return `${name}.${extension}`;
}
