import { randomUUID } from "node:crypto";
import path from "node:path";
import type { Actor } from "#lib/actor.ts";
import { focusAtPoint, formatFocus } from "#lib/focus.ts";
import { database } from "#server/db/database.ts";
import { drawSampleFile } from "#server/imaging/draw-sample-file.ts";
import { storage } from "#server/storage/current-storage.ts";
import { editAssetTexts } from "../assets/edit-asset-texts.ts";
import { lockAssets } from "../assets/lock-assets.ts";
import { setAssetFocus } from "../assets/set-asset-focus.ts";
import { setAssetPrivacy } from "../assets/set-asset-privacy.ts";
import { tagAssets } from "../assets/tag-assets.ts";
import { uploadAsset } from "../assets/upload-asset.ts";
import { authorize } from "../authorize.ts";
import { ensureFolderPath } from "../folders/ensure-folder-path.ts";
import { createLanguage } from "../languages/create-language.ts";
import { createTag } from "../tags/create-tag.ts";
import type { SampleAsset } from "./sample-asset.ts";
import { sampleAssets, sampleLanguages } from "./sample-assets.ts";
import {
  classifySample,
  ensureClassification,
  type SampleClassification,
} from "./sample-classification.ts";
import { sampleFolders } from "./sample-folders.ts";
import type { FillProgress } from "./sample-library-progress.ts";
import { sampleTags } from "./sample-tags.ts";

/** Drawn side by side: as many as the imaging pool has workers. */
const atOnce = 2;

/**
 * Fills a space with the sample library: languages, folders, tags and the drawn pictures with
 * their texts, all through the same use cases that people use. What is there already is kept, so
 * a fill that was interrupted goes on where it stopped.
 */
export async function fillSampleLibrary(
  actor: Actor,
  onProgress: (progress: FillProgress) => Promise<void> | void = () => {},
): Promise<void> {
  authorizeFilling(actor);
  await ensureLanguages(actor);
  const folders = new Map<string, number>();
  for (const folder of sampleFolders)
    folders.set(folder, (await ensureFolderPath(actor, { names: folder.split("/") })).id);
  const tags = await ensureTags(actor);
  const classification = await ensureClassification(actor);
  const waiting = await missingAssets(actor);
  let done = sampleAssets.length - waiting.length;
  async function work(): Promise<void> {
    for (let sample = waiting.shift(); sample; sample = waiting.shift()) {
      const folderId = folders.get(sample.folder) ?? null;
      await addSample(actor, sample, { folderId, tags, classification });
      done += 1;
      await onProgress({ done, total: sampleAssets.length });
    }
  }
  await onProgress({ done, total: sampleAssets.length });
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Refuses at once those whom one of the steps would refuse half way. */
export function authorizeFilling(actor: Actor): void {
  for (const permission of [
    "space.edit",
    "language.edit",
    "folder.edit",
    "tag.edit",
    "collection.edit",
    "taxonomy.edit",
    "asset.classify",
    "asset.upload",
    "asset.view_private",
    "asset.lock",
  ] as const)
    authorize(actor, permission);
}

async function ensureLanguages(actor: Actor): Promise<void> {
  const known = await database().prisma.language.findMany({
    where: { spaceId: actor.spaceId },
    select: { code: true },
  });
  const codes = new Set(known.map((language) => language.code));
  for (const code of sampleLanguages) if (!codes.has(code)) await createLanguage(actor, { code });
}

async function ensureTags(actor: Actor): Promise<Map<string, number>> {
  const known = await database().prisma.tag.findMany({
    where: { spaceId: actor.spaceId },
    select: { id: true, name: true },
  });
  const ids = new Map(known.map((tag) => [tag.name, tag.id]));
  for (const { name, colour } of sampleTags)
    if (!ids.has(name)) ids.set(name, (await createTag(actor, { name, color: colour })).id);
  return ids;
}

async function missingAssets(actor: Actor): Promise<SampleAsset[]> {
  const known = await database().prisma.asset.findMany({
    where: { spaceId: actor.spaceId, name: { in: sampleAssets.map((sample) => sample.name) } },
    select: { name: true },
  });
  const names = new Set(known.map((asset) => asset.name));
  return sampleAssets.filter((sample) => !names.has(sample.name));
}

async function addSample(
  actor: Actor,
  sample: SampleAsset,
  place: {
    folderId: number | null;
    tags: Map<string, number>;
    classification: SampleClassification;
  },
): Promise<void> {
  const { folderId, tags } = place;
  const temporaryPath = path.join(storage().temporaryFolder, `sample-${randomUUID()}`);
  await drawSampleFile(sample.key, temporaryPath);
  const { asset } = await uploadAsset(actor, { temporaryPath, name: sample.name, folderId });
  const assetId = asset.id;
  const assetIds = [assetId];
  const texts = Object.entries(sample.texts).flatMap(([language, fields]) =>
    Object.entries(fields ?? {}).map(([field, value]) => ({ field, language, value })),
  );
  await editAssetTexts(actor, { assetId, texts });
  const add = sample.tags.flatMap((name) => tags.get(name) ?? []);
  if (add.length > 0) await tagAssets(actor, { assetIds, add, remove: [] });
  await classifySample(actor, assetId, sample, place.classification);
  if (sample.focus && asset.width && asset.height) {
    const focus = focusAtPoint(sample.focus.x, sample.focus.y, asset.width, asset.height);
    await setAssetFocus(actor, { assetId, focus: formatFocus(focus) });
  }
  if (sample.isPrivate) await setAssetPrivacy(actor, { assetIds, isPrivate: true });
  if (sample.lockReason) await lockAssets(actor, { assetIds, reason: sample.lockReason });
}
