import type { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { assetTargetSchema } from "#lib/asset-target.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { authorize } from "../authorize.ts";
import { eachTargetAsset } from "./each-target-asset.ts";
import { freeName } from "./free-name.ts";
import { freezeTarget } from "./frozen-target.ts";

export const archiveAssetsSchema = z.object({ target: assetTargetSchema });

/** Files in one archive. */
const mostFiles = 10_000;
/** Bytes in one archive. */
const mostBytes = 50 * 1024 ** 3;

export type Archive = {
  /** Bytes of the whole archive, known before the first is sent. */
  size: number;
  stream: Readable;
};

/**
 * The originals of a target as one ZIP, written while it is read: nothing is kept on disk or in
 * memory. Pictures do not get smaller by packing, so they are stored as they are. Throws
 * `too_large`, and `not_found` when there is nothing.
 */
export async function archiveAssets(
  actor: Actor,
  { target }: z.infer<typeof archiveAssetsSchema>,
): Promise<Archive> {
  authorize(actor, "asset.view");
  const assets: Asset[] = [];
  let bytes = 0;
  for await (const asset of eachTargetAsset(actor, await freezeTarget(actor.spaceId, target))) {
    assets.push(asset);
    bytes += asset.size;
    if (assets.length > mostFiles || bytes > mostBytes)
      throw new AppError("too_large", {
        reason: "archive_too_large",
        values: { files: mostFiles, gigabytes: mostBytes / 1024 ** 3 },
      });
  }
  if (assets.length === 0) throw new AppError("not_found", { field: "asset" });
  return zipOf(assets);
}

async function zipOf(assets: readonly Asset[]): Promise<Archive> {
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  const taken = new Set<string>();
  zip.on("error", (error) => stream.destroy(asError(error)));
  for (const asset of assets) {
    const options = { compress: false, size: asset.size, mtime: new Date(asset.createdAt) };
    // Opened when its turn comes: thousands of open files are more than a process may have.
    zip.addReadStreamLazy(freeName(asset.name, taken), options, (give) => {
      storage()
        .read(originalKey(asset.file.sha256))
        .then(
          (bytes) => give(null, bytes),
          (error: unknown) => stream.destroy(asError(error)),
        );
    });
  }
  const size = await new Promise<number>((resolve) => {
    // The types leave out what the callback is given.
    zip.end({ forceZip64Format: false, comment: "" }, ((total: number) =>
      resolve(total)) as () => void);
  });
  return { size, stream };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
