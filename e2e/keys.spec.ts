import { beforeAll, describe, test } from "vitest";
import { makeAsset, makeSpace } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { commandRows } from "./keys/command-rows.ts";
import { type Desk, fillFolders, freshCount, manyCount } from "./keys/desk.ts";
import { dragRows } from "./keys/drag-rows.ts";
import { focusPointRows } from "./keys/focus-point-rows.ts";
import { gridRows } from "./keys/grid-rows.ts";
import { keptFocusRows } from "./keys/kept-focus-rows.ts";
import { marqueeRows } from "./keys/marquee-rows.ts";
import { menuRows } from "./keys/menu-rows.ts";
import { pointerRows } from "./keys/pointer-rows.ts";
import { selectionRows } from "./keys/selection-rows.ts";
import { touchRows } from "./keys/touch-rows.ts";
import { plantTree, treeRows } from "./keys/tree-rows.ts";

// One page for all rows, which is not loaded again: each goes to the folder it needs.
const journey = openJourney({ keepsBrowsers: true });
let desk: Desk;

beforeAll(async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const folders = await fillFolders(space, [
    manyCount,
    manyCount,
    ...Array.from({ length: 30 }, () => freshCount),
  ]);
  const [many, otherMany, ...fresh] = folders;
  if (!many || !otherMany) throw new Error("There are no folders");
  const admin = await makeMember(space, "admin");
  const page = await journey.signIn(admin, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const touch = await journey.signIn(admin, { hasTouch: true });
  const picture = await makeAsset(space, { width: 400, height: 300, focus: "200x150:201x151" });
  const forest = await makeSpace();
  const tree = { space: forest, page: await journey.signIn(await makeMember(forest, "editor")) };
  await plantTree(tree);
  desk = {
    journey,
    page,
    person: admin.account,
    space,
    many,
    otherMany,
    fresh,
    touch,
    pictureId: picture.id,
    tree,
    isTidy: false,
    mustLoad: true,
  };
});

const tables = {
  "selecting with the pointer": pointerRows,
  "drawing a rectangle": marqueeRows,
  "selecting with the keyboard": selectionRows,
  "selecting with a finger": touchRows,
  "commands by keyboard": commandRows,
  "the menus": menuRows,
  "the tree of folders": treeRows,
  "the focus picker": focusPointRows,
  dragging: dragRows,
  "what keeps the focus": keptFocusRows,
  "what the grid says of itself": gridRows,
};

for (const [title, rows] of Object.entries(tables))
  describe(title, () => {
    for (const row of rows)
      test(`${row.keys}: ${row.does}`, async () => {
        try {
          await row.prove(desk);
          desk.isTidy = true;
        } catch (error) {
          desk.isTidy = false;
          throw error;
        }
      });
  });
