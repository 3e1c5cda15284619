import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#server/db/database.ts";
import { makeAsset, makeFolder, makeSpace, makeTag } from "#tests/factories.ts";
import { makePicture } from "#tests/make-picture.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { runCli } from "#tests/run-cli.ts";

const library = openTestLibrary();
let source = "";

beforeAll(async () => {
  source = path.join(library.folder, "source");
  await mkdir(path.join(source, "Kampagne", "Frühling"), { recursive: true });
  await mkdir(path.join(source, "empty"));
  const dog = await makePicture();
  await writeFile(path.join(source, "Kampagne", "Frühling", "Hund 犬.png"), dog);
  await writeFile(path.join(source, "again.png"), dog);
  await writeFile(path.join(source, "Kampagne", "cat.png"), await makePicture());
  await writeFile(path.join(source, "Kampagne", "page.html"), "<!doctype html><p>no</p>");
  await writeFile(path.join(source, ".DS_Store"), "x");
});

/** Names of assets with the folders they are in. */
async function assetsOf(spaceId: number): Promise<string[]> {
  const { prisma } = database();
  const folders = await prisma.folder.findMany({ where: { spaceId } });
  const assets = await prisma.asset.findMany({ where: { spaceId }, include: { folder: true } });
  return assets
    .map((asset) => {
      const ids = (asset.folder?.path ?? "/").split("/").filter(Boolean).map(Number);
      const names = ids.map((id) => folders.find((folder) => folder.id === id)?.name);
      return [...names, asset.name].join("/");
    })
    .sort();
}

describe("import", () => {
  test("recreates the tree, skips what is there by content, and goes on after a refusal", async () => {
    const space = await makeSpace();
    const args = ["import", source, "--space", String(space.id)];
    const first = await runCli(library, ...args);
    expect(first).toMatchObject({
      code: 1,
      stdout: "2 imported, 1 already there, 1 refused\n",
      stderr: expect.stringContaining("page.html: "),
    });
    const assets = await assetsOf(space.id);
    expect(assets).toHaveLength(2);
    expect(assets).toContain("Kampagne/cat.png");
    const folders = await database().prisma.folder.findMany({ where: { spaceId: space.id } });
    expect(folders.map((folder) => folder.name).sort()).toEqual(["Frühling", "Kampagne", "empty"]);
    const second = await runCli(library, ...args);
    expect(second.stdout).toBe("0 imported, 3 already there, 1 refused\n");
    expect(await assetsOf(space.id)).toEqual(assets);
  });

  test("tells what became of each file in JSON, and puts them into a folder", async () => {
    const space = await makeSpace();
    const { stdout } = await runCli(
      library,
      ...["import", path.join(source, "Kampagne"), "--space", space.uuid],
      ...["--into", "Archiv/2026", "--json"],
    );
    const lines = stdout.trim().split("\n");
    const results: unknown[] = lines.map((line) => JSON.parse(line));
    expect(results.at(-1)).toEqual({ summary: { imported: 2, present: 0, refused: 1 } });
    expect(results).toContainEqual({
      path: "Frühling/Hund 犬.png",
      outcome: "imported",
      assetId: expect.any(Number),
      notes: [],
    });
    expect(results).toContainEqual({
      path: "page.html",
      outcome: "refused",
      code: "unsupported_type",
      reason: expect.stringContaining("text/html"),
    });
    expect(await assetsOf(space.id)).toEqual([
      "Archiv/2026/Frühling/Hund 犬.png",
      "Archiv/2026/cat.png",
    ]);
  });
});

describe("export", () => {
  test("writes the originals in their folders, and what is known about them", async () => {
    const space = await makeSpace({ languages: ["de", "en"] });
    const folder = await makeFolder(space, { name: "Frühling" });
    const tag = await makeTag(space, { name: "Hunde" });
    const dog = await makeAsset(space, {
      name: "dog.png",
      folder,
      tags: [tag],
      focus: "1x2:3x4",
      texts: { de: { alt: "Hund" }, en: { alt: "Dog", title: "" } },
    });
    await makeAsset(space, { name: "Dog.png", folder, private: true, locked: "approved" });
    await makeAsset(space, { trashed: true });
    await makeFolder(space, { name: "leer", parent: folder });
    const target = path.join(library.folder, "target");
    const args = ["export", target, "--space", String(space.id)];
    expect(await runCli(library, ...args)).toMatchObject({ code: 0, stdout: "2 exported\n" });
    expect((await readdir(target, { recursive: true })).sort()).toEqual([
      "Frühling",
      "Frühling/Dog (2).png",
      "Frühling/dog.png",
      "Frühling/leer",
      "assets.json",
    ]);
    const told = JSON.parse(await readFile(path.join(target, "assets.json"), "utf8"));
    expect(told.assets).toMatchObject([
      {
        path: "Frühling/dog.png",
        uuid: dog.uuid,
        focus: "1x2:3x4",
        tags: ["Hunde"],
        texts: { alt: { de: "Hund", en: "Dog" }, title: { en: "" } },
      },
      { path: "Frühling/Dog (2).png", private: true, lock: { reason: "approved" } },
    ]);
    const bytes = await readFile(path.join(target, "Frühling", "dog.png"));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(dog.file.sha256);
    expect(await runCli(library, ...args)).toMatchObject({
      code: 7,
      stderr: expect.stringContaining("not empty"),
    });
  });
});

describe("texts", () => {
  // Five processes, one after the other.
  test("go out as a file, and come back only when they are to be applied", {
    timeout: 240_000,
  }, async () => {
    const space = await makeSpace({ languages: ["en", "de"] });
    const asset = await makeAsset(space, { texts: { en: { alt: "A dog" } } });
    const file = path.join(library.folder, "texts.csv");
    const run = (...args: string[]) => runCli(library, "texts", ...args, "--space", `${space.id}`);
    expect((await run("export", file, "--fields", "alt")).code).toBe(0);
    const table = await readFile(file, "utf8");
    await writeFile(file, table.replace("A dog,", "A dog,Ein Hund"));
    expect((await run("import", file)).stdout).toContain("1 texts of 1 assets would change");
    const texts = () => database().prisma.assetText.count({ where: { assetId: asset.id } });
    expect(await texts()).toBe(1);
    expect((await run("import", file, "--apply")).stdout).toContain("1 assets changed, 0 skipped");
    expect(await texts()).toBe(2);
    await writeFile(file, "id,alt:en\n999999,Gone\n");
    const wrong = await run("import", file);
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("row 2 id:")]);
  });
});
