import { expect, inject, test } from "vitest";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { makeActor, makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { recordHistory } from "../history/record-history.ts";
import { followSpace } from "./follow-space.ts";
import { getLivePosition } from "./get-live-position.ts";

openTestLibrary();

const isPostgresql = inject("databaseTemplate").provider === "postgresql";

// On SQLite one after the other writes.
test.runIf(isPostgresql).for(["before", "after"] as const)(
  "a change with a lower number that is committed only %s one begins to listen is not missed",
  async (moment) => {
    const space = await makeSpace();
    const slow = await makeAsset(space);
    const actor = makeActor(space, "editor");
    const written = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const change = inTransaction(async (tx) => {
      const subject = { type: "asset", id: slow.id, name: slow.name } as const;
      await recordHistory(tx, systemActor(space), {
        action: "asset.renamed",
        subject,
        assetId: slow.id,
        assetVersion: 2,
      });
      written.resolve();
      await mayCommit.promise;
    });
    await written.promise;
    await makeAsset(space);
    // The page is read now, while nobody listens.
    const after = await getLivePosition(actor);
    const commit = async () => {
      mayCommit.resolve();
      await change;
    };
    if (moment === "before") await commit();
    const heard: unknown[] = [];
    const following = await followSpace(actor, { after, onEvent: (event) => heard.push(event) });
    try {
      if (moment === "after") await commit();
      const told = { change: "changed", ids: [slow.id], versions: [2] };
      await expect
        .poll(() => heard, { timeout: 10_000 })
        .toContainEqual(expect.objectContaining(told));
    } finally {
      following.stop();
    }
  },
);

test("a number that was never used is waited for no longer than a minute", async () => {
  const space = await makeSpace();
  const actor = makeActor(space, "editor");
  const { prisma } = database();
  await makeAsset(space);
  await inTransaction(async (tx) => {
    const subject = { type: "space", id: space.id, name: space.name } as const;
    await recordHistory(tx, systemActor(space), { action: "space.edited", subject });
    throw new Error("changed my mind");
  }).catch(() => {});
  await makeAsset(space);
  const newest = async () => (await prisma.history.aggregate({ _max: { id: true } }))._max.id;
  expect(await getLivePosition(actor)).toBe(
    isPostgresql ? ((await newest()) ?? 0) - 2 : await newest(),
  );
  const createdAt = new Date(Date.now() - 61_000);
  await prisma.history.updateMany({ data: { createdAt } });
  expect(await getLivePosition(actor)).toBe(await newest());
});
