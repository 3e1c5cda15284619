import type { AssetSummary } from "./asset.ts";

/** An asset that a file to be uploaded meets. */
export type UploadTwin = {
  asset: AssetSummary;
  /** Whether its current file has the very bytes; otherwise an earlier one had, or none. */
  hasSameBytes: boolean;
};

/** What is there already of a file that is about to be sent. */
export type UploadTwins = {
  sameBytes: UploadTwin | null;
  /** In the folder the file is meant for. */
  sameName: UploadTwin | null;
  /** The name, or one with a number that nobody in that folder has. */
  freeName: string;
};
