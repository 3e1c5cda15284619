import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { cleanAssetName } from "#lib/asset-name.ts";
import { numberedName } from "#lib/numbered-name.ts";
import { can } from "#lib/permissions.ts";
import { rowId } from "#lib/row-id.ts";
import { nameOrderKey } from "#lib/search-fold.ts";
import type { UploadTwin, UploadTwins } from "#lib/upload-twins.ts";
import { database } from "#server/db/database.ts";
import type { SqlValue } from "#server/db/open-database.ts";
import { summaryColumns, summaryFromRow } from "../assets/summary-row.ts";
import { authorize } from "../authorize.ts";
import { splitFolderPath } from "../folders/split-folder-path.ts";

export const findUploadTwinsSchema = z.object({
  /** SHA-256 of the file, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(2000),
  folderId: rowId.optional(),
  /** Folders below `folderId` that the file is meant for: `Spring/Hero`. */
  folderPath: z.string().max(4000).default(""),
});

/** Names that are tried before giving up: nobody has that many copies in one folder. */
const triedNumbers = 99;

/**
 * What the library has already of a file that is about to be sent: the asset whose file, now or
 * earlier, has the same bytes, and the asset of the same name in the same folder.
 */
export async function findUploadTwins(
  actor: Actor,
  input: z.infer<typeof findUploadTwinsSchema>,
): Promise<UploadTwins> {
  authorize(actor, "asset.upload");
  const name = cleanAssetName(input.name);
  const folderId = await findTargetFolder(actor, input);
  const [sameBytes = null] = await findTwins(
    actor,
    `a."id" IN (SELECT x."assetId" FROM "File" x WHERE x."spaceId" = ? AND x."sha256" = ?)`,
    [actor.spaceId, input.sha256],
    input.sha256,
  );
  if (folderId === undefined) return { sameBytes, sameName: null, freeName: name };
  const [sameName = null] = await findTwins(
    actor,
    `a."deletedAt" IS NULL AND ${named(folderId)}`,
    [...place(actor, folderId), nameOrderKey(name), name],
    input.sha256,
  );
  const freeName = sameName ? await findFreeName(actor, folderId, name) : name;
  return { sameBytes, sameName, freeName };
}

/** A condition that the index of names in a folder, or in the space, answers. */
function named(folderId: number | null): string {
  const where = folderId === null ? `a."spaceId" = ? AND a."folderId" IS NULL` : `a."folderId" = ?`;
  return `${where} AND a."nameKey" = ? AND a."name" = ?`;
}

function place(actor: Actor, folderId: number | null): SqlValue[] {
  return [folderId ?? actor.spaceId];
}

async function findTwins(
  actor: Actor,
  condition: string,
  values: SqlValue[],
  sha256: string,
): Promise<UploadTwin[]> {
  const db = database();
  const unseen = can(actor, "asset.view_private") ? "" : ` AND NOT a."isPrivate"`;
  const rows = await db.queryRows(
    `SELECT ${summaryColumns(db.provider)} FROM "Asset" a JOIN "Space" s ON s."id" = a."spaceId"
     JOIN "File" f ON f."id" = a."currentFileId" WHERE ${condition}${unseen}
     ORDER BY a."deletedAt" IS NOT NULL, f."sha256" <> ?, a."id" LIMIT 1`,
    [...values, sha256],
  );
  return rows.map((row) => ({ asset: summaryFromRow(row), hasSameBytes: row.sha256 === sha256 }));
}

/** `hero-2.jpg` where there is a `hero.jpg`, or the next number that nobody has. */
async function findFreeName(actor: Actor, folderId: number | null, name: string): Promise<string> {
  const candidates = Array.from({ length: triedNumbers }, (_, index) =>
    numberedName(name, index + 2),
  );
  const taken = await database().prisma.asset.findMany({
    where: {
      spaceId: actor.spaceId,
      folderId,
      deletedAt: null,
      nameKey: { in: candidates.map(nameOrderKey) },
    },
    select: { name: true },
  });
  const names = new Set(taken.map((asset) => asset.name));
  return candidates.find((candidate) => !names.has(candidate)) ?? numberedName(name, Date.now());
}

/** The folder the file is meant for; undefined when it will only be made for it. */
async function findTargetFolder(
  actor: Actor,
  input: { folderId?: number | undefined; folderPath: string },
): Promise<number | null | undefined> {
  let folderId = input.folderId ?? null;
  for (const name of splitFolderPath(input.folderPath)) {
    const folder = await database().prisma.folder.findFirst({
      where: { spaceId: actor.spaceId, parentId: folderId, name },
      select: { id: true },
    });
    if (!folder) return undefined;
    folderId = folder.id;
  }
  return folderId;
}
