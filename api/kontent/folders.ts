import type { Context } from "hono";
import { z } from "zod";
import { codenameSchema } from "#lib/codename.ts";
import {
  changeFolders,
  type FolderChange,
  type FolderTree,
} from "#server/domain/folders/change-folders.ts";
import { type FolderEntry, folderCodename } from "#server/domain/folders/folder-entry.ts";
import { listFolderEntries } from "#server/domain/folders/list-folder-entries.ts";
import { requireEnvironment } from "./environment.ts";
import { readPlace } from "./place.ts";
import { readJson } from "./read-json.ts";
import { newExternalId, reference, zeroId } from "./reference.ts";
import { lastModified } from "./timestamp.ts";

export type KontentFolder = {
  id: string;
  name: string;
  codename: string;
  external_id?: string;
  folders: KontentFolder[];
};

export type KontentFolders = { folders: KontentFolder[]; last_modified: string };

type GivenFolder = {
  name: string;
  codename?: string | null | undefined;
  external_id?: string | null | undefined;
  folders?: GivenFolder[] | null | undefined;
};

const folderSchema: z.ZodType<GivenFolder, GivenFolder> = z.lazy(() =>
  z.object({
    name: z.string().min(1).max(1000),
    codename: codenameSchema.nullish(),
    external_id: newExternalId.nullish(),
    folders: z.array(folderSchema).nullish(),
  }),
);

const operationSchema = z.discriminatedUnion("op", [
  z.object({
    op: z.literal("addInto"),
    reference: reference.nullish(),
    value: folderSchema,
    before: reference.nullish(),
    after: reference.nullish(),
  }),
  z.object({ op: z.literal("rename"), reference, value: z.string().min(1).max(1000) }),
  z.object({ op: z.literal("remove"), reference }),
]);

/** `GET /folders` */
export async function listFolders(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  return c.json(foldersJson(await listFolderEntries(actor)));
}

/** `POST /folders`: a whole forest at once, or nothing of it. */
export async function addFolders(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const { folders } = await readJson(c, z.object({ folders: z.array(folderSchema).min(1) }));
  const changes: FolderChange[] = [{ kind: "add", folders: folders.map(treeOf) }];
  return c.json(foldersJson(await changeFolders(actor, { changes })), 201);
}

/** `PATCH /folders`: all operations or none. */
export async function modifyFolders(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const operations = await readJson(c, z.array(operationSchema).min(1));
  const changes = operations.map(changeOf);
  return c.json(foldersJson(await changeFolders(actor, { changes })));
}

function changeOf(operation: z.output<typeof operationSchema>): FolderChange {
  switch (operation.op) {
    case "addInto": {
      const { reference: into } = operation;
      const isRoot = !into || ("uuid" in into && into.uuid === zeroId);
      return {
        kind: "add",
        ...(!isRoot && { into }),
        place: readPlace(operation),
        folders: [treeOf(operation.value)],
      };
    }
    case "rename":
      return { kind: "rename", folder: operation.reference, name: operation.value };
    case "remove":
      return { kind: "remove", folder: operation.reference };
  }
}

function treeOf({ name, codename, external_id, folders }: GivenFolder): FolderTree {
  return {
    name,
    ...(codename && { codename }),
    ...(external_id && { externalId: external_id }),
    folders: (folders ?? []).map(treeOf),
  };
}

function foldersJson(entries: readonly FolderEntry[]): KontentFolders {
  const inside = Map.groupBy(entries, (entry) => entry.parentId);
  const below = (parentId: number | null): KontentFolder[] =>
    (inside.get(parentId) ?? []).map((entry) => ({
      id: entry.uuid,
      name: entry.name,
      codename: folderCodename(entry),
      ...(entry.externalId !== null && { external_id: entry.externalId }),
      folders: below(entry.id),
    }));
  return { folders: below(null), last_modified: lastModified(entries) };
}
