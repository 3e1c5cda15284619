import { type UploadItem, uncompared } from "./upload-item.ts";

/** What this browser keeps of an upload until it is done, apart from the bytes. */
export type UploadRecord = Pick<
  UploadItem,
  | "id"
  | "name"
  | "size"
  | "type"
  | "lastModified"
  | "folderId"
  | "folderPath"
  | "uploadUrl"
  | "replaceAssetId"
  | "isCompared"
> & {
  spaceId: number;
  userId: string;
  /** The page that works on it. */
  owner: string;
  addedAt: number;
};

/** The server forgets an upload after a day; so does the browser. */
export const recordLifetimeMs = 24 * 60 * 60 * 1000;

export function recordOf(
  item: UploadItem,
  whose: Pick<UploadRecord, "spaceId" | "userId" | "owner" | "addedAt">,
): UploadRecord {
  const { id, name, size, type, lastModified, folderId, folderPath, uploadUrl } = item;
  const { replaceAssetId, isCompared } = item;
  return {
    ...{ id, name, size, type, lastModified, folderId, folderPath, uploadUrl },
    ...{ replaceAssetId, isCompared },
    ...whose,
  };
}

/** The upload as it goes on after a reload, by itself when its bytes are still here. */
export function itemOf(record: UploadRecord, file: File | null): UploadItem {
  const { id, name, size, type, lastModified, folderId, folderPath, uploadUrl } = record;
  // A browser may have kept records from before these were.
  const { replaceAssetId = null, isCompared = true } = record;
  return {
    ...{ id, name, size, type, lastModified, folderId, folderPath, uploadUrl },
    ...uncompared,
    ...{ replaceAssetId, isCompared },
    file,
    isShelved: file !== null,
    status: !file ? "needs_file" : isCompared || uploadUrl ? "waiting" : "hashing",
    sent: 0,
    accepted: 0,
    attempt: 0,
    retryAt: null,
    failure: null,
    outcome: null,
  };
}
