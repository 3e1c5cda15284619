import path from "node:path";
import { createFolderStorage } from "./folder-storage.ts";
import type { Storage } from "./storage.ts";

type Holder = { vitrineStorage?: Storage };
const holder = globalThis as Holder;

/** The storage of this process. Throws when `connectStorage` has not run. */
export function storage(): Storage {
  if (!holder.vitrineStorage) throw new Error("The storage is not open yet");
  return holder.vitrineStorage;
}

/** Opens the storage that a STORAGE_URL names, as the storage of this process. */
export function connectStorage(url: string): Storage {
  holder.vitrineStorage = createFolderStorage(path.resolve(url.replace(/^file:(\/\/)?/, "")));
  return holder.vitrineStorage;
}
