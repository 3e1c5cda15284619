import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { StorageReport, StorageReportState } from "#lib/storage-report.ts";
import { database } from "#server/db/database.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { countStorage } from "./count-storage.ts";

export const getStorageReportSchema = z.object({
  /** Counts again even when the last report is recent. */
  again: z.enum(["yes", "no"]).default("no"),
});

/** A report older than this is counted again when somebody looks. */
const goodForMs = 24 * 60 * 60 * 1000;

/** Spaces that this process is counting. */
const counting = new Map<number, Promise<void>>();

/**
 * The last report of what fills the storage, at once. When it is old or missing, a new one is
 * counted in the background: ask again until `isCounting` is false.
 */
export async function getStorageReport(
  actor: Actor,
  input: z.infer<typeof getStorageReportSchema>,
): Promise<StorageReportState> {
  authorize(actor, "space.edit");
  const { spaceId } = actor;
  const row = await database().prisma.setting.findUnique({ where: { key: keyOf(spaceId) } });
  // Written only below, from this type.
  const report = row ? (row.value as StorageReport) : null;
  const isOld = !report || Date.now() - report.asOf > goodForMs;
  if ((isOld || input.again === "yes") && !counting.has(spaceId)) {
    const work = count(spaceId).finally(() => counting.delete(spaceId));
    counting.set(spaceId, work);
    // What fails shows as a report that stays old; the next look tries again.
    work.catch(() => {});
  }
  return { report, isCounting: counting.has(spaceId) };
}

async function count(spaceId: number): Promise<void> {
  const report = await countStorage(spaceId);
  const key = keyOf(spaceId);
  await inTransaction((tx) =>
    tx.setting.upsert({
      where: { key },
      create: { key, value: report },
      update: { value: report },
    }),
  );
}

function keyOf(spaceId: number): string {
  return `storage_report.${spaceId}`;
}
