import type { AssetKind } from "#lib/asset.ts";
import { parseFocus } from "#lib/focus.ts";
import type { PictureSource } from "#lib/picture-source.ts";
import type { Exposure } from "#lib/visibility.ts";
import { database } from "#server/db/database.ts";
import type { SqlValue } from "#server/db/open-database.ts";
import { number, text, time } from "./summary-row.ts";

/** How an address names a file: by the asset's own key, or by the uuids of space and file. */
export type AddressedFile =
  | { spaceId: number; deliveryKey: string }
  | { spaceUuid: string; fileUuid: string };

/** Everything that delivery needs to know of an asset and its current file. */
export type Deliverable = Exposure & {
  assetId: number;
  spaceId: number;
  name: string;
  focus: string | null;
  spaceEpoch: number;
  assetEpoch: number;
  file: {
    sha256: string;
    size: number;
    createdAt: number;
    previewReason: string | null;
  };
  source: PictureSource;
};

const columns = `a."id", a."spaceId", a."name", a."focus", a."isPrivate", a."publishAt", a."expireAt",
  a."deletedAt", a."urlEpoch", s."urlEpoch" AS "spaceEpoch", f."sha256", f."size", f."mime",
  f."kind", f."width", f."height", f."frames", f."hasAlpha", f."previewReason", f."createdAt"`;

/**
 * The asset behind an address, whoever asks; null when there is none. One statement by a unique
 * index, by hand: every picture of every page asks it. A file that was replaced is not found by
 * its uuid any more.
 */
export async function findDeliverable(address: AddressedFile): Promise<Deliverable | null> {
  const [where, values]: [string, SqlValue[]] =
    "deliveryKey" in address
      ? [`a."deliveryKey" = ? AND a."spaceId" = ?`, [address.deliveryKey, address.spaceId]]
      : [`f."uuid" = ? AND s."uuid" = ?`, [address.fileUuid, address.spaceUuid]];
  const [row] = await database().queryRows(
    `SELECT ${columns} FROM "Asset" a JOIN "File" f ON f."id" = a."currentFileId"
     JOIN "Space" s ON s."id" = a."spaceId" WHERE ${where}`,
    values,
  );
  if (!row) return null;
  const focus = text(row.focus);
  return {
    assetId: Number(row.id),
    spaceId: Number(row.spaceId),
    name: String(row.name),
    focus,
    isPrivate: Boolean(row.isPrivate),
    publishAt: time(row.publishAt),
    expireAt: time(row.expireAt),
    deletedAt: time(row.deletedAt),
    spaceEpoch: Number(row.spaceEpoch),
    assetEpoch: Number(row.urlEpoch),
    file: {
      sha256: String(row.sha256),
      size: Number(row.size),
      createdAt: time(row.createdAt) ?? 0,
      previewReason: text(row.previewReason),
    },
    source: {
      // The column is written only from a checked kind.
      kind: String(row.kind) as AssetKind,
      mime: String(row.mime),
      width: number(row.width),
      height: number(row.height),
      hasAlpha: Boolean(row.hasAlpha),
      frames: number(row.frames),
      focus: focus === null ? null : parseFocus(focus),
    },
  };
}
