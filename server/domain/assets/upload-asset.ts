import { rm } from "node:fs/promises";
import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { requireFolder } from "../folders/require-folder.ts";
import { createAsset, type ReservedAsset } from "./create-asset.ts";
import { loadAsset } from "./get-asset.ts";
import { takeFile } from "./take-file.ts";

export type UploadAssetInput = {
  /** A finished file in `storage().temporaryFolder`. It is gone afterwards, whatever happens. */
  temporaryPath: string;
  /** The name the person or client gives it. */
  name: string;
  /** A function is asked once the file is accepted, so that a refused one makes no folders. */
  folderId?: number | null | (() => Promise<number | null>);
  externalId?: string;
  reserved?: ReservedAsset;
  /** Runs in the transaction that makes the asset, so that both are there or neither. */
  together?: (tx: Transaction, assetId: number, notes: readonly string[]) => Promise<void>;
};

export type UploadedAsset = {
  asset: Asset;
  /** What the person should know: the extension was corrected, there is no preview, ... */
  notes: readonly string[];
};

/**
 * Takes a file into the library. This is the only way bytes become an asset, whichever way they
 * came in: content decides the type, the policy decides whether it may stay, the bytes are made
 * durable, and only then do rows appear. Throws `unsupported_type`, `too_large`, `not_found`.
 */
export async function uploadAsset(actor: Actor, input: UploadAssetInput): Promise<UploadedAsset> {
  try {
    authorize(actor, "asset.upload");
    const taken = await takeFile(input);
    const { folderId: folder = null } = input;
    const folderId = typeof folder === "function" ? await folder() : folder;
    return await inTransaction(async (tx) => {
      if (folderId) await requireFolder(tx, actor.spaceId, folderId);
      const assetId = await createAsset(tx, actor, {
        ...taken,
        folderId,
        externalId: input.externalId ?? null,
        ...(input.reserved && { reserved: input.reserved }),
      });
      await input.together?.(tx, assetId, taken.decision.notes);
      return { asset: await loadAsset(tx, actor, assetId), notes: taken.decision.notes };
    });
  } finally {
    await rm(input.temporaryPath, { force: true });
  }
}
