import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import { database } from "#server/db/database.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";
import { authorize } from "../authorize.ts";
import { claimFile, requireFreeFile } from "../files/claim-file.ts";
import { changeAssetIn } from "./change-asset.ts";
import { createAssetOfFile } from "./create-asset-of-file.ts";
import { type AssetDetails, decideDetails } from "./edit-asset.ts";
import { findAssetId } from "./find-asset.ts";
import { movedFocus } from "./moved-focus.ts";

export type PutAssetInput = {
  /** Who is meant. An external id that nothing has makes a new asset; nothing else does. */
  asset: ObjectRef;
  /** The uuid of an uploaded file: needed for a new asset, and another file for one that is there. */
  file?: string | undefined;
  title?: string | undefined;
  details: AssetDetails;
};

/** What PostgreSQL's advisory lock on an external id is numbered by, beside a hash of it. */
const externalIdLock = 3;

/**
 * Makes the asset of an external id, or changes the one that is there, in one step: of many at
 * once the first makes it and the others change it. Files that are replaced stay as versions.
 * Throws `not_found`, `locked`, `conflict` for a file of another asset and identifiers that are taken.
 */
export async function putAsset(
  actor: Actor,
  input: PutAssetInput,
): Promise<{ asset: Asset; isNew: boolean }> {
  authorize(actor, "asset.edit");
  const { asset: ref } = input;
  return inTransaction(async (tx) => {
    if ("externalId" in ref) await holdExternalId(tx, actor.spaceId, ref.externalId);
    const assetId = await findAssetId(tx, actor.spaceId, ref);
    if (assetId !== null) return { asset: await editIn(tx, actor, assetId, input), isNew: false };
    if (!("externalId" in ref)) throw new AppError("not_found", { field: "asset" });
    if (input.file === undefined)
      throw new AppError("invalid", { field: "file", reason: "file_missing" });
    const details = { ...input.details, externalId: ref.externalId };
    const asset = await createAssetOfFile(tx, actor, { ...input, file: input.file, details });
    return { asset, isNew: true };
  }).catch(refuseTakenIdentifiers);
}

function editIn(
  tx: Transaction,
  actor: Actor,
  assetId: number,
  { file: uuid, details }: PutAssetInput,
): Promise<Asset> {
  return changeAssetIn(
    tx,
    actor,
    { assetId, permission: "asset.edit", action: "asset.edited" },
    async (asset) => {
      const changes = await decideDetails(tx, actor, asset, details);
      if (uuid === undefined || uuid === asset.file.uuid) return changes;
      const file = await requireFreeFile(tx, actor.spaceId, uuid, assetId);
      return {
        ...changes,
        file: await claimFile(tx, file.id, assetId),
        focus: movedFocus(asset, file),
        name: file.originalName,
      };
    },
  );
}

/** Makes others who put this external id wait, in whichever process they are. */
async function holdExternalId(tx: Transaction, spaceId: number, externalId: string): Promise<void> {
  if (database().provider === "postgresql")
    await tx.$executeRaw`
      SELECT pg_advisory_xact_lock(${externalIdLock}::int, hashtext(${`${spaceId} ${externalId}`}))`;
}

/** Turns the database's refusal of a second external id or codename into `conflict`. */
export function refuseTakenIdentifiers(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new AppError("conflict", { field: "externalId", reason: "identifier_taken" });
}
