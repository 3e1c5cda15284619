import { drawSamplePicture, samplePicture } from "#server/imaging/draw-sample-picture.ts";
import type { SampleKey } from "#server/imaging/sample-motifs/sample-motifs.ts";
import { brandEntries } from "./brand-entries.ts";
import { campaignEntries } from "./campaign-entries.ts";
import { editorialEntries } from "./editorial-entries.ts";
import { natureEntries } from "./nature-entries.ts";
import { placeEntries } from "./place-entries.ts";
import { productEntries } from "./product-entries.ts";
import type { SampleAsset, SampleEntry } from "./sample-asset.ts";

/** The languages of the sample library, the default first. */
export const sampleLanguages = ["en", "de", "fr"] as const;

const copyright = "© 2026 Brise & Sons";

/** Every asset of the sample library. What each picture shows is drawn by `drawSampleAsset`. */
export const sampleAssets: readonly SampleAsset[] = [
  ...campaignEntries,
  ...placeEntries,
  ...natureEntries,
  ...productEntries,
  ...editorialEntries,
  ...brandEntries,
].map(toAsset);

function toAsset({ focused, texts, ...entry }: SampleEntry): SampleAsset {
  const { width, height, subject } = samplePicture(entry.key);
  return {
    ...entry,
    texts: { ...texts, en: { copyright, ...texts.en } },
    width,
    height,
    ...(focused && subject && { focus: subject }),
  };
}

/** Draws the picture of an asset; a second or two of computing for most. */
export async function drawSampleAsset(
  key: SampleKey,
): Promise<{ bytes: Buffer; fileName: string }> {
  const asset = sampleAssets.find((candidate) => candidate.key === key);
  return { bytes: await drawSamplePicture(key), fileName: asset?.name ?? key };
}
