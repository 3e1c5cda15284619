import { AppError } from "#lib/app-error.ts";

/** How many folders may lie in one another. */
export const deepestFolder = 50;

/** How many folders a path such as `/1/5/` names. */
export function folderDepth(path: string): number {
  return path.split("/").length - 2;
}

/** Throws `invalid` when a folder would lie deeper than is allowed. */
export function refuseTooDeep(depth: number): void {
  if (depth > deepestFolder)
    throw new AppError("invalid", {
      field: "parentId",
      reason: "folder_too_deep",
      values: { limit: deepestFolder },
    });
}
