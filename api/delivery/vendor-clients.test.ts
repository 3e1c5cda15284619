import { createRequire } from "node:module";
import { buildStoryblokImage as optimizeImage } from "@storyblok/richtext";
import sharp from "sharp";
import { transform as kontentUrl } from "unpic/providers/kontent.ai";
import { transform as storyblokUrl } from "unpic/providers/storyblok";
import { beforeAll, describe, expect, it } from "vitest";
import { createApi } from "#api/app.ts";
import type { Asset } from "#lib/asset.ts";
import { filePath, originalPath } from "#lib/delivery-path.ts";
import { setAssetFocus } from "#server/domain/assets/set-asset-focus.ts";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { corners, makePicture, type Rgb } from "#tests/pictures/make-picture.ts";
import { takeFile } from "#tests/take-file.ts";

// The URL builders of the vendors' own libraries make the addresses, and the pixels that come back
// are looked at. The picture has a quarter of each colour, so a cut shows where it was made.

// Its ES modules name a package that is not beside them; the CommonJS build finds what it needs.
const { transformImageUrl } = createRequire(import.meta.url)(
  "@kontent-ai/delivery-sdk",
) as typeof import("@kontent-ai/delivery-sdk");

openTestLibrary();
const app = createApi();
const origin = "https://assets.example.com";
const browser = { accept: "image/avif,image/webp,image/*,*/*;q=0.8" };

let space: { id: number; uuid: string };
let asset: Asset;
let address = "";
let byUuid = "";
beforeAll(async () => {
  space = await makeSpace();
  asset = await takeFile(
    space,
    "Marked picture.jpg",
    await makePicture({ width: 400, height: 300, orientation: 6 }),
  );
  address = origin + originalPath(asset);
  byUuid =
    origin + filePath({ spaceUuid: space.uuid, fileUuid: asset.file.uuid, name: asset.name });
});

type Seen = {
  type: string;
  width: number;
  height: number;
  at(x: number, y: number): number[];
};

/** What comes back for an address, as a picture. */
async function see(url: string | undefined, headers: Record<string, string> = browser) {
  expect(url).toMatch(/^https:\/\/assets\.example\.com\//);
  const answer = await app.request((url ?? "").slice(origin.length), { headers });
  expect([url, answer.status]).toEqual([url, 200]);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const seen: Seen = {
    type: answer.headers.get("content-type") ?? "",
    width: info.width,
    height: info.height,
    at: (x, y) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)],
  };
  return seen;
}

/** The colour close to a corner of what was seen. */
function expectCorner(seen: Seen, corner: keyof typeof corners, wanted: Rgb): void {
  const x = corner.endsWith("Left") ? 4 : seen.width - 5;
  const y = corner.startsWith("top") ? 4 : seen.height - 5;
  const found = seen.at(x, y);
  const far = wanted.some((value, at) => Math.abs(value - (found[at] ?? 0)) > 30);
  expect(far, `${corner}: ${found} instead of ${wanted}`).toBe(false);
}

function expectWhole(seen: Seen): void {
  for (const corner of ["topLeft", "topRight", "bottomLeft", "bottomRight"] as const)
    expectCorner(seen, corner, corners[corner]);
}

describe("unpic, Storyblok", () => {
  it("sizes with the ratio kept", async () => {
    const seen = await see(storyblokUrl(address, { width: 200 }));
    expect(seen).toMatchObject({ width: 200, height: 150, type: "image/webp" });
    expectWhole(seen);
  });

  it("asks for a format and a quality in the own size", async () => {
    const seen = await see(storyblokUrl(address, { format: "png", filters: { quality: "40" } }));
    expect(seen).toMatchObject({ width: 400, height: 300, type: "image/png" });
    expectWhole(seen);
  });

  it("cuts around a focus", async () => {
    const filters = { focal: "20x150:21x151" };
    const seen = await see(storyblokUrl(address, { width: 50, height: 150, filters }));
    expect(seen).toMatchObject({ width: 50, height: 150 });
    expectCorner(seen, "topRight", corners.topLeft);
    expectCorner(seen, "bottomRight", corners.bottomLeft);
  });

  it("crops by hand before it sizes", async () => {
    const seen = await see(
      storyblokUrl(address, { crop: "200x0:400x150", width: 100, height: 75 }),
    );
    expect(seen).toMatchObject({ width: 100, height: 75 });
    for (const corner of ["topLeft", "bottomRight"] as const)
      expectCorner(seen, corner, corners.topRight);
  });

  it("mirrors left and right", async () => {
    const seen = await see(storyblokUrl(address, { width: 100, height: 75, flipx: "-" }));
    expectCorner(seen, "topLeft", corners.topRight);
    expectCorner(seen, "bottomLeft", corners.bottomRight);
  });

  it("mirrors top and bottom", async () => {
    const seen = await see(storyblokUrl(address, { width: 100, height: 75, flipy: "-" }));
    expectCorner(seen, "topLeft", corners.bottomLeft);
  });

  it("enlarges, unless told not to", async () => {
    expect(await see(storyblokUrl(address, { width: 800 }))).toMatchObject({ width: 800 });
    const filters = { no_upscale: "" };
    expect(await see(storyblokUrl(address, { width: 800, filters }))).toMatchObject({ width: 400 });
  });
});

