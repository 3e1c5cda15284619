import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { chunks } from "#lib/chunks.ts";
import { refusal } from "#lib/permissions.ts";
import type { TextImportReport } from "#lib/text-import-report.ts";
import { database } from "#server/db/database.ts";
import { assetFromRow, assetSelect } from "../assets/asset-row.ts";
import { loadTextRules } from "../assets/text-rules.ts";
import { authorize } from "../authorize.ts";
import { decideRow, textsChangedSince } from "./decide-row.ts";
import { findRows } from "./find-rows.ts";
import { readTextFile } from "./read-text-file.ts";
import type { TextRow } from "./text-row.ts";

export const textImportSchema = z.object({
  /** Whether empty cells of a table remove texts. */
  clears: z.enum(["yes", "no"]).default("no"),
  /** Whether the file wins over what was changed since it was written. */
  overwrites: z.enum(["yes", "no"]).default("no"),
});

export type TextImport = z.infer<typeof textImportSchema> & { bytes: Uint8Array };

/** As many differences and problems as a report shows. */
const mostShown = 200;

/** Says what importing a file of texts would change and what is wrong with it. Writes nothing. */
export async function checkTextImport(actor: Actor, input: TextImport): Promise<TextImportReport> {
  authorize(actor, "asset.edit");
  const file = readTextFile(input.bytes, { clears: input.clears === "yes" });
  const { rows, problems } = await findRows(actor, file, input.overwrites === "yes");
  const report: TextImportReport = {
    rows: file.rows.length,
    changedAssets: 0,
    changedTexts: 0,
    conflicts: 0,
    refusals: 0,
    problemCount: problems.length,
    problems: problems.slice(0, mostShown),
    differences: [],
  };
  const rules = await loadTextRules(database().prisma, actor.spaceId);
  for (const part of chunks(rows, 500)) await checkPart(actor, part, rules, report);
  return report;
}

async function checkPart(
  actor: Actor,
  rows: readonly TextRow[],
  rules: Awaited<ReturnType<typeof loadTextRules>>,
  report: TextImportReport,
): Promise<void> {
  const { prisma } = database();
  const found = await prisma.asset.findMany({
    where: { spaceId: actor.spaceId, id: { in: rows.map((row) => row.assetId) } },
    select: assetSelect,
  });
  const assets = new Map(found.map((row) => [row.id, assetFromRow(row)]));
  const changedSince = await textsChangedSince(prisma, rows);
  for (const row of rows) {
    const asset = assets.get(row.assetId);
    if (!asset) continue;
    const state = { isLocked: asset.lock !== null, isTrashed: asset.deletedAt !== null };
    const blocked = refusal(actor, "asset.edit", state);
    let isChanged = false;
    for (const { refusal: refused, ...text } of decideRow(asset, row, rules, changedSince)) {
      const reason = blocked
        ? blocked === "locked"
          ? "import_locked"
          : "in_trash"
        : (refused?.details.reason ?? null);
      if (reason === "changed_since") report.conflicts += 1;
      else if (reason) report.refusals += 1;
      else {
        report.changedTexts += 1;
        isChanged = true;
      }
      if (report.differences.length < mostShown)
        report.differences.push({
          row: row.row,
          assetId: asset.id,
          name: asset.name,
          ...text,
          reason,
          ...(refused?.details.values && { values: refused.details.values }),
        });
    }
    if (isChanged) report.changedAssets += 1;
  }
}
