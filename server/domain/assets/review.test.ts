import { describe, expect, it } from "vitest";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { getAsset } from "./get-asset.ts";
import { listReviews } from "./list-reviews.ts";
import { lockAssets } from "./lock-assets.ts";
import { renameAsset } from "./rename-asset.ts";
import { requestReview } from "./request-review.ts";
import { returnAssets } from "./return-assets.ts";
import { takeBackReview } from "./take-back-review.ts";
import { trashAssets } from "./trash-assets.ts";

openTestLibrary();

describe("a review", () => {
  it("is asked for by an editor, and what waits longest comes first", async () => {
    const space = await makeSpace();
    const editor = makeActor(space, "editor");
    const assets = [await makeAsset(space), await makeAsset(space), await makeAsset(space)];
    const ids = assets.map((asset) => asset.id);
    await requestReview(editor, { assetIds: ids.slice(1, 2), note: "For the front page" });
    await database().prisma.asset.updateMany({
      where: { id: ids[1] },
      data: { reviewAt: new Date(1000) },
    });
    await requestReview(editor, { assetIds: ids, note: "later" });
    expect(await listReviews(editor, { limit: 10 })).toEqual({
      ids: [ids[1], ids[0], ids[2]],
      count: 3,
      isExact: true,
    });
    expect((await getAsset(editor, { assetId: ids[1] ?? 0 })).review).toMatchObject({
      state: "waiting",
      byName: "editor",
      note: "For the front page",
    });
    await trashAssets(editor, { assetIds: ids.slice(0, 1) });
    expect((await listReviews(editor, { limit: 0 })).count).toBe(2);
  });

  it("ends by locking, or by sending back with a reason, and can be asked for again", async () => {
    const space = await makeSpace();
    const editor = makeActor(space, "editor");
    const reviewer = makeActor(space, "reviewer");
    const [good, dark] = [await makeAsset(space), await makeAsset(space)];
    const assetIds = [good.id, dark.id];
    await requestReview(editor, { assetIds, note: "" });
    await lockAssets(reviewer, { assetIds: [good.id], reason: "Approved" });
    await returnAssets(reviewer, { assetIds: [dark.id], reason: "Too dark" });
    const approved = await getAsset(editor, { assetId: good.id });
    expect(approved).toMatchObject({ review: null, lock: { reason: "Approved" } });
    const returned = await getAsset(editor, { assetId: dark.id });
    expect(returned.review).toMatchObject({
      state: "returned",
      byName: "reviewer",
      note: "Too dark",
    });
    await expect(
      returnAssets(reviewer, { assetIds: [good.id], reason: "No" }),
    ).rejects.toMatchObject({ code: "locked" });
    await requestReview(editor, { assetIds: [dark.id], note: "Brighter now" });
    expect((await listReviews(reviewer, { limit: 10 })).ids).toEqual([dark.id]);
  });

  it("goes back to what it was when the decision is taken back, unless something happened since", async () => {
    const space = await makeSpace();
    const editor = makeActor(space, "editor");
    const reviewer = makeActor(space, "reviewer");
    const [one, other] = [await makeAsset(space), await makeAsset(space)];
    await requestReview(editor, { assetIds: [one.id, other.id], note: "Please" });
    const before = await getAsset(editor, { assetId: one.id });
    await lockAssets(reviewer, { assetIds: [one.id], reason: "" });
    const after = await takeBackReview(reviewer, { assetId: one.id });
    expect(after).toMatchObject({ lock: null, review: before.review });
    await expect(takeBackReview(reviewer, { assetId: one.id })).rejects.toMatchObject({
      code: "conflict",
    });
    await returnAssets(reviewer, { assetIds: [other.id], reason: "Too dark" });
    await renameAsset(editor, { assetId: other.id, name: "other.png" });
    await expect(takeBackReview(reviewer, { assetId: other.id })).rejects.toMatchObject({
      details: { reason: "decided_before" },
    });
  });
});
