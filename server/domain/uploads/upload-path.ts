import path from "node:path";
import { storage } from "#server/storage/current-storage.ts";

/** Where the bytes of an upload in flight lie. */
export function uploadPath(uploadId: string): string {
  if (!/^[0-9a-f]{32}$/.test(uploadId)) throw new Error("not an upload id");
  return path.join(storage().temporaryFolder, `upload-${uploadId}`);
}
