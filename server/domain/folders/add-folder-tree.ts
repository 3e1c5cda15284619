import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { chunks } from "#lib/chunks.ts";
import { codenameOf } from "#lib/codename.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { freeCodename } from "../free-codename.ts";
import { actorId } from "../history/record-history.ts";
import type { FolderChange, FolderTree } from "./change-folders.ts";
import { findFolder } from "./find-folder.ts";
import { folderDepth, refuseTooDeep } from "./folder-depth.ts";
import { requireFolderName } from "./require-folder-name.ts";

type Parent = { id: number; name: string; path: string } | null;

/**
 * Makes folders with all in them, level by level, so that a tree of any size takes few
 * statements. The tree must be held.
 */
export async function addFolderTree(
  tx: Transaction,
  actor: Actor,
  change: Extract<FolderChange, { kind: "add" }>,
): Promise<void> {
  const { parent, position } = await makeRoom(tx, actor.spaceId, change);
  refuseTooDeep(folderDepth(parent?.path ?? "/") + treeDepth(change.folders));
  const known = await tx.folder.findMany({
    where: { spaceId: actor.spaceId, codename: { not: null } },
    select: { codename: true },
  });
  const taken = new Set(known.map((folder) => folder.codename ?? ""));
  for (const codename of givenCodenames(change.folders)) {
    if (taken.has(codename))
      throw new AppError("conflict", { field: "folders", reason: "folder_taken" });
    taken.add(codename);
  }
  let level = change.folders.map((tree, index) => ({ tree, parent, position: position + index }));
  while (level.length > 0) {
    const made = await createLevel(tx, actor, level, taken);
    level = level.flatMap(({ tree }, index) =>
      (tree.folders ?? []).map((inner, place) => ({
        tree: inner,
        parent: made[index] ?? null,
        position: place,
      })),
    );
  }
}

async function makeRoom(
  tx: Transaction,
  spaceId: number,
  { into, place, folders }: Extract<FolderChange, { kind: "add" }>,
): Promise<{ parent: Parent; position: number }> {
  if (!place) {
    const parent = into ? await findFolder(tx, spaceId, into) : null;
    const last = await tx.folder.aggregate({
      where: { spaceId, parentId: parent?.id ?? null },
      _max: { position: true },
    });
    return { parent, position: (last._max.position ?? -1) + 1 };
  }
  const isBefore = "before" in place;
  const neighbour = await findFolder(tx, spaceId, isBefore ? place.before : place.after);
  const { parentId } = neighbour;
  if (into && (await findFolder(tx, spaceId, into)).id !== parentId)
    throw new AppError("invalid", { field: "place", reason: "not_beside" });
  const siblings = await tx.folder.findMany({
    where: { spaceId, parentId },
    select: { id: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  // Our own screens give every folder the same position, so all of them are counted anew.
  const index = siblings.findIndex(({ id }) => id === neighbour.id) + (isBefore ? 0 : 1);
  for (const [at, { id }] of siblings.entries())
    await tx.folder.update({
      where: { id },
      data: { position: at < index ? at : at + folders.length },
    });
  const parent = parentId === null ? null : await findFolder(tx, spaceId, { id: parentId });
  return { parent, position: index };
}

type Planned = { tree: FolderTree; parent: Parent; position: number };

async function createLevel(
  tx: Transaction,
  actor: Actor,
  level: readonly Planned[],
  taken: Set<string>,
): Promise<Parent[]> {
  const now = new Date();
  const rows: Prisma.FolderCreateManyInput[] = [];
  for (const { tree, parent, position } of level) {
    const name = requireFolderName(tree.name);
    const codename =
      tree.codename ??
      (await freeCodename(
        codenameOf(name, "folder"),
        (wanted) => taken.has(wanted) || /^folder_[0-9]+$/.test(wanted),
      ));
    taken.add(codename);
    rows.push({
      uuid: randomUUID(),
      spaceId: actor.spaceId,
      parentId: parent?.id ?? null,
      name,
      path: "",
      codename,
      externalId: tree.externalId ?? null,
      position,
      createdAt: now,
      updatedAt: now,
    });
  }
  const made = new Map<string, NonNullable<Parent>>();
  for (const part of chunks(rows, 500)) {
    await tx.folder.createMany({ data: part });
    const uuids = part.map((row) => row.uuid);
    await tx.$executeRaw`
      UPDATE "Folder" SET "path" =
        COALESCE((SELECT p."path" FROM "Folder" p WHERE p."id" = "Folder"."parentId"), '/')
        || CAST("id" AS TEXT) || '/'
      WHERE "uuid" IN (${Prisma.join(uuids)})`;
    const found = await tx.folder.findMany({
      where: { uuid: { in: uuids } },
      select: { uuid: true, id: true, name: true, path: true },
    });
    for (const { uuid, ...folder } of found) made.set(uuid, folder);
    const parents = new Map(level.map(({ parent }) => [parent?.id ?? null, parent?.name ?? null]));
    await tx.history.createMany({
      data: part.map((row) => ({
        spaceId: actor.spaceId,
        action: "folder.created",
        actorKind: actor.kind,
        actorId: actorId(actor),
        actorName: actor.name,
        subjectType: "folder",
        subjectId: String(made.get(row.uuid)?.id),
        subjectName: row.name,
        changes: { parent: { before: null, after: parents.get(row.parentId ?? null) ?? null } },
        createdAt: now,
      })),
    });
  }
  return rows.map((row) => made.get(row.uuid) ?? null);
}

function givenCodenames(trees: readonly FolderTree[]): string[] {
  return trees.flatMap((tree) => [
    ...(tree.codename ? [tree.codename] : []),
    ...givenCodenames(tree.folders ?? []),
  ]);
}

function treeDepth(trees: readonly FolderTree[]): number {
  return Math.max(0, ...trees.map((tree) => 1 + treeDepth(tree.folders ?? [])));
}
