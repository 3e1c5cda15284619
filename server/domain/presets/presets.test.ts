import { describe, expect, it } from "vitest";
import { database } from "#server/db/database.ts";
import { makeActor, makeAsset, makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { listAssetVariants } from "../assets/list-asset-variants.ts";
import { createPreset } from "./create-preset.ts";
import { deletePreset } from "./delete-preset.ts";
import { editPreset } from "./edit-preset.ts";
import { listPresets } from "./list-presets.ts";
import { movePreset } from "./move-preset.ts";

openTestLibrary();

const hero = {
  key: "hero",
  name: "Hero",
  width: 1600,
  height: 900,
  format: "auto" as const,
  quality: 80,
  widths: [800, 400, 800],
};

describe("presets", () => {
  it("are kept in order, with their history", async () => {
    const space = await makeSpace();
    const admin = makeActor(space, "admin");
    const made = await createPreset(admin, hero);
    const teaser = await createPreset(admin, { ...hero, key: "teaser", height: 0 });
    expect(made).toMatchObject({ key: "hero", widths: [400, 800], position: 0 });
    const edited = await editPreset(admin, { presetId: made.id, quality: 60, width: 1600 });
    expect(edited.quality).toBe(60);
    expect(await listPresets(makeActor(space, "viewer"))).toEqual([edited, teaser]);
    await deletePreset(admin, { presetId: teaser.id });
    expect(await listPresets(admin)).toEqual([edited]);
    const history = await database().prisma.history.findMany({
      where: { spaceId: space.id, subjectType: "preset" },
      orderBy: { id: "asc" },
    });
    expect(history.map(({ action, changes }) => [action, changes])).toMatchObject([
      ["preset.created", {}],
      ["preset.created", {}],
      ["preset.edited", { quality: { before: 80, after: 60 } }],
      ["preset.deleted", { key: { before: "teaser", after: null } }],
    ]);
  });

  it("change places, and their addresses stay", async () => {
    const space = await makeSpace();
    const actor = systemActor(space);
    for (const key of ["one", "two", "three"])
      await createPreset(actor, {
        ...{ key, name: key, width: 100, height: 50, format: "webp", quality: 80, widths: [] },
      });
    const keys = async () => (await listPresets(actor)).map((preset) => preset.key);
    const [first] = await listPresets(actor);
    if (!first) throw new Error("three were made");
    await movePreset(actor, { presetId: first.id, by: 1 });
    expect(await keys()).toEqual(["two", "one", "three"]);
    await movePreset(actor, { presetId: first.id, by: 9 });
    expect(await keys()).toEqual(["two", "three", "one"]);
    await movePreset(actor, { presetId: first.id, by: -9 });
    expect(await keys()).toEqual(["one", "two", "three"]);
    expect((await listPresets(actor))[0]?.updatedAt).toBe(first.updatedAt);
    const stranger = systemActor(await makeSpace());
    await expect(movePreset(stranger, { presetId: first.id, by: 1 })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("have a key of their own in the space, and a size", async () => {
    const space = await makeSpace();
    const admin = makeActor(space, "admin");
    const { id } = await createPreset(admin, hero);
    await expect(createPreset(admin, hero)).rejects.toMatchObject({
      code: "conflict",
      details: { field: "key" },
    });
    for (const attempt of [
      () => createPreset(admin, { ...hero, key: "none", width: 0, height: 0 }),
      () => editPreset(admin, { presetId: id, width: 0, height: 0 }),
    ])
      await expect(attempt()).rejects.toMatchObject({
        details: { reason: "preset_without_size" },
      });
    await createPreset(makeActor(await makeSpace(), "admin"), hero);
  });
});

describe("listAssetVariants", () => {
  it("gives the usual widths below the picture's own without presets", async () => {
    const space = await makeSpace();
    const asset = await makeAsset(space, { width: 1200, height: 601 });
    const variants = await listAssetVariants(makeActor(space, "viewer"), { assetId: asset.id });
    expect(variants.map(({ width, height, format }) => [width, height, format])).toEqual([
      [500, 250, "webp"],
      [800, 401, "webp"],
      [1080, 541, "webp"],
    ]);
  });

  it("gives each preset in each of its widths, as large as the picture allows", async () => {
    const space = await makeSpace();
    await createPreset(makeActor(space, "admin"), hero);
    await createPreset(makeActor(space, "admin"), {
      ...hero,
      key: "tall",
      width: 0,
      height: 300,
      format: "avif",
      widths: [],
    });
    const asset = await makeAsset(space, { width: 1200, height: 900, focus: "10x10:11x11" });
    const variants = await listAssetVariants(makeActor(space, "viewer"), { assetId: asset.id });
    expect(variants.map(({ preset, width, height }) => [preset, width, height])).toEqual([
      ["hero", 400, 225],
      ["hero", 800, 450],
      ["hero", 1200, 675],
      ["tall", 400, 300],
    ]);
    const version = `v=${asset.fileKey}-10x10-11x11.`;
    expect(variants[0]?.path).toContain(`/p/hero/400.webp?${version}`);
    expect(variants[3]).toMatchObject({ format: "avif" });
    expect(variants[3]?.path).toContain(`/p/tall?${version}`);
  });
});
