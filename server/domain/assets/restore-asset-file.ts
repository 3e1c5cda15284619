import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { withExtension } from "#lib/asset-name.ts";
import { rowId } from "#lib/row-id.ts";
import { changeAsset } from "./change-asset.ts";
import { movedFocus } from "./moved-focus.ts";

export const restoreAssetFileSchema = z.object({
  assetId: rowId,
  /** One of the files the asset had before. */
  fileId: rowId,
  /** The version the person saw. */
  baseVersion: z.number().int().min(1).optional(),
});

/**
 * Makes an earlier file of an asset its current one again. The file it has now stays as a
 * version, and the focus moves to the same place of the other picture. Throws `not_found` for a
 * file of another asset.
 */
export function restoreAssetFile(
  actor: Actor,
  input: z.infer<typeof restoreAssetFileSchema>,
): Promise<Asset> {
  const { assetId, fileId, baseVersion } = input;
  return changeAsset(
    actor,
    { assetId, permission: "asset.edit", action: "asset.file_restored", baseVersion },
    async (asset, tx) => {
      const file = await tx.file.findFirst({
        where: { id: fileId, assetId },
        select: { width: true, height: true, mime: true, extension: true },
      });
      if (!file) throw new AppError("not_found", { field: "file" });
      return {
        file: fileId,
        focus: movedFocus(asset, file),
        name: asset.mime === file.mime ? asset.name : withExtension(asset.name, file.extension),
      };
    },
  );
}
