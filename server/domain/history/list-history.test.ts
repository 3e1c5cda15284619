import { expect, it } from "vitest";
import { renameAsset } from "#server/domain/assets/rename-asset.ts";
import { makeActor, makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { listHistory } from "./list-history.ts";
import { listHistoryPeople } from "./list-history-people.ts";

openTestLibrary();

it("narrows the activity to a person, a kind of thing, and both", async () => {
  const space = await makeSpace();
  const anna = await makeMember(space, "editor", { name: "Anna" });
  const asset = await makeAsset(space, { name: "map.png" });
  await makeFolder(space, { name: "Maps" });
  await renameAsset(anna.actor, { assetId: asset.id, name: "europe.png" });
  const viewer = makeActor(space, "reviewer");
  const actions = async (narrowed: { actorId?: string; subject?: "folder" | "asset" }) => {
    const page = await listHistory(viewer, { limit: 50, ...narrowed });
    expect(page.next).toBeNull();
    return page.entries.map((entry) => entry.action);
  };
  const people = await listHistoryPeople(viewer);
  expect(people).toEqual([{ id: anna.account.id, name: "Anna", kind: "user" }]);
  expect(await actions({ actorId: anna.account.id })).toEqual(["asset.renamed"]);
  expect(await actions({ subject: "folder" })).toEqual(["folder.created"]);
  expect(await actions({ subject: "asset" })).toEqual(["asset.renamed", "asset.uploaded"]);
  expect(await actions({ actorId: anna.account.id, subject: "folder" })).toEqual([]);
});
