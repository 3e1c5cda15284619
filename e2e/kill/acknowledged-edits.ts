import { database } from "#server/db/database.ts";

export type AcknowledgedEdit =
  | { assetId: number; purged: true }
  | {
      assetId: number;
      purged: false;
      /** The asset's version after the edit. */
      version: number;
      /** The number in the text that the edit wrote. Later edits write larger ones. */
      text?: number;
    };

/** What is missing of acknowledged edits in the open library, in words; nothing when all are there. */
export async function findLostEdits(edits: readonly AcknowledgedEdit[]): Promise<string[]> {
  const lost: string[] = [];
  for (const [assetId, ofAsset] of Map.groupBy(edits, (edit) => edit.assetId))
    lost.push(...(await findLostEditsOf(assetId, ofAsset)));
  return lost;
}

async function findLostEditsOf(
  assetId: number,
  edits: readonly AcknowledgedEdit[],
): Promise<string[]> {
  const { prisma } = database();
  const asset = await prisma.asset.findUnique({
    where: { id: assetId },
    select: { version: true, texts: { where: { field: "alt", language: "en" } } },
  });
  const history = await prisma.history.findMany({
    where: { subjectType: "asset", subjectId: String(assetId) },
    select: { action: true, assetVersion: true },
  });
  if (edits.some((edit) => edit.purged)) return asset ? [`asset ${assetId} was purged`] : [];
  if (!asset) {
    // A purge may have been written whose acknowledgement the kill cut off.
    const isPurged = history.some((entry) => entry.action === "asset.purged");
    return isPurged ? [] : [`asset ${assetId} is gone`];
  }
  const versions = new Set(history.map((entry) => entry.assetVersion));
  const text = Number(asset.texts[0]?.value.replace("edit ", "") ?? 0);
  return edits.flatMap((edit) => {
    if (edit.purged) return [];
    const isThere =
      versions.has(edit.version) && asset.version >= edit.version && text >= (edit.text ?? 0);
    return isThere ? [] : [`asset ${assetId}, ${JSON.stringify(edit)}`];
  });
}
