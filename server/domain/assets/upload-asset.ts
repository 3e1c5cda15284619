import { rm } from "node:fs/promises";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { inspectFile } from "#server/imaging/inspect-file.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { authorize } from "../authorize.ts";
import { requireFolder } from "../folders/require-folder.ts";
import { createAsset } from "./create-asset.ts";
import { fileLimits } from "./file-limits.ts";
import { decideFile, type FileRefusal } from "./file-policy.ts";
import { loadAsset } from "./get-asset.ts";

export type UploadAssetInput = {
  /** A finished file in `storage().temporaryFolder`. It is gone afterwards, whatever happens. */
  temporaryPath: string;
  /** The name the person or client gives it. */
  name: string;
  /** A function is asked once the file is accepted, so that a refused one makes no folders. */
  folderId?: number | null | (() => Promise<number | null>);
  externalId?: string;
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
    const inspection = await inspectFile(input.temporaryPath, { name: input.name });
    const decision = decideFile(inspection, input.name, fileLimits());
    if (!decision.ok) throw refusalError(decision);
    await storage().adopt(input.temporaryPath, originalKey(inspection.sha256));
    const { folderId: folder = null } = input;
    const folderId = typeof folder === "function" ? await folder() : folder;
    return await inTransaction(async (tx) => {
      if (folderId) await requireFolder(tx, actor.spaceId, folderId);
      const assetId = await createAsset(tx, actor, {
        inspection,
        decision,
        originalName: input.name,
        folderId,
        externalId: input.externalId ?? null,
      });
      await input.together?.(tx, assetId, decision.notes);
      return { asset: await loadAsset(tx, actor, assetId), notes: decision.notes };
    });
  } finally {
    await rm(input.temporaryPath, { force: true });
  }
}

/** The policy's refusal as an error whose reason and values make a sentence in the messages. */
function refusalError({ reason, values }: FileRefusal): AppError {
  const isTooLarge = reason === "too_large" || reason === "too_many_pixels";
  return new AppError(isTooLarge ? "too_large" : "unsupported_type", {
    field: "file",
    reason: `file_${reason}`,
    values,
  });
}
