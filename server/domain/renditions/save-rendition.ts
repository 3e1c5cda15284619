import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { externalIdSchema } from "#lib/object-ref.ts";
import type { SavedRendition } from "#lib/saved-rendition.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";
import { assetId } from "../assets/asset-ids.ts";
import { changeAssetIn } from "../assets/change-asset.ts";
import { renditionFromRow, renditionSelect } from "./rendition-row.ts";
import { requireCut, savedCutSchema } from "./require-cut.ts";

export const saveRenditionSchema = z.object({
  assetId,
  externalId: externalIdSchema.optional(),
  cut: savedCutSchema,
});

/**
 * Keeps a cut of an asset under an id. The asset stays as it is, but must be open to changes.
 * Throws `invalid` for a cut outside the picture, `locked`, `conflict` for an external id that is taken.
 */
export async function saveRendition(
  actor: Actor,
  input: z.infer<typeof saveRenditionSchema>,
): Promise<SavedRendition> {
  const change = {
    assetId: input.assetId,
    permission: "asset.edit",
    action: "asset.edited",
  } as const;
  return inTransaction(async (tx) => {
    const asset = await changeAssetIn(tx, actor, change, () => ({}));
    const cut = requireCut(asset, input.cut);
    const now = new Date();
    const row = await tx.savedRendition.create({
      data: {
        uuid: randomUUID(),
        assetId: asset.id,
        externalId: input.externalId ?? null,
        cut: { ...cut },
        createdAt: now,
        updatedAt: now,
      },
      select: renditionSelect,
    });
    return renditionFromRow(row);
  }).catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error;
    throw new AppError("conflict", { field: "externalId", reason: "identifier_taken" });
  });
}
