import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

export type ChangedText = {
  assetId: number;
  field: string;
  language: string;
  before: unknown;
  after: unknown;
};

/**
 * Notes which translations are older than what they translate, before the texts are written: a
 * text of the default language that becomes another makes those of its field stale, and turning
 * that round makes them right again. What is written anew in the same change is fresh.
 */
export async function markStaleTranslations(
  tx: Transaction,
  spaceId: number,
  texts: readonly ChangedText[],
  { now, isUndo }: { now: Date; isUndo: boolean },
): Promise<void> {
  if (texts.length === 0) return;
  const { defaultLanguage } = await tx.space.findUniqueOrThrow({
    where: { id: spaceId },
    select: { defaultLanguage: true },
  });
  const sources = texts.filter(
    ({ language, before, after }) => language === defaultLanguage && before && after,
  );
  for (const [field, changed] of Map.groupBy(sources, (text) => text.field)) {
    const assetIds = changed.map(({ assetId }) => assetId);
    if (isUndo) await unmark(tx, assetIds, field, defaultLanguage);
    else
      await tx.assetText.updateMany({
        // A deliberately empty one translates nothing.
        where: {
          assetId: { in: assetIds },
          field,
          language: { notIn: ["", defaultLanguage] },
          staleSince: null,
          value: { not: "" },
        },
        data: { staleSince: now },
      });
  }
}

/** Takes the marks off that came with the change: both were written at the same moment. */
async function unmark(
  tx: Transaction,
  assetIds: readonly number[],
  field: string,
  source: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "AssetText" SET "staleSince" = NULL
    WHERE "assetId" IN (${Prisma.join([...assetIds])}) AND "field" = ${field}
      AND "language" NOT IN ('', ${source})
      AND "staleSince" = (
        SELECT s."updatedAt" FROM "AssetText" s
        WHERE s."assetId" = "AssetText"."assetId" AND s."field" = ${field} AND s."language" = ${source}
      )`;
}
