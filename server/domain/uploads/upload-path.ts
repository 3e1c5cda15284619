import path from "node:path";
import { storage } from "#server/storage/current-storage.ts";

/** Whether this is the form of an upload's id: 32 hex digits, which name a file and nothing else. */
export function isUploadId(id: string): boolean {
  return /^[0-9a-f]{32}$/.test(id);
}

/** Where the bytes of an upload in flight lie. */
export function uploadPath(uploadId: string): string {
  if (!isUploadId(uploadId)) throw new Error("not an upload id");
  return path.join(storage().temporaryFolder, `upload-${uploadId}`);
}
