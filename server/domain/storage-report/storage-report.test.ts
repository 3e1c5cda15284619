import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import type { Asset } from "#lib/asset.ts";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { getStorageReport } from "./get-storage-report.ts";

openTestLibrary();

it("a report is counted in the background, and says where the bytes are", async () => {
  const space = await makeSpace();
  const admin = makeActor(space, "admin");
  const folder = await makeFolder(space);
  const inside = await makeAsset(space, { folder });
  const trashed = await makeAsset(space, { trashed: true });
  const other = await makeAsset(space);
  await keepEarlierFile(other);
  await makeAsset(await makeSpace());
  expect(await getStorageReport(admin, { again: "no" })).toEqual({
    report: null,
    isCounting: true,
  });
  const counted = await vi.waitUntil(
    async () => {
      const state = await getStorageReport(admin, { again: "no" });
      return !state.isCounting && state.report;
    },
    { timeout: 20_000 },
  );
  expect(counted).toMatchObject({
    kinds: [{ kind: "image", files: 2, bytes: inside.size + other.size }],
    trash: { files: 1, bytes: trashed.size },
    versions: { files: 1, bytes: 5 },
    renditions: { files: 0, bytes: 0 },
    biggest: [{ assetId: other.id, bytes: other.size }, { assetId: inside.id }],
  });
  expect(new Set(counted.folders.map((one) => one.folderId))).toEqual(new Set([folder.id, null]));
  expect((await getStorageReport(admin, { again: "yes" })).isCounting).toBe(true);
});

/** A file of five bytes that the asset had before. */
async function keepEarlierFile(asset: Asset): Promise<void> {
  const {
    id: _id,
    uuid: _uuid,
    camera: _camera,
    embedded: _embedded,
    origin: _origin,
    ...plain
  } = await database().prisma.file.findUniqueOrThrow({
    where: { id: asset.file.id },
  });
  await database().prisma.file.create({ data: { ...plain, uuid: randomUUID(), size: 5 } });
}
