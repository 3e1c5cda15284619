import type { Asset, AssetKind, AssetLock, AssetReview } from "#lib/asset.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";

/** The columns and relations that make an `Asset`. ORM types stop in this file. */
export const assetSelect = {
  id: true,
  uuid: true,
  spaceId: true,
  folderId: true,
  collectionId: true,
  name: true,
  kind: true,
  mime: true,
  size: true,
  width: true,
  height: true,
  focus: true,
  isPrivate: true,
  publishAt: true,
  expireAt: true,
  lockedAt: true,
  lockedByName: true,
  lockReason: true,
  reviewState: true,
  reviewNote: true,
  reviewAt: true,
  reviewByName: true,
  version: true,
  createdAt: true,
  createdByName: true,
  updatedAt: true,
  deletedAt: true,
  deliveryKey: true,
  externalId: true,
  codename: true,
  space: { select: { defaultLanguage: true } },
  texts: {
    select: { field: true, language: true, value: true, staleSince: true },
    orderBy: [{ field: "asc" }, { language: "asc" }],
  },
  gaps: { select: { field: true, language: true } },
  tags: { select: { tagId: true }, orderBy: { tagId: "asc" } },
  terms: { select: { termId: true }, orderBy: { termId: "asc" } },
  currentFile: true,
} satisfies Prisma.AssetSelect;

export type AssetRow = Prisma.AssetGetPayload<{ select: typeof assetSelect }>;

/** The asset that a row stands for. */
export function assetFromRow(row: AssetRow): Asset {
  const file = row.currentFile;
  if (!file) throw new Error(`asset ${row.id} has no file`);
  const textIn = (field: string) =>
    row.texts.find((text) => text.field === field && text.language === row.space.defaultLanguage)
      ?.value ?? null;
  return {
    id: row.id,
    uuid: row.uuid,
    spaceId: row.spaceId,
    folderId: row.folderId,
    collectionId: row.collectionId,
    name: row.name,
    kind: row.kind as AssetKind,
    mime: row.mime,
    size: Number(row.size),
    width: row.width,
    height: row.height,
    focus: row.focus,
    isPrivate: row.isPrivate,
    publishAt: row.publishAt?.getTime() ?? null,
    expireAt: row.expireAt?.getTime() ?? null,
    lock: lockFromRow(row),
    review: reviewFromRow(row),
    version: row.version,
    createdAt: row.createdAt.getTime(),
    createdByName: row.createdByName,
    updatedAt: row.updatedAt.getTime(),
    deletedAt: row.deletedAt?.getTime() ?? null,
    thumbhash: file.thumbhash,
    dominantColor: file.dominantColor,
    previewReason: file.previewReason,
    deliveryKey: row.deliveryKey,
    fileKey: fileKey(file.sha256),
    alt: textIn("alt"),
    title: textIn("title"),
    tagIds: row.tags.map((tag) => tag.tagId),
    termIds: row.terms.map((term) => term.termId),
    gaps: row.gaps,
    texts: row.texts.map((text) => ({ ...text, staleSince: text.staleSince?.getTime() ?? null })),
    externalId: row.externalId,
    codename: row.codename,
    file: {
      id: file.id,
      uuid: file.uuid,
      originalName: file.originalName,
      sha256: file.sha256,
      extension: file.extension,
      orientation: file.orientation,
      frames: file.frames,
      durationMs: file.durationMs,
      hasAlpha: file.hasAlpha,
      camera: file.camera as Record<string, unknown> | null,
      origin: file.origin as Record<string, unknown> | null,
      md5: file.md5,
      sha1: file.sha1,
      createdAt: file.createdAt.getTime(),
    },
  };
}

/** The part of the hash that addresses carry. */
export function fileKey(sha256: string): string {
  return sha256.slice(0, 12);
}

function lockFromRow(
  row: Pick<AssetRow, "lockedAt" | "lockedByName" | "lockReason">,
): AssetLock | null {
  if (!row.lockedAt) return null;
  return {
    at: row.lockedAt.getTime(),
    byName: row.lockedByName ?? "",
    reason: row.lockReason ?? "",
  };
}

function reviewFromRow(
  row: Pick<AssetRow, "reviewState" | "reviewByName" | "reviewAt" | "reviewNote">,
): AssetReview | null {
  if (row.reviewState !== "waiting" && row.reviewState !== "returned") return null;
  return {
    state: row.reviewState,
    byName: row.reviewByName ?? "",
    at: row.reviewAt?.getTime() ?? 0,
    note: row.reviewNote ?? "",
  };
}
