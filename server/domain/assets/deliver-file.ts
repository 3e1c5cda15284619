import type { Readable } from "node:stream";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Focus } from "#lib/focus.ts";
import { can } from "#lib/permissions.ts";
import { database } from "#server/db/database.ts";
import { storage } from "#server/storage/current-storage.ts";
import type { ByteRange } from "#server/storage/storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { fileKey } from "./asset-row.ts";
import { makeRendition } from "./make-rendition.ts";

export type RenditionRequest = {
  /** Pixels; 0 keeps the picture's own ratio. */
  width: number;
  height: number;
  /** Absent: the asset's own focus. */
  focus?: Focus;
};

export type DeliverFileInput = {
  spaceId: number;
  deliveryKey: string;
  rendition?: RenditionRequest;
};

export type Delivery = {
  name: string;
  mime: string;
  size: number;
  etag: string;
  /** What the address must carry to be immutable: it changes with the bytes. */
  fileKey: string;
  /** Not everybody may see it, so no shared cache may keep it. */
  isRestricted: boolean;
  modifiedAt: number;
  open: (range?: ByteRange) => Promise<Readable>;
};

/**
 * The bytes behind a delivery address. `actor` is whoever asks, in that space, or null for the
 * public. Private, trashed, not yet published and expired assets answer `not_found` to everybody
 * who may not see them in the library.
 */
export async function deliverFile(actor: Actor | null, input: DeliverFileInput): Promise<Delivery> {
  const row = await database().prisma.asset.findUnique({
    where: { deliveryKey: input.deliveryKey },
    select: {
      spaceId: true,
      name: true,
      focus: true,
      isPrivate: true,
      publishAt: true,
      expireAt: true,
      deletedAt: true,
      updatedAt: true,
      currentFile: true,
    },
  });
  const file = row?.currentFile;
  if (!row || !file || row.spaceId !== input.spaceId)
    throw new AppError("not_found", { field: "asset" });
  const now = Date.now();
  const isRestricted =
    row.isPrivate ||
    row.deletedAt !== null ||
    (row.publishAt !== null && row.publishAt.getTime() > now) ||
    (row.expireAt !== null && row.expireAt.getTime() <= now);
  if (isRestricted && !maySeeRestricted(actor, row))
    throw new AppError("not_found", { field: "asset" });
  const common = {
    name: row.name,
    fileKey: fileKey(file.sha256),
    isRestricted,
    modifiedAt: file.createdAt.getTime(),
  };
  if (!input.rendition) {
    const key = originalKey(file.sha256);
    return {
      ...common,
      mime: file.mime,
      size: Number(file.size),
      etag: `"${file.sha256.slice(0, 32)}"`,
      open: (range) => storage().read(key, range),
    };
  }
  const rendition = await makeRendition(file, { ...input.rendition, ownFocus: row.focus });
  return {
    ...common,
    mime: rendition.mime,
    size: rendition.size,
    etag: `"${rendition.spec}-${file.sha256.slice(0, 16)}"`,
    open: (range) => storage().read(rendition.key, range),
  };
}

function maySeeRestricted(
  actor: Actor | null,
  asset: { spaceId: number; isPrivate: boolean },
): boolean {
  if (!actor || actor.spaceId !== asset.spaceId) return false;
  return can(actor, asset.isPrivate ? "asset.view_private" : "asset.view");
}
