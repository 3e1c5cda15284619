import { AppError } from "#lib/app-error.ts";
import { cleanFolderName } from "#lib/folder-name.ts";

/** The name as it will be kept. Throws `invalid` when nothing of it can be. */
export function requireFolderName(name: string): string {
  const clean = cleanFolderName(name);
  if (clean === "") throw new AppError("invalid", { field: "name", reason: "empty_name" });
  return clean;
}
