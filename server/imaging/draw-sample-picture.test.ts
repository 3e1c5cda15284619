import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { drawSamplePicture, samplePicture } from "./draw-sample-picture.ts";
import { type SampleKey, sampleMotifs } from "./sample-motifs/sample-motifs.ts";

const keys = Object.keys(sampleMotifs) as SampleKey[];

describe("a sample picture", () => {
  test.each(keys)(
    "%s has the declared size and format, and is not one flat colour",
    async (key) => {
      const bytes = await drawSamplePicture(key);
      const { width, height, format } = samplePicture(key);
      const image = sharp(bytes);
      const [metadata, statistics] = await Promise.all([image.metadata(), image.stats()]);
      expect(metadata).toMatchObject({ width, height, format });
      expect(statistics.entropy).toBeGreaterThan(1);
    },
    60_000,
  );

  test.each(["seaSunset", "amberBottle"] as const)(
    "%s is drawn with the same bytes twice",
    async (key) => {
      const [first, second] = await Promise.all([drawSamplePicture(key), drawSamplePicture(key)]);
      expect(first.equals(second)).toBe(true);
    },
    60_000,
  );

  test.each(["waveMark", "enamelMug", "seasonBadges"] as const)(
    "%s is transparent around its subject",
    async (key) => {
      const { isOpaque } = await sharp(await drawSamplePicture(key)).stats();
      expect(isOpaque).toBe(false);
    },
    60_000,
  );
});
