import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Folder } from "#lib/library.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { authorize } from "../authorize.ts";
import { recordHistory } from "../history/record-history.ts";
import { refuseTakenName } from "../refuse-taken-name.ts";
import { folderDepth, refuseTooDeep } from "./folder-depth.ts";
import { folderFromRow, folderSelect } from "./folder-row.ts";
import { holdFolderTree } from "./folder-tree.ts";
import { requireFolder } from "./require-folder.ts";
import { requireFolderName } from "./require-folder-name.ts";

export const folderId = z.number().int().positive();

export const createFolderSchema = z.object({
  /** Null: at the top. */
  parentId: folderId.nullable().default(null),
  name: z.string().max(1000),
  externalId: z.string().max(200).optional(),
});

export type CreateFolderInput = z.input<typeof createFolderSchema>;

/** Makes a folder. Throws `conflict` when a sibling has the name, `not_found` without the parent. */
export async function createFolder(actor: Actor, input: CreateFolderInput): Promise<Folder> {
  authorize(actor, "folder.edit");
  const name = requireFolderName(input.name);
  return inTransaction((tx) => createFolderIn(tx, actor, { ...input, name })).catch(
    refuseTakenName(name),
  );
}

/** `createFolder` inside a transaction that is already open, with a name that is clean. */
export async function createFolderIn(
  tx: Transaction,
  actor: Actor,
  input: CreateFolderInput,
): Promise<Folder> {
  await holdFolderTree(tx, actor.spaceId);
  const parent = input.parentId
    ? await requireFolder(tx, actor.spaceId, input.parentId)
    : { id: null, path: "/", name: null };
  refuseTooDeep(folderDepth(parent.path) + 1);
  const now = new Date();
  const { id } = await tx.folder.create({
    data: {
      uuid: randomUUID(),
      spaceId: actor.spaceId,
      parentId: parent.id,
      name: input.name,
      path: "",
      externalId: input.externalId ?? null,
      createdAt: now,
      updatedAt: now,
    },
    select: { id: true },
  });
  const folder = await tx.folder.update({
    where: { id },
    data: { path: `${parent.path}${id}/` },
    select: folderSelect,
  });
  await recordHistory(tx, actor, {
    action: "folder.created",
    subject: { type: "folder", id, name: folder.name },
    changes: {
      parent: { before: null, after: parent.name },
      exists: { before: false, after: true },
    },
  });
  return folderFromRow(folder);
}
