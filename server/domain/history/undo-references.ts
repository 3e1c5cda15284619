import { AppError } from "#lib/app-error.ts";
import type { Changes } from "#lib/history.ts";
import type { Transaction } from "#server/db/in-transaction.ts";

export type References = {
  /** Throws when a value refers to something that is gone, or would stand twice. */
  require: (assetId: number, name: string, value: unknown) => void;
};

/** Looks up everything that the wanted values refer to: a folder may have gone since. */
export async function loadReferences(
  tx: Transaction,
  spaceId: number,
  wanted: readonly Changes[],
): Promise<References> {
  const values = wanted.flatMap((changes) => Object.entries(changes));
  const numbers = (wantedName: string) =>
    values.flatMap(([name, { after }]) =>
      name === wantedName && typeof after === "number" ? [after] : [],
    );
  const texts = (wantedName: string) =>
    values.flatMap(([name, { after }]) =>
      name === wantedName && typeof after === "string" ? [after] : [],
    );
  const linked = (kind: string) =>
    values.flatMap(([name, { after }]) =>
      name.startsWith(`${kind}.`) && after === true ? [Number(name.slice(kind.length + 1))] : [],
    );
  const inSpace = (ids: number[]) => ({
    where: { spaceId, id: { in: unique(ids) } },
    select: { id: true },
  });
  const known = {
    folder: idSet(numbers("folder"), (ids) => tx.folder.findMany(inSpace(ids))),
    collection: idSet(numbers("collection"), (ids) => tx.collection.findMany(inSpace(ids))),
    tag: idSet(linked("tag"), (ids) => tx.tag.findMany(inSpace(ids))),
    term: idSet(linked("term"), (ids) =>
      tx.term.findMany({
        where: { taxonomy: { spaceId }, id: { in: unique(ids) } },
        select: { id: true },
      }),
    ),
    file: idSet(numbers("file"), (ids) => tx.file.findMany(inSpace(ids))),
  };
  const sets = {
    folder: await known.folder,
    collection: await known.collection,
    tag: await known.tag,
    term: await known.term,
    file: await known.file,
  };
  const hasTexts = values.some(([name]) => name.startsWith("text."));
  const textKeys = hasTexts ? await textKeysOf(tx, spaceId) : new Set<string>();
  const taken = {
    externalId: await takenIds(tx, spaceId, "externalId", texts("externalId")),
    codename: await takenIds(tx, spaceId, "codename", texts("codename")),
  };
  return {
    require(assetId, name, value) {
      const [kind = "", id] = name.split(".");
      if (kind === "text") {
        if (typeof value === "string" && !textKeys.has(name))
          throw new AppError("not_found", { field: "text", reason: "undo_text_gone" });
      } else if (kind === "tag" || kind === "term") {
        if (value === true && !sets[kind].has(Number(id))) throw gone(kind);
      } else if (kind === "folder" || kind === "collection" || kind === "file") {
        if (typeof value === "number" && !sets[kind].has(value)) throw gone(kind);
      } else if (kind === "externalId" || kind === "codename") {
        const owner = taken[kind].get(String(value));
        if (owner !== undefined && owner !== assetId)
          throw new AppError("conflict", { field: kind, reason: "name_taken" });
      }
    },
  };
}

function gone(field: string): AppError {
  return new AppError("not_found", { field, reason: `undo_${field}_gone` });
}

function unique(ids: readonly number[]): number[] {
  return [...new Set(ids)];
}

async function idSet(
  ids: number[],
  find: (ids: number[]) => Promise<{ id: number }[]>,
): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  return new Set((await find(ids)).map((row) => row.id));
}

/** `text.alt.de` for every text that the space keeps now. */
async function textKeysOf(tx: Transaction, spaceId: number): Promise<Set<string>> {
  const fields = await tx.field.findMany({ where: { spaceId } });
  const languages = await tx.language.findMany({ where: { spaceId }, select: { code: true } });
  return new Set(
    fields.flatMap((field) =>
      field.translatable
        ? languages.map((language) => `text.${field.key}.${language.code}`)
        : [`text.${field.key}.`],
    ),
  );
}

async function takenIds(
  tx: Transaction,
  spaceId: number,
  column: "externalId" | "codename",
  values: string[],
): Promise<Map<string, number>> {
  if (values.length === 0) return new Map();
  const rows = await tx.asset.findMany({
    where: { spaceId, [column]: { in: values } },
    select: { id: true, externalId: true, codename: true },
  });
  return new Map(rows.map((row) => [row[column] ?? "", row.id]));
}
