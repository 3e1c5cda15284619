import type { Actor } from "#lib/actor.ts";
import { chunks } from "#lib/chunks.ts";
import { can } from "#lib/permissions.ts";
import { database } from "#server/db/database.ts";
import type { ReadFile, RowProblem, TextRow } from "./text-row.ts";

/**
 * Finds the assets that rows are about, by id and else by external id. Rows of one asset may
 * say different texts, and not the same one twice. A row whose asset is not there is a problem.
 */
export async function findRows(
  actor: Actor,
  file: ReadFile,
  overwrites: boolean,
): Promise<{ rows: TextRow[]; problems: RowProblem[] }> {
  const problems = [...file.problems];
  const rows: TextRow[] = [];
  /** The row that a text stood in. */
  const seen = new Map<string, number>();
  for (const part of chunks(file.rows, 1000)) {
    const visible = {
      spaceId: actor.spaceId,
      ...(!can(actor, "asset.view_private") && { isPrivate: false }),
    };
    const select = { id: true, externalId: true };
    // Two statements: for one with OR, SQLite walks the space.
    const named = part.flatMap(({ id }) => (id === null ? [] : [id]));
    const others = part.flatMap((row) =>
      row.id === null && row.externalId ? [row.externalId] : [],
    );
    const { asset } = database().prisma;
    const found = [
      ...(await asset.findMany({ where: { ...visible, id: { in: named } }, select })),
      ...(await asset.findMany({ where: { ...visible, externalId: { in: others } }, select })),
    ];
    const ids = new Set(found.map((asset) => asset.id));
    const byExternalId = new Map(found.map((asset) => [asset.externalId ?? "", asset.id]));
    for (const { id, externalId, ...row } of part) {
      const assetId =
        id === null ? byExternalId.get(externalId ?? "") : ids.has(id) ? id : undefined;
      if (assetId === undefined) {
        problems.push({
          row: row.row,
          column: "id",
          reason: "import_unknown_asset",
          values: { id: String(id ?? externalId) },
        });
        continue;
      }
      const keys = row.texts.map((text) => `${assetId} ${text.field} ${text.language}`);
      const before = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
      if (before !== undefined) {
        problems.push({
          row: row.row,
          column: "id",
          reason: "import_twice",
          values: { row: before },
        });
        continue;
      }
      for (const key of keys) seen.set(key, row.row);
      rows.push({ ...row, assetId, overwrites });
    }
  }
  return { rows, problems };
}