describe("optimizeImage, Storyblok", () => {
  it("gives WebP to browsers and the file's own format to others", async () => {
    const { src } = optimizeImage(address, { width: 120, height: 0 } as never);
    expect(await see(src)).toMatchObject({ width: 120, height: 90, type: "image/webp" });
    expect(await see(src, {})).toMatchObject({ type: "image/jpeg" });
    const plain = optimizeImage(address, true as never).src;
    expect(await see(plain)).toMatchObject({ width: 400, height: 300, type: "image/webp" });
  });

  it("blurs, brightens, turns and takes colour away", async () => {
    const filters = { grayscale: true, rotate: 90, blur: 2, brightness: 30, format: "png" };
    const { src } = optimizeImage(address, { width: 200, height: 150, filters } as never);
    const seen = await see(src);
    expect(seen).toMatchObject({ width: 150, height: 200, type: "image/png" });
    const [red = 0, green = 0, blue = 0] = seen.at(10, 10);
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(6);
  });

  it("names addresses for a srcset", async () => {
    const { attrs } = optimizeImage(address, { srcset: [100, [60, 60]] } as never);
    const urls = String(attrs.srcset)
      .split(", ")
      .map((entry) => entry.split(" ")[0]);
    expect(await see(urls[0])).toMatchObject({ width: 100, height: 75 });
    expect(await see(urls[1])).toMatchObject({ width: 60, height: 60 });
  });
});

describe.each([
  ["by uuid", () => byUuid],
  ["by key", () => address],
])("unpic, Kontent.ai, %s", (_name, url) => {
  it("sizes with the ratio kept, in a format and quality", async () => {
    const seen = await see(kontentUrl(url(), { width: 200, format: "jpg", quality: 60 }));
    expect(seen).toMatchObject({ width: 200, height: 150, type: "image/jpeg" });
    expectWhole(seen);
  });

  it("cuts where both sides are given", async () => {
    const seen = await see(kontentUrl(url(), { width: 100, height: 100 }));
    expect(seen).toMatchObject({ width: 100, height: 100 });
    expectWhole(seen);
  });
});

describe("transformImageUrl, Kontent.ai", () => {
  it("cuts around a point, closer with a zoom", async () => {
    const url = transformImageUrl(byUuid)
      .withWidth(100)
      .withHeight(100)
      .withFocalPointCrop(0.9, 0.9, 3)
      .withFormat("png")
      .getUrl();
    const seen = await see(url);
    expect(seen).toMatchObject({ width: 100, height: 100, type: "image/png" });
    for (const corner of ["topLeft", "bottomRight"] as const)
      expectCorner(seen, corner, corners.bottomRight);
  });

  it("keeps a rectangle, stretches, and doubles for dense screens", async () => {
    const url = transformImageUrl(byUuid)
      .withRectangleCrop(0, 0.5, 0.5, 0.5)
      .withFitMode("scale")
      .withWidth(40)
      .withHeight(80)
      .withDpr(2)
      .getUrl();
    const seen = await see(url);
    expect(seen).toMatchObject({ width: 80, height: 160 });
    expectCorner(seen, "topLeft", corners.bottomLeft);
    expectCorner(seen, "bottomRight", corners.bottomLeft);
  });

  it("chooses WebP for those who take it, and what is named for others", async () => {
    const url = transformImageUrl(byUuid).withAutomaticFormat("png").withWidth(0.5).getUrl();
    expect(await see(url)).toMatchObject({ type: "image/webp", width: 200, height: 150 });
    expect(await see(url, {})).toMatchObject({ type: "image/png", width: 200 });
  });

  it("takes a builder with everything at once", async () => {
    const url = transformImageUrl(byUuid)
      .withWidth(0.5)
      .withFocalPointCrop(0.2, 0.7, 2)
      .withAutomaticFormat("jpg")
      .withCompression("lossless")
      .withQuality(80)
      .withDpr(2)
      .withRectangleCrop(0.1, 0.1, 100, 200)
      .withFitMode("clip")
      .getUrl();
    expect(await see(url)).toMatchObject({ type: "image/webp", width: 100, height: 200 });
  });

  it("sends the original where nothing it asks for fits", async () => {
    const answer = await app.request(`${byUuid.slice(origin.length)}?w=-1&fit=what&q=500`);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect(answer.headers.get("content-length")).toBe(String(asset.size));
  });
});

it("the asset's own focus decides every cut that names none", async () => {
  const bytes = await makePicture({ width: 401, height: 300 });
  const made = await takeFile(space, "own.jpg", bytes);
  const focused = await setAssetFocus(systemActor(space), {
    assetId: made.id,
    focus: "380x150:381x151",
  });
  const url = origin + originalPath(focused);
  for (const asked of [
    storyblokUrl(url, { width: 50, height: 150 }),
    storyblokUrl(url, { width: 50, height: 150, filters: { quality: "60" } }),
    kontentUrl(url, { width: 50, height: 150 }),
    transformImageUrl(url).withFitMode("crop").withWidth(50).withHeight(150).getUrl(),
  ]) {
    const seen = await see(asked);
    expect(seen).toMatchObject({ width: 50, height: 150 });
    expectCorner(seen, "topLeft", corners.topRight);
    expectCorner(seen, "bottomLeft", corners.bottomRight);
  }
});
