import { randomUUID } from "node:crypto";
import { inTransaction } from "#server/db/in-transaction.ts";
import { createDeliveryKey } from "#server/domain/assets/delivery-key.ts";

/** Copies of an asset's rows, for tests that need many and look at no bytes. Returns their ids. */
export async function copyAssets(assetId: number, count: number): Promise<number[]> {
  return inTransaction(async (tx) => {
    const asset = await tx.asset.findUniqueOrThrow({ where: { id: assetId } });
    const file = await tx.file.findUniqueOrThrow({ where: { id: asset.currentFileId ?? 0 } });
    const { id: _asset, currentFileId: _file, ...assetData } = asset;
    const { id: _id, camera: _camera, embedded: _embedded, origin: _origin, ...fileData } = file;
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const assets = await tx.asset.createManyAndReturn({
      data: numbers.map((number) => ({
        ...assetData,
        uuid: randomUUID(),
        deliveryKey: createDeliveryKey(),
        name: `copy ${number}.png`,
        nameKey: `copy ${String(number).padStart(9, "0")}`,
        externalId: null,
        codename: null,
      })),
      select: { id: true },
    });
    await tx.file.createMany({
      data: assets.map(({ id }) => ({ ...fileData, uuid: randomUUID(), assetId: id })),
    });
    await tx.$executeRaw`
      UPDATE "Asset" SET "currentFileId" = (SELECT f."id" FROM "File" f WHERE f."assetId" = "Asset"."id")
      WHERE "spaceId" = ${asset.spaceId} AND "currentFileId" IS NULL`;
    return assets.map(({ id }) => id);
  });
}
