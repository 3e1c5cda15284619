import { describe, expect, test } from "vitest";
import { sampleMotifs } from "#server/imaging/sample-motifs/sample-motifs.ts";
import { drawSampleAsset, sampleAssets } from "./sample-assets.ts";
import { sampleFolders } from "./sample-folders.ts";
import { sampleTags } from "./sample-tags.ts";

const extensions = { jpeg: "jpg", webp: "webp", png: "png", svg: "svg" } as const;

describe("the sample library", () => {
  test("uses every picture once, under a name of its own", () => {
    expect(sampleAssets.map(({ key }) => key).sort()).toEqual(Object.keys(sampleMotifs).sort());
    expect(new Set(sampleAssets.map(({ name }) => name)).size).toBe(sampleAssets.length);
  });

  test("names its files after their format", () => {
    for (const { key, name } of sampleAssets) {
      expect(name.split(".").at(-1)).toBe(extensions[sampleMotifs[key].format]);
    }
  });

  test("refers only to folders that exist, each after its parent", () => {
    const seen = new Set<string>();
    for (const folder of sampleFolders) {
      const parent = folder.split("/").slice(0, -1).join("/");
      expect(parent === "" || seen.has(parent), folder).toBe(true);
      seen.add(folder);
    }
    for (const { folder } of sampleAssets) expect(seen).toContain(folder);
  });

  test("refers only to tags that exist, and uses each of them", () => {
    const used = new Set(sampleAssets.flatMap(({ tags }) => tags));
    expect([...used].sort()).toEqual(sampleTags.map(({ name }) => name).sort());
    for (const { colour } of sampleTags) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  test("keeps every focus inside its picture", () => {
    const focused = sampleAssets.filter(({ focus }) => focus);
    expect(focused.length).toBeGreaterThanOrEqual(sampleAssets.length / 2);
    for (const { focus, width, height } of focused) {
      expect(focus?.x).toBeGreaterThan(0);
      expect(focus?.x).toBeLessThan(width);
      expect(focus?.y).toBeGreaterThan(0);
      expect(focus?.y).toBeLessThan(height);
    }
  });

  test("has all English texts, and leaves German and French ones missing", () => {
    for (const { texts } of sampleAssets) {
      expect(texts.en.alt && texts.en.title && texts.en.copyright).toBeTruthy();
    }
    for (const language of ["de", "fr"] as const) {
      const described = sampleAssets.filter(({ texts }) => texts[language]?.alt);
      expect(described.length).toBeGreaterThan(sampleAssets.length / 3);
      expect(described.length).toBeLessThan(sampleAssets.length);
    }
  });

  test("has locked and private pictures among the others", () => {
    expect(sampleAssets.some(({ lockReason }) => lockReason)).toBe(true);
    expect(sampleAssets.some(({ isPrivate }) => isPrivate)).toBe(true);
  });

  test("hands a picture out under its file name", async () => {
    const { bytes, fileName } = await drawSampleAsset("pictureIcon");
    expect(fileName).toBe("icon-picture.svg");
    expect(bytes.toString()).toMatch(/^<svg /);
  });
});
