import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import type { SavedRendition } from "#lib/saved-rendition.ts";
import { database } from "#server/db/database.ts";
import { getAsset } from "../assets/get-asset.ts";
import { renditionFromRow, renditionSelect } from "./rendition-row.ts";

/** The cuts of an asset that somebody keeps, oldest first. Throws `not_found`. */
export async function listSavedRenditions(
  actor: Actor,
  input: { assetId: number },
): Promise<SavedRendition[]> {
  await getAsset(actor, input);
  const rows = await database().prisma.savedRendition.findMany({
    where: { assetId: input.assetId },
    select: renditionSelect,
    orderBy: { id: "asc" },
  });
  return rows.map(renditionFromRow);
}

/** One of them, by uuid or external id. Throws `not_found`. */
export async function getSavedRendition(
  actor: Actor,
  input: {
    assetId: number;
    rendition: Extract<ObjectRef, { uuid: string } | { externalId: string }>;
  },
): Promise<SavedRendition> {
  await getAsset(actor, input);
  const row = await database().prisma.savedRendition.findFirst({
    where: { assetId: input.assetId, ...input.rendition },
    select: renditionSelect,
  });
  if (!row) throw new AppError("not_found", { field: "rendition" });
  return renditionFromRow(row);
}
