import { randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import {
  access,
  link,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  unlink,
  utimes,
} from "node:fs/promises";
import path from "node:path";
import { AppError } from "#lib/app-error.ts";
import { threadOfAnswers } from "#server/threads/thread-of-answers.ts";
import type { Storage } from "./storage.ts";
import type { FileToWrite } from "./writing-thread.ts";

/** Storage in a folder of this machine. */
export function createFolderStorage(folder: string): Storage {
  const temporaryFolder = path.join(folder, "tmp");
  const prepared = mkdir(temporaryFolder, { recursive: true });
  // A write and its wait for the disk would take the threads that reads need as well.
  const writer = threadOfAnswers<FileToWrite, void>(
    path.join(import.meta.dirname, "writing-thread.ts"),
  );

  function pathOf(key: string): string {
    const file = path.resolve(folder, key);
    if (!file.startsWith(folder + path.sep) || key.includes("\0"))
      throw new Error("key leaves the storage");
    return file;
  }

  return {
    temporaryFolder,
    async adopt(temporaryPath, key) {
      const target = pathOf(key);
      const parent = path.dirname(target);
      await syncFile(temporaryPath);
      await makeFolderDurably(parent);
      // A link fails where a rename would silently replace: bytes that are kept are never replaced.
      try {
        await link(temporaryPath, target);
        await unlink(temporaryPath).catch(ignoreMissing);
      } catch (error) {
        if (!hasCode(error, "EEXIST")) {
          // Some file systems have no links.
          if (await exists(target)) await rm(temporaryPath, { force: true });
          else await rename(temporaryPath, target);
        } else await replaceIfDamaged(temporaryPath, target);
      }
      await syncFolder(parent);
    },
    async write(key, bytes) {
      await prepared;
      const temporary = path.join(temporaryFolder, `write-${randomUUID()}`);
      await writer.ask({ bytes, temporary, target: pathOf(key) });
    },
    async read(key, range) {
      const file = pathOf(key);
      const handle = await open(file, "r").catch((error: unknown) => {
        throw hasCode(error, "ENOENT") ? new AppError("not_found", { field: "file" }) : error;
      });
      return createReadStream(file, { fd: handle, ...range });
    },
    async peek(key, most) {
      const handle = await open(pathOf(key), "r").catch(ignoreMissing);
      if (!handle) return null;
      try {
        const { size } = await handle.stat();
        return { size, bytes: size <= most ? await handle.readFile() : null };
      } finally {
        await handle.close();
      }
    },
    async size(key) {
      const facts = await stat(pathOf(key)).catch(ignoreMissing);
      return facts?.size ?? null;
    },
    async localCopy(key) {
      return pathOf(key);
    },
    async remove(key) {
      await rm(pathOf(key), { force: true, recursive: true });
    },
    async *list(prefix) {
      yield* walk(pathOf(prefix));
    },
    async check() {
      await prepared;
      await access(temporaryFolder, constants.R_OK | constants.W_OK);
    },
  };

  async function* walk(
    start: string,
  ): AsyncGenerator<{ key: string; size: number; modifiedAt: number }> {
    const entries = (await readdir(start, { withFileTypes: true }).catch(ignoreMissing)) ?? [];
    for (const entry of entries) {
      const full = path.join(start, entry.name);
      if (entry.isDirectory()) yield* walk(full);
      else {
        const facts = await stat(full).catch(ignoreMissing);
        if (facts)
          yield {
            key: path.relative(folder, full).split(path.sep).join("/"),
            size: facts.size,
            modifiedAt: facts.mtimeMs,
          };
      }
    }
  }
}

/** Equal keys mean equal bytes; a size that differs means that what is there was cut off by a crash. */
async function replaceIfDamaged(temporaryPath: string, target: string): Promise<void> {
  const [fresh, kept] = await Promise.all([stat(temporaryPath), stat(target)]);
  if (fresh.size !== kept.size) return rename(temporaryPath, target);
  // Wanted again: the sweeper leaves alone what was touched lately.
  const now = new Date();
  await utimes(target, now, now);
  await rm(temporaryPath, { force: true });
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** A new name is durable only when its folder has been synced, and so for every folder that is new. */
async function makeFolderDurably(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first) {
    for (let made = folder; made.length >= first.length; made = path.dirname(made))
      await syncFolder(path.dirname(made));
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(ignoreMissing)) !== undefined;
}

function ignoreMissing(error: unknown): undefined {
  if (hasCode(error, "ENOENT")) return undefined;
  throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
