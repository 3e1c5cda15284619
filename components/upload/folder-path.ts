/** A file with where it lay, as browsers' folder inputs and `readDroppedFiles` tell it. */
type PlacedFile = { name: string; webkitRelativePath?: string; relativePath?: string };

/** The folders that the file lay in, from the dropped or chosen one on: `Spring/Hero`, or "". */
export function folderPathOf(file: PlacedFile): string {
  const path = file.relativePath || file.webkitRelativePath || file.name;
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  return names.slice(0, -1).join("/");
}

const systemFiles = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Files that operating systems leave in folders and nobody means to upload. */
export function isSystemFile({ name }: { name: string }): boolean {
  return systemFiles.has(name) || name.startsWith("._");
}
