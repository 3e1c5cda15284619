import { expect, it } from "vitest";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { listAltAdvice } from "./list-alt-advice.ts";
import { measureCompleteness } from "./measure-completeness.ts";

openTestLibrary();

const complete = { en: { alt: "A dog in the snow" } };

it("measures a folder with those inside it, and leaves out the trash, empty folders and other spaces", async () => {
  const space = await makeSpace();
  const outer = await makeFolder(space);
  const inner = await makeFolder(space, { parent: outer });
  const empty = await makeFolder(space);
  await makeAsset(space, { folder: outer, texts: complete });
  await makeAsset(space, { folder: inner, texts: complete });
  await makeAsset(space, { folder: inner });
  await makeAsset(space, { folder: inner, trashed: true });
  const viewer = makeActor(space, "viewer");
  const folders = [outer.id, inner.id, empty.id];
  expect(await measureCompleteness(viewer, { folders })).toEqual([
    { folderId: outer.id, complete: 2, looked: 3, isWhole: true },
    { folderId: inner.id, complete: 1, looked: 2, isWhole: true },
  ]);
  const stranger = makeActor(await makeSpace(), "viewer");
  expect(await measureCompleteness(stranger, { folders })).toEqual([]);
});

it("finds the assets of a folder by an index", async () => {
  const { provider, queryRows } = database();
  if (provider !== "sqlite") return;
  const plan = await queryRows(
    `EXPLAIN QUERY PLAN SELECT a."id" FROM "Asset" a WHERE a."deletedAt" IS NULL
     AND a."folderId" IN (SELECT f."id" FROM "Folder" f WHERE f."spaceId" = 1 AND f."path" >= '/1/')
     LIMIT 1001`,
    [],
  );
  expect(JSON.stringify(plan)).toMatch(/x_asset_(?:in_)?folder/);
});

it("advises on texts like file names, long and repeated ones, in the order of the list", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const of = (alt: string, title?: string) =>
    makeAsset(space, { texts: { en: { alt, ...(title && { title }) } } });
  await of("A quiet harbour at dawn");
  const long = await of("word ".repeat(40).trim());
  const file = await of("IMG_2041.jpg");
  const first = await of("A dog in the snow");
  const second = await of("a dog in the snow ");
  await makeAsset(space, { texts: { de: { alt: "IMG_2042.jpg" } } });
  await makeAsset(space, { texts: { en: { alt: "" } } });
  const viewer = makeActor(space, "viewer");
  const page = await listAltAdvice(viewer, { language: "en" });
  expect(page.found.map(({ assetId, advice }) => [assetId, advice])).toEqual([
    [second.id, ["repeated"]],
    [first.id, ["repeated"]],
    [file.id, ["file_name"]],
    [long.id, ["too_long"]],
  ]);
  expect(page).toMatchObject({ looked: 7, next: null });
});
