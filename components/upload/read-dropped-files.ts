/**
 * The files of a drop or a paste, those in dropped folders too, each with the way to it in
 * `relativePath`. To be called while the event is handled: later the browser has forgotten them.
 */
export function readDroppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items]
    .filter((item) => item.kind === "file")
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  // What a script put into a drag has files and no items.
  return readAll(entries.length > 0 ? entries : [...files]);
}

async function readAll(entries: readonly (FileSystemEntry | File | null)[]): Promise<File[]> {
  const files: File[] = [];
  // One after the other: the order of the folder is the order of the panel.
  for (const entry of entries) {
    if (entry instanceof File) files.push(entry);
    else if (entry && isFolder(entry)) files.push(...(await readAll(await entriesOf(entry))));
    else if (entry) files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // Chromium gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return Object.defineProperty(file, "relativePath", { value: entry.fullPath, enumerable: true });
}
