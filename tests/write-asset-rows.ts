import { createHash, randomBytes, randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Asset } from "#lib/asset.ts";
import { nameOrderKey } from "#lib/search-fold.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { loadAsset } from "#server/domain/assets/get-asset.ts";
import { refreshDerived } from "#server/domain/assets/refresh-derived.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { makePicture } from "./make-picture.ts";

export type AssetRows = {
  spaceId: number;
  name: string;
  width: number;
  height: number;
  folderId: number | null;
  externalId: string | null;
  publishAt: Date | null;
  expireAt: Date | null;
};

/** A picture with its bytes and rows, without the processes that look into an upload. */
export async function writeAssetRows(rows: AssetRows): Promise<Asset> {
  const bytes = await makePicture(rows.width, rows.height);
  const hash = (algorithm: string) => createHash(algorithm).update(bytes).digest("hex");
  const sha256 = hash("sha256");
  const temporaryPath = path.join(storage().temporaryFolder, randomUUID());
  await storage().check();
  await writeFile(temporaryPath, bytes);
  await storage().adopt(temporaryPath, originalKey(sha256));
  const now = new Date();
  const facts = {
    spaceId: rows.spaceId,
    mime: "image/png",
    kind: "image",
    size: BigInt(bytes.length),
    width: rows.width,
    height: rows.height,
    createdAt: now,
  };
  return inTransaction(async (tx) => {
    const file = await tx.file.create({
      data: {
        ...facts,
        uuid: randomUUID(),
        originalName: rows.name,
        sha256,
        sha1: hash("sha1"),
        md5: hash("md5"),
        extension: "png",
        orientation: 1,
        frames: 1,
      },
    });
    const asset = await tx.asset.create({
      data: {
        ...facts,
        uuid: randomUUID(),
        folderId: rows.folderId,
        name: rows.name,
        nameKey: nameOrderKey(rows.name),
        externalId: rows.externalId,
        publishAt: rows.publishAt,
        expireAt: rows.expireAt,
        deliveryKey: randomBytes(10).toString("hex"),
        searchText: "",
        updatedAt: now,
        createdByName: "Test",
        currentFileId: file.id,
      },
    });
    await tx.file.update({ where: { id: file.id }, data: { assetId: asset.id } });
    await refreshDerived(tx, asset.id);
    return loadAsset(tx, { kind: "system", spaceId: rows.spaceId, name: "Test" }, asset.id);
  });
}
