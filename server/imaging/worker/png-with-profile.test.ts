import sharp from "sharp";
import { expect, test } from "vitest";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { iccProfileInHeic } from "./heic-profile.ts";
import { pngWithProfile } from "./png-with-profile.ts";

async function displayP3(): Promise<Buffer> {
  const { icc } = await sharp(
    await sharp(await makePicture())
      .withIccProfile("p3")
      .png()
      .toBuffer(),
  ).metadata();
  if (!icc) throw new Error("sharp wrote no profile");
  return icc;
}

test("pixels that are given a profile keep their numbers and are then converted from it", async () => {
  const profile = await displayP3();
  const plain = await makePicture({ format: "png", pattern: [200, 60, 60] });
  const profiled = pngWithProfile(plain, profile);
  expect((await sharp(profiled).metadata()).icc?.equals(profile)).toBe(true);
  const converted = await sharp(profiled).toColourspace("srgb").raw().toBuffer();
  // The same numbers mean a redder red in Display P3.
  expect(converted[0]).toBeGreaterThan(208);
  expect(converted[1]).toBeLessThan(55);
});

test("the profile of a HEIC file is found in its property box", async () => {
  const profile = await displayP3();
  const size = Buffer.alloc(4);
  size.writeUInt32BE(profile.length + 12);
  const file = Buffer.concat([Buffer.alloc(50), size, Buffer.from("colrprof"), profile, size]);
  expect(iccProfileInHeic(file)?.equals(profile)).toBe(true);
  expect(iccProfileInHeic(Buffer.from("colrprof"))).toBeNull();
  expect(iccProfileInHeic(Buffer.alloc(50))).toBeNull();
});
