import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout } from "node:timers/promises";
import { DataStore, ERRORS, type Lock, type Locker, MemoryLocker, Upload } from "@tus/server";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { appendUpload } from "#server/domain/uploads/append-upload.ts";
import { cancelUpload } from "#server/domain/uploads/cancel-upload.ts";
import {
  createUpload,
  createUploadSchema,
  uploadLifetimeMs,
} from "#server/domain/uploads/create-upload.ts";
import { getUpload } from "#server/domain/uploads/get-upload.ts";
import { type Lease, takeUploadLease } from "#server/domain/uploads/upload-lease.ts";

/** Who sends the request that tus is handling: its store and hooks are not told. */
export const uploadActor = new AsyncLocalStorage<Actor>();

/** The actor of the request being handled. */
export function currentUploader(): Actor {
  const actor = uploadActor.getStore();
  if (!actor) throw new AppError("unauthenticated");
  return actor;
}

/** tus' view of our uploads: rows in the database, bytes in the temporary folder. */
export function createUploadStore(): DataStore {
  const store = new DataStore();
  store.extensions = ["creation", "creation-with-upload", "termination", "expiration"];
  store.getExpiration = () => uploadLifetimeMs;
  store.deleteExpired = async () => 0;
  store.create = async (upload) => {
    const given = upload.metadata ?? {};
    const input = createUploadSchema.safeParse({
      uploadId: upload.id,
      size: upload.size,
      name: given.filename ?? undefined,
      folderId: given.folderId ? Number(given.folderId) : null,
      folderPath: given.folderPath ?? "",
      replaceAssetId: given.replaceAssetId ? Number(given.replaceAssetId) : null,
    });
    if (!input.success)
      throw new AppError("invalid", {
        field: String(input.error.issues[0]?.path[0] ?? "metadata"),
        reason: "upload_metadata",
      });
    await createUpload(currentUploader(), input.data);
    upload.creation_date = new Date().toISOString();
    return upload;
  };
  store.getUpload = async (uploadId) => {
    const upload = await getUpload(currentUploader(), { uploadId }).catch(() => {
      throw ERRORS.FILE_NOT_FOUND;
    });
    return new Upload({
      id: upload.id,
      size: upload.size,
      offset: upload.offset,
      metadata: { filename: upload.name },
      creation_date: upload.createdAt.toISOString(),
    });
  };
  store.write = (bytes, uploadId, offset) =>
    appendUpload(currentUploader(), { uploadId, offset, bytes });
  store.remove = (uploadId) => cancelUpload(currentUploader(), { uploadId });
  return store;
}

/**
 * One writer to an upload at a time: within the process by tus' own lock, which can ask a stale
 * connection to let go, and between processes by a lease in the database. An upload that is only
 * being created has no row to lease, and nobody else knows its id.
 */
export function createUploadLocker(): (request: { method: string }) => Locker {
  const local = new MemoryLocker();
  const leased: Locker = { newLock: (uploadId) => leasedLock(local.newLock(uploadId), uploadId) };
  return ({ method }) => (method === "POST" ? local : leased);
}

function leasedLock(lock: Lock, uploadId: string): Lock {
  let lease: Lease | undefined;
  return {
    async lock(signal, cancel) {
      await lock.lock(signal, cancel);
      try {
        lease = await waitForLease(uploadId, signal);
      } catch (error) {
        await lock.unlock();
        throw error;
      }
    },
    async unlock() {
      await lease?.release();
      await lock.unlock();
    },
  };
}

async function waitForLease(uploadId: string, signal: AbortSignal): Promise<Lease> {
  const actor = currentUploader();
  for (;;) {
    const lease = await takeUploadLease(uploadId);
    if (lease) return lease;
    await getUpload(actor, { uploadId }).catch(() => {
      throw ERRORS.FILE_NOT_FOUND;
    });
    if (signal.aborted) throw ERRORS.ERR_LOCK_TIMEOUT;
    await setTimeout(250);
  }
}
