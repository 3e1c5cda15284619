import { rm } from "node:fs/promises";
import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { withExtension } from "#lib/asset-name.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { changeAsset } from "./change-asset.ts";
import { createFile } from "./create-file.ts";
import { movedFocus } from "./moved-focus.ts";
import { type TakenFile, takeFile } from "./take-file.ts";

export type ReplaceAssetFileInput = {
  assetId: number;
  /** A finished file in `storage().temporaryFolder`. It is gone afterwards, whatever happens. */
  temporaryPath: string;
  /** The name that came with the new file; the asset keeps its own. */
  name: string;
  baseVersion?: number;
  /** Runs in the transaction that replaces, so that both are there or neither. */
  together?: (tx: Transaction, notes: readonly string[]) => Promise<void>;
  /** What else changes with the file. Its asset has the pixels of the new one already. */
  also?: (asset: Asset, tx: Transaction) => Promise<Record<string, unknown>>;
};

/**
 * Gives an asset another file. Id, address, texts and tags stay, the old file stays as a version,
 * and the focus moves to the same place of the new picture. Throws what `uploadAsset` throws, and
 * `locked`.
 */
export async function replaceAssetFile(actor: Actor, input: ReplaceAssetFileInput): Promise<Asset> {
  try {
    // Before the bytes cost anything.
    authorize(actor, "asset.edit");
    const taken = await takeFile(input);
    return await changeAsset(
      actor,
      {
        assetId: input.assetId,
        permission: "asset.edit",
        action: "asset.file_replaced",
        baseVersion: input.baseVersion,
      },
      async (asset, tx) => {
        await input.together?.(tx, taken.decision.notes);
        const { width, height } = taken.inspection;
        const focus = movedFocus(asset, taken.inspection);
        const fileId = await createFile(tx, actor, taken, asset.id);
        return {
          file: fileId,
          focus,
          name: keptName(asset, taken),
          ...(await input.also?.({ ...asset, width, height, focus }, tx)),
        };
      },
    );
  } finally {
    await rm(input.temporaryPath, { force: true });
  }
}

/** The name says what the file is, so its extension follows the content. */
function keptName(asset: Asset, { decision }: TakenFile): string {
  return asset.mime === decision.mime
    ? asset.name
    : withExtension(asset.name, decision.name.slice(decision.name.lastIndexOf(".") + 1));
}
