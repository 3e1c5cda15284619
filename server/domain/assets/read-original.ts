import type { Readable } from "node:stream";
import type { Actor } from "#lib/actor.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { getAsset } from "./get-asset.ts";

/** The bytes of an asset's current file as they were uploaded. Throws `not_found`. */
export async function readOriginal(actor: Actor, input: { assetId: number }): Promise<Readable> {
  const asset = await getAsset(actor, input);
  return storage().read(originalKey(asset.file.sha256));
}
