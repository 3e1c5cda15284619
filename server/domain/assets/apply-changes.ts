import type { Actor } from "#lib/actor.ts";
import type { Asset, AssetLock, AssetReview } from "#lib/asset.ts";
import type { Changes } from "#lib/history.ts";
import { nameOrderKey } from "#lib/search-fold.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { actorId } from "../history/record-history.ts";
import { type ChangedText, markStaleTranslations } from "./mark-stale-translations.ts";
import { refreshDerived } from "./refresh-derived.ts";

/** Writes decided changes to the rows, and what lists and searches derive from them. */
export async function applyChanges(
  tx: Transaction,
  actor: Actor,
  asset: Asset,
  changes: Changes,
  version: number,
  isUndo = false,
): Promise<void> {
  const now = new Date();
  if (asset.texts.length > 1)
    await markStaleTranslations(tx, asset.spaceId, textsOf(asset.id, changes), { now, isUndo });
  const data: Prisma.AssetUncheckedUpdateInput = { version, updatedAt: now };
  let isDerivedStale = false;
  for (const [field, { after }] of Object.entries(changes)) {
    const [kind, first = "", second = ""] = field.split(".");
    if (kind === "text") {
      await writeText(tx, asset.id, first, second, after, now);
      isDerivedStale = true;
    } else if (kind === "stale") await writeStale(tx, asset.id, first, second, after);
    else if (kind === "tag") await writeTag(tx, asset.id, Number(first), after === true);
    else if (kind === "term") await writeTerm(tx, asset.id, Number(first), after === true);
    else if (field === "file") Object.assign(data, await fileColumns(tx, asset.id, Number(after)));
    else Object.assign(data, assetColumns(actor, field, after, now));
    if (field === "name") isDerivedStale = true;
  }
  await tx.asset.update({ where: { id: asset.id }, data });
  if (isDerivedStale) await refreshDerived(tx, [asset.id]);
}

/** What of an asset's changes is about texts. */
export function textsOf(assetId: number, changes: Changes): ChangedText[] {
  return Object.entries(changes).flatMap(([name, { before, after }]) => {
    const [kind, field = "", language = ""] = name.split(".");
    return kind === "text" ? [{ assetId, field, language, before, after }] : [];
  });
}

/** The columns of the asset's own row that a change of one name sets. */
export function assetColumns(
  actor: Actor,
  field: string,
  after: unknown,
  now: Date,
): Prisma.AssetUncheckedUpdateInput {
  switch (field) {
    case "name":
      return { name: String(after), nameKey: nameOrderKey(String(after)) };
    case "folder":
      return { folderId: typeof after === "number" ? after : null };
    case "collection":
      return { collectionId: typeof after === "number" ? after : null };
    case "externalId":
      return { externalId: typeof after === "string" ? after : null };
    case "codename":
      return { codename: typeof after === "string" ? after : null };
    case "review": {
      const review = after as AssetReview | null;
      return {
        reviewState: review?.state ?? null,
        reviewByName: review?.byName ?? null,
        reviewAt: review ? new Date(review.at) : null,
        reviewNote: review?.note ?? null,
      };
    }
    case "focus":
      return { focus: typeof after === "string" ? after : null };
    case "links":
      return { urlEpoch: { increment: 1 } };
    case "isPrivate":
      return { isPrivate: after === true };
    case "publishAt":
      return { publishAt: typeof after === "number" ? new Date(after) : null };
    case "expireAt":
      return { expireAt: typeof after === "number" ? new Date(after) : null };
    case "trashed":
      return { deletedAt: after === true ? now : null };
    case "lock": {
      const lock = after as AssetLock | null;
      return lock
        ? {
            lockedAt: new Date(lock.at),
            lockedById: actorId(actor),
            lockedByName: lock.byName,
            lockReason: lock.reason,
          }
        : { lockedAt: null, lockedById: null, lockedByName: null, lockReason: null };
    }
    default:
      throw new Error(`unknown change ${field}`);
  }
}

async function writeText(
  tx: Transaction,
  assetId: number,
  field: string,
  language: string,
  after: unknown,
  now: Date,
): Promise<void> {
  const key = { assetId, field, language };
  if (typeof after !== "string") {
    await tx.assetText.deleteMany({ where: key });
    return;
  }
  await tx.assetText.upsert({
    where: { assetId_field_language: key },
    create: { ...key, value: after, updatedAt: now },
    update: { value: after, updatedAt: now, staleSince: null },
  });
}

async function writeStale(
  tx: Transaction,
  assetId: number,
  field: string,
  language: string,
  after: unknown,
): Promise<void> {
  await tx.assetText.updateMany({
    where: { assetId, field, language },
    data: { staleSince: typeof after === "number" ? new Date(after) : null },
  });
}

async function writeTag(
  tx: Transaction,
  assetId: number,
  tagId: number,
  isOn: boolean,
): Promise<void> {
  if (isOn) await tx.assetTag.create({ data: { assetId, tagId } });
  else await tx.assetTag.deleteMany({ where: { assetId, tagId } });
}

async function writeTerm(
  tx: Transaction,
  assetId: number,
  termId: number,
  isOn: boolean,
): Promise<void> {
  if (isOn) await tx.assetTerm.create({ data: { assetId, termId } });
  else await tx.assetTerm.deleteMany({ where: { assetId, termId } });
}

/** What the asset's own row repeats of the file that becomes its current one. */
async function fileColumns(
  tx: Transaction,
  assetId: number,
  fileId: number,
): Promise<Prisma.AssetUncheckedUpdateInput> {
  const file = await tx.file.findUniqueOrThrow({
    where: { id: fileId, assetId },
    select: { kind: true, mime: true, size: true, width: true, height: true },
  });
  return { ...file, currentFileId: fileId };
}
