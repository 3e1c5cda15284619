import { expect, it } from "vitest";
import { database } from "#server/db/database.ts";
import { makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { editSpaceSettings } from "../spaces/edit-space-settings.ts";
import { purgeOldTrash } from "./purge-old-trash.ts";

openTestLibrary();

const day = 24 * 60 * 60 * 1000;

it("what is in the trash goes for good when its space says so, locked assets excepted", async () => {
  const space = await makeSpace();
  const other = await makeSpace();
  await editSpaceSettings(systemActor(space), { trashDays: 30 });
  const old = await makeAsset(space, { trashed: true });
  const locked = await makeAsset(space, { trashed: true });
  const recent = await makeAsset(space, { trashed: true });
  const live = await makeAsset(space);
  const kept = await makeAsset(other, { trashed: true });
  const now = Date.now();
  const ago = new Date(now - 30 * day - 1);
  await database().prisma.asset.updateMany({
    where: { id: { in: [old.id, locked.id, kept.id] } },
    data: { deletedAt: ago },
  });
  await database().prisma.asset.update({
    where: { id: locked.id },
    data: { lockedAt: new Date(), lockedByName: "Rita" },
  });
  expect(await purgeOldTrash(now)).toBe(1);
  expect(await purgeOldTrash(now)).toBe(0);
  const left = await database().prisma.asset.findMany({ orderBy: { id: "asc" } });
  expect(left.map((asset) => asset.id)).toEqual([locked.id, recent.id, live.id, kept.id]);
});
