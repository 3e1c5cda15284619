import { AppError, isAppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { Changes } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import type { TextRules } from "../assets/text-rules.ts";
import type { TextRow } from "./text-row.ts";

/** What becomes of one text of a row. */
export type TextVerdict = {
  field: string;
  language: string;
  before: string | null;
  after: string | null;
  /** Why it is left as it is; null when it is written. */
  refusal: AppError | null;
};

/** Texts, by `text.alt.de`, that the history changed in an asset since the version of its row. */
export type ChangedSince = ReadonlyMap<number, ReadonlySet<string>>;

/** What each text of a row would change. Texts that stand there already are left out. */
export function decideRow(
  asset: Asset,
  row: TextRow,
  rules: TextRules,
  changedSince: ChangedSince,
): TextVerdict[] {
  return row.texts.flatMap(({ field, language, value }) => {
    const before =
      asset.texts.find((text) => text.field === field && text.language === language)?.value ?? null;
    const after = value?.trim() ?? null;
    if (before === after) return [];
    return [{ field, language, before, after, refusal: refusalOf() }];

    function refusalOf(): AppError | null {
      try {
        rules.require(field, language);
        if (after !== null && after.length > 10_000)
          throw new AppError("invalid", { field, reason: "too_long", values: { limit: 10_000 } });
        if (after) rules.requireFit(field, language, after);
        if (!row.overwrites && changedSince.get(asset.id)?.has(`text.${field}.${language}`))
          throw new AppError("conflict", { reason: "changed_since" });
        return null;
      } catch (error) {
        if (isAppError(error)) return error;
        throw error;
      }
    }
  });
}

/** Reads from the history which texts changed since the files were written. */
export async function textsChangedSince(
  client: Pick<Transaction, "history" | "asset">,
  rows: readonly TextRow[],
): Promise<ChangedSince> {
  const versions = new Map<number, number>();
  for (const { assetId, version } of rows)
    if (version !== null)
      versions.set(assetId, Math.min(version, versions.get(assetId) ?? version));
  if (versions.size === 0) return new Map();
  const assets = await client.asset.findMany({
    where: { id: { in: [...versions.keys()] } },
    select: { id: true, version: true },
  });
  const stale = assets.filter(({ id, version }) => version > (versions.get(id) ?? version));
  const changed = new Map<number, Set<string>>();
  if (stale.length === 0) return changed;
  const entries = await client.history.findMany({
    where: {
      OR: stale.map(({ id }) => ({ assetId: id, assetVersion: { gt: versions.get(id) ?? 0 } })),
    },
    select: { assetId: true, changes: true },
  });
  for (const { assetId, changes } of entries) {
    if (assetId === null) continue;
    const names = changed.get(assetId) ?? new Set();
    for (const name of Object.keys(changes as Changes)) names.add(name);
    changed.set(assetId, names);
  }
  return changed;
}
