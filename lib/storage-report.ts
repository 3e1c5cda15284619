import type { AssetKind } from "./asset.ts";

/** Files and their bytes. */
export type Amount = { files: number; bytes: number };

/** What fills the storage of a space. Counted in the background, so it is as of a moment. */
export type StorageReport = {
  /** Milliseconds since 1970. */
  asOf: number;
  /** Current files of assets outside the trash. */
  kinds: (Amount & { kind: AssetKind })[];
  /** The folders with most in them, without those inside; null is "in no folder". */
  folders: (Amount & { folderId: number | null })[];
  biggest: { assetId: number; name: string; bytes: number }[];
  trash: Amount;
  /** Files that were replaced and are kept as versions. */
  versions: Amount;
  /** Pictures that were drawn for delivery; they are drawn again when they go. */
  renditions: Amount;
};

export type StorageReportState = {
  /** Null until the first one is counted. */
  report: StorageReport | null;
  isCounting: boolean;
};
