import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { numberInCodename } from "#lib/asset-codename.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import { database } from "#server/db/database.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { getAsset } from "./get-asset.ts";

/** The asset outside the trash that a reference names. Throws `not_found`. */
export async function findAsset(actor: Actor, input: { asset: ObjectRef }): Promise<Asset> {
  authorize(actor, "asset.view");
  const assetId = await findAssetId(database().prisma, actor.spaceId, input.asset);
  if (assetId === null) throw new AppError("not_found", { field: "asset" });
  return getAsset(actor, { assetId });
}

/** The id of the asset outside the trash that a reference names, or null. */
export async function findAssetId(
  client: Pick<Transaction, "asset">,
  spaceId: number,
  ref: ObjectRef,
): Promise<number | null> {
  const where = { spaceId, deletedAt: null };
  const found = await client.asset.findFirst({ where: { ...where, ...ref }, select: { id: true } });
  if (found) return found.id;
  const id = "codename" in ref ? numberInCodename(ref.codename) : null;
  if (id === null) return null;
  const unnamed = await client.asset.findFirst({
    where: { ...where, id, codename: null },
    select: { id: true },
  });
  return unnamed?.id ?? null;
}
