import { utimes } from "node:fs/promises";
import { expect, it } from "vitest";
import type { Asset } from "#lib/asset.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { deliverFile } from "./deliver-file.ts";
import { purgeAssets } from "./purge-assets.ts";
import { graceMs, sweepOriginals } from "./sweep-originals.ts";

openTestLibrary();

async function renditionCount(): Promise<number> {
  let count = 0;
  for await (const _ of storage().list("renditions")) count += 1;
  return count;
}

async function storeRendition(space: { id: number }, asset: Asset): Promise<void> {
  const { deliveryKey } = asset;
  const show = { width: 10, height: 10 };
  const before = await renditionCount();
  const delivery = await deliverFile(systemActor(space), {
    file: { spaceId: space.id, deliveryKey },
    show,
  });
  await delivery.load();
  await expect.poll(renditionCount).toBe(before + 1);
}

it("removes what nobody refers to, when nobody may be about to", async () => {
  const space = await makeSpace();
  const kept = await makeAsset(space, { width: 40, height: 30 });
  const purged = await makeAsset(space, { width: 41, height: 31, trashed: true });
  for (const asset of [kept, purged]) await storeRendition(space, asset);
  await purgeAssets(systemActor(space), { assetIds: [purged.id] });
  const [keptKey, purgedKey] = [originalKey(kept.file.sha256), originalKey(purged.file.sha256)];

  expect(await sweepOriginals()).toBe(0);
  expect(await storage().size(purgedKey)).not.toBeNull();

  const old = new Date(Date.now() - graceMs - 1000);
  for (const key of [keptKey, purgedKey]) await utimes(await storage().localCopy(key), old, old);
  expect(await sweepOriginals()).toBe(1);
  expect(await storage().size(purgedKey)).toBeNull();
  expect(await storage().size(keptKey)).not.toBeNull();
  expect(await renditionCount()).toBe(1);
});
