import { recordLifetimeMs, type UploadRecord } from "./upload-record.ts";

/**
 * Uploads and their files in IndexedDB, so that a reload goes on by itself. Every failure to
 * store (private windows, a full disk) only means that the person has to give the file again.
 */

const databaseName = "vitrine-uploads";
const records = "records";
const files = "files";

/** Copies of files take room; beyond this, in bytes, only the facts about a file are kept. */
const roomForFiles = 2 * 1024 ** 3;

let opening: Promise<IDBDatabase> | null = null;
let bytesKept = 0;

/** Keeps records that are new or have changed. */
export async function keepRecords(changed: readonly UploadRecord[]): Promise<void> {
  const transaction = (await openShelf()).transaction(records, "readwrite");
  for (const record of changed) transaction.objectStore(records).put(record);
  await completed(transaction);
}

/** Keeps a file; false when there is no room for it. */
export async function keepFile(id: string, file: File): Promise<boolean> {
  if (bytesKept + file.size > roomForFiles) return false;
  bytesKept += file.size;
  try {
    const transaction = (await openShelf()).transaction(files, "readwrite");
    transaction.objectStore(files).put({ id, file });
    await completed(transaction);
    return true;
  } catch {
    bytesKept -= file.size;
    return false;
  }
}

/** Forgets uploads and their files. */
export async function forgetUploads(ids: Iterable<string>, bytes: number): Promise<void> {
  const transaction = (await openShelf()).transaction([records, files], "readwrite");
  for (const id of ids) {
    transaction.objectStore(records).delete(id);
    transaction.objectStore(files).delete(id);
  }
  await completed(transaction);
  bytesKept = Math.max(bytesKept - bytes, 0);
}

/** The uploads of a person in a space, oldest first. Those too old to go on are forgotten. */
export async function readRecords(spaceId: number, userId: string): Promise<UploadRecord[]> {
  const transaction = (await openShelf()).transaction(records);
  const all = await answered<UploadRecord[]>(transaction.objectStore(records).getAll());
  const isOld = ({ addedAt }: UploadRecord) => Date.now() - addedAt > recordLifetimeMs;
  const old = all.filter(isOld).map(({ id }) => id);
  if (old.length > 0) await forgetUploads(old, 0);
  return all
    .filter((record) => record.spaceId === spaceId && record.userId === userId && !isOld(record))
    .sort((a, b) => a.addedAt - b.addedAt);
}

/** The file of an upload when its bytes are still here and can be read. */
export async function readFile(id: string): Promise<File | null> {
  const transaction = (await openShelf()).transaction(files);
  const kept = await answered<{ file: File } | undefined>(transaction.objectStore(files).get(id));
  if (!kept) return null;
  // A browser may keep the entry and have lost the bytes.
  await kept.file.slice(0, 1).arrayBuffer();
  bytesKept += kept.file.size;
  return kept.file;
}

function openShelf(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(records, { keyPath: "id" });
      request.result.createObjectStore(files, { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
