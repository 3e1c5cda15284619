import { expect, it, vi } from "vitest";
import { makeActor, makeAsset, makeFolder, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { replaceFile } from "#tests/replace-file.ts";
import { getStorageReport } from "./get-storage-report.ts";

openTestLibrary();

it("a report is counted in the background, and says where the bytes are", async () => {
  const space = await makeSpace();
  const admin = makeActor(space, "admin");
  const folder = await makeFolder(space);
  const inside = await makeAsset(space, { folder });
  const trashed = await makeAsset(space, { trashed: true });
  const first = await makeAsset(space);
  const replaced = await replaceFile(systemActor(space), first.id);
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
    kinds: [{ kind: "image", files: 2, bytes: inside.size + replaced.size }],
    trash: { files: 1, bytes: trashed.size },
    versions: { files: 1, bytes: first.size },
    renditions: { files: 0, bytes: 0 },
    biggest: [{ assetId: replaced.id, bytes: replaced.size }, { assetId: inside.id }],
  });
  expect(new Set(counted.folders.map((one) => one.folderId))).toEqual(new Set([folder.id, null]));
  expect((await getStorageReport(admin, { again: "yes" })).isCounting).toBe(true);
});
