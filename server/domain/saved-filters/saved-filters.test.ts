import { beforeAll, describe, expect, it } from "vitest";
import type { Space } from "#lib/library.ts";
import { makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { createSavedFilter } from "./create-saved-filter.ts";
import { deleteSavedFilter } from "./delete-saved-filter.ts";
import { editSavedFilter } from "./edit-saved-filter.ts";
import { listSavedFilters } from "./list-saved-filters.ts";
import { orderSavedFilters } from "./order-saved-filters.ts";

openTestLibrary();

let space: Space;
let anna: MadeMember["actor"];
let ben: MadeMember["actor"];
let admin: MadeMember["actor"];

beforeAll(async () => {
  space = await makeSpace();
  anna = (await makeMember(space, "editor", { name: "Anna" })).actor;
  ben = (await makeMember(space, "editor")).actor;
  admin = (await makeMember(space, "admin")).actor;
});

const namesFor = async (actor: MadeMember["actor"]) =>
  (await listSavedFilters(actor)).map((filter) => filter.name);

describe("a saved filter", () => {
  it("is seen by its owner alone until it is shared, and changed by nobody else", async () => {
    const own = await createSavedFilter(anna, { name: "Anna's own", query: "q=cat" });
    const shared = await createSavedFilter(anna, { name: "Ours", query: "q=dog", isShared: true });
    expect(await namesFor(anna)).toEqual(["Anna's own", "Ours"]);
    expect(await namesFor(ben)).toEqual(["Ours"]);
    const refused = (code: string, work: Promise<unknown>) =>
      expect(work).rejects.toMatchObject({ code });
    await refused("not_found", editSavedFilter(ben, { filterId: own.id, name: "Mine" }));
    await refused("forbidden", editSavedFilter(ben, { filterId: shared.id, name: "Mine" }));
    await refused("forbidden", deleteSavedFilter(ben, { filterId: shared.id }));
    await refused("not_found", deleteSavedFilter(admin, { filterId: own.id }));
    expect((await listSavedFilters(ben))[0]).toMatchObject({
      canEdit: false,
      isOwn: false,
      ownerName: "Anna",
    });
    await editSavedFilter(admin, { filterId: shared.id, name: "Everybody's" });
    expect(await namesFor(ben)).toEqual(["Everybody's"]);
    // What an admin takes back is its owner's alone again.
    await editSavedFilter(admin, { filterId: shared.id, isShared: false });
    expect(await namesFor(ben)).toEqual([]);
    await deleteSavedFilter(anna, { filterId: shared.id });
    await deleteSavedFilter(anna, { filterId: own.id });
    expect(await namesFor(anna)).toEqual([]);
  });

  it("keeps tags and folders by id, so that a new name does not break it", async () => {
    const tag = await makeTag(space, { name: "Big hero" });
    const folder = await makeFolder(space, { name: "Spring" });
    const { query } = await createSavedFilter(anna, {
      name: "By name",
      query: `${new URLSearchParams({
        q: 'cat tag:"big hero",nothing -folder:spring alt:"two  words" width:>20',
        kinds: "image",
        nonsense: "1",
      })}`,
    });
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      q: `cat tag:#${tag.id},nothing -folder:#${folder.id} alt:"two  words" width:>20`,
      kinds: "image",
    });
  });

  it("takes its place among the others", async () => {
    const names = ["one", "two", "three"];
    const made = [];
    for (const name of names) made.push(await createSavedFilter(ben, { name, query: "" }));
    const [one, two, three] = made;
    await orderSavedFilters(ben, {
      filterIds: [three, one, two].map((filter) => filter?.id ?? 0),
    });
    expect(await namesFor(ben)).toEqual(["three", "one", "two"]);
  });
});
