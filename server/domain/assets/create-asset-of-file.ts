import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import type { EmbeddedTexts } from "#server/imaging/inspection.ts";
import { authorize } from "../authorize.ts";
import { claimFile, requireFreeFile } from "../files/claim-file.ts";
import type { AddAssetInput } from "./add-asset.ts";
import { changeAssetIn } from "./change-asset.ts";
import { createAssetAround } from "./create-asset.ts";
import { decideDetails } from "./edit-asset.ts";
import { freeIdentifiers } from "./free-identifiers.ts";

/** Makes an asset of a file that is there already, and puts on it what is known. */
export async function createAssetOfFile(
  tx: Transaction,
  actor: Actor,
  { file: uuid, title, details }: AddAssetInput,
): Promise<Asset> {
  authorize(actor, "asset.upload");
  const file = await requireFreeFile(tx, actor.spaceId, uuid);
  const { externalId = null, codename, ...others } = details;
  await freeIdentifiers(tx, actor, { externalId, codename });
  const assetId = await createAssetAround(tx, actor, {
    folderId: null,
    externalId,
    codename,
    title,
    facts: {
      name: file.originalName,
      kind: file.kind,
      mime: file.mime,
      size: file.size,
      width: file.width,
      height: file.height,
    },
    sha256: file.sha256,
    // Written by createFile, from what the inspection found.
    embedded: (file.embedded ?? {}) as EmbeddedTexts,
    fileFor: (id) => claimFile(tx, file.id, id),
  });
  return changeAssetIn(
    tx,
    actor,
    { assetId, permission: "asset.upload", action: "asset.edited" },
    (asset) => decideDetails(tx, actor, asset, others),
  );
}
