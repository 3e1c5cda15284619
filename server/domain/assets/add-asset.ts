import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { createAssetOfFile } from "./create-asset-of-file.ts";
import type { AssetDetails } from "./edit-asset.ts";
import { refuseTakenIdentifiers } from "./put-asset.ts";

export type AddAssetInput = {
  /** The uuid of an uploaded file that no asset has. */
  file: string;
  /** What the codename is made of; the file's name when absent. */
  title?: string | undefined;
  details: AssetDetails;
};

/**
 * Makes an asset of a file that was uploaded by itself, with everything that is known about it,
 * or nothing. Throws `not_found`, and `conflict` for a file or an identifier that is taken.
 */
export async function addAsset(actor: Actor, input: AddAssetInput): Promise<Asset> {
  authorize(actor, "asset.upload");
  return inTransaction((tx) => createAssetOfFile(tx, actor, input)).catch(refuseTakenIdentifiers);
}
