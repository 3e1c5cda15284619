import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import { replaceAssetFile } from "#server/domain/assets/replace-asset-file.ts";
import { storage } from "#server/storage/current-storage.ts";
import { makePicture } from "./pictures/make-picture.ts";

/** Gives an asset another picture, a JPEG of its own. */
export async function replaceFile(
  actor: Actor,
  assetId: number,
  size: { width: number; height: number } = { width: 96, height: 64 },
): Promise<Asset> {
  await storage().check();
  const temporaryPath = path.join(storage().temporaryFolder, `replace-${randomUUID()}`);
  await writeFile(temporaryPath, await makePicture({ ...size, pattern: "noise" }));
  return replaceAssetFile(actor, { assetId, temporaryPath, name: "another.jpg" });
}
