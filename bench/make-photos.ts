import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { seededRandom } from "./generated-assets.ts";

const [width, height] = [3000, 2000];

/** Writes `count` different JPEGs of 6 megapixels with structure and grain; answers their paths. */
export async function makePhotos(folder: string, count: number): Promise<string[]> {
  const grain = await grainTile();
  const files: string[] = [];
  for (let index = 0; index < count; index++) {
    const random = seededRandom(index + 1);
    const coarse = Buffer.from(Array.from({ length: 30 * 20 * 3 }, () => random() * 255));
    const file = path.join(folder, `photo-${index}.jpg`);
    const structure = await sharp(coarse, { raw: { width: 30, height: 20, channels: 3 } })
      .resize(width, height, { kernel: "cubic" })
      .raw()
      .toBuffer();
    const picture = sharp(structure, { raw: { width, height, channels: 3 } })
      .composite([{ input: grain, raw: grainSize, tile: true, blend: "soft-light" }])
      .jpeg({ quality: 82 });
    await writeFile(file, await picture.toBuffer());
    files.push(file);
  }
  return files;
}

const grainSize = { width: 500, height: 500, channels: 3 } as const;

async function grainTile(): Promise<Buffer> {
  const random = seededRandom(99);
  const noise = Float32Array.from({ length: 500 * 500 * 3 }, () => 128 + (random() - 0.5) * 90);
  return Buffer.from(noise.map(Math.round));
}
