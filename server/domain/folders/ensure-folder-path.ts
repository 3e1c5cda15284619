import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Folder } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { isUniqueViolation } from "#server/db/is-unique-violation.ts";
import { authorize } from "../authorize.ts";
import { createFolderIn, folderId } from "./create-folder.ts";
import { folderFromRow, folderSelect } from "./folder-row.ts";
import { requireFolder } from "./require-folder.ts";
import { asFolderName } from "./split-folder-path.ts";

export const ensureFolderPathSchema = z.object({
  /** Where the path begins; null at the top. */
  parentId: folderId.nullable().default(null),
  /** From the outermost folder to the innermost: `["Campaigns", "Spring"]`. */
  names: z.array(z.string().max(1000)).min(1).max(50),
});

/**
 * The folder that a path of names leads to; what is missing of it is made. Names are cleaned
 * rather than refused, because they come from somebody's disk.
 */
export async function ensureFolderPath(
  actor: Actor,
  input: z.input<typeof ensureFolderPathSchema>,
): Promise<Folder> {
  authorize(actor, "folder.edit");
  const names = input.names.map(asFolderName);
  for (let attempt = 1; ; attempt++) {
    try {
      return await ensureOnce(actor, input.parentId ?? null, names);
    } catch (error) {
      // The files of one folder arrive side by side, and another one made it at this moment.
      if (!isUniqueViolation(error) || attempt === 5) throw error;
    }
  }
}

function ensureOnce(
  actor: Actor,
  parentId: number | null,
  names: readonly string[],
): Promise<Folder> {
  const { spaceId } = actor;
  return inTransaction(async (tx) => {
    if (parentId !== null) await requireFolder(tx, spaceId, parentId);
    let folder: Folder | undefined;
    for (const name of names) {
      const below = folder ? folder.id : parentId;
      const known = await tx.folder.findFirst({
        where: { spaceId, parentId: below, name },
        select: folderSelect,
      });
      folder = known
        ? folderFromRow(known)
        : await createFolderIn(tx, actor, { parentId: below, name });
    }
    if (!folder) throw new AppError("invalid", { field: "names", reason: "empty_name" });
    return folder;
  });
}
