import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import type { SavedCut, SavedRendition } from "#lib/saved-rendition.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { changeAssetIn } from "../assets/change-asset.ts";
import { renditionFromRow, renditionSelect } from "./rendition-row.ts";
import { requireCut } from "./require-cut.ts";

export type EditSavedRenditionInput = {
  assetId: number;
  rendition: Extract<ObjectRef, { uuid: string } | { externalId: string }>;
  cut: SavedCut;
};

/** Gives a saved rendition another cut. Throws `not_found`, `locked`, `invalid`. */
export async function editSavedRendition(
  actor: Actor,
  input: EditSavedRenditionInput,
): Promise<SavedRendition> {
  const change = {
    assetId: input.assetId,
    permission: "asset.edit",
    action: "asset.edited",
  } as const;
  return inTransaction(async (tx) => {
    const asset = await changeAssetIn(tx, actor, change, () => ({}));
    const known = await tx.savedRendition.findFirst({
      where: { assetId: asset.id, ...input.rendition },
      select: { id: true },
    });
    if (!known) throw new AppError("not_found", { field: "rendition" });
    const row = await tx.savedRendition.update({
      where: { id: known.id },
      data: { cut: { ...requireCut(asset, input.cut) }, updatedAt: new Date() },
      select: renditionSelect,
    });
    return renditionFromRow(row);
  });
}
