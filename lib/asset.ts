/** What an asset is, for the browser and for everyone who reads. Times are milliseconds since 1970. */

export const assetKinds = [
  "image",
  "vector",
  "video",
  "audio",
  "document",
  "archive",
  "text",
] as const;
export type AssetKind = (typeof assetKinds)[number];

export type AssetLock = { byName: string; at: number; reason: string };

/** `waiting` for a reviewer, or `returned` by one with a note on what is missing. */
export type AssetReview = {
  state: "waiting" | "returned";
  byName: string;
  at: number;
  note: string;
};

/** A required text that is missing. `language` is empty for a field that is not translated. */
export type AssetGap = { field: string; language: string };

/** An asset as lists show it. */
export type AssetSummary = {
  id: number;
  uuid: string;
  spaceId: number;
  folderId: number | null;
  collectionId: number | null;
  name: string;
  kind: AssetKind;
  mime: string;
  /** Bytes. */
  size: number;
  /** Pixels of the upright picture; null when unknown. */
  width: number | null;
  height: number | null;
  focus: string | null;
  isPrivate: boolean;
  publishAt: number | null;
  expireAt: number | null;
  lock: AssetLock | null;
  review: AssetReview | null;
  version: number;
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
  /** ThumbHash, base64. */
  thumbhash: string | null;
  /** `#rrggbb`. */
  dominantColor: string | null;
  /** Why there is no preview; null when there is one. */
  previewReason: string | null;
  deliveryKey: string;
  /** The beginning of the file's SHA-256: what makes an address immutable. */
  fileKey: string;
  /** In the space's default language. */
  alt: string | null;
  title: string | null;
  tagIds: number[];
  termIds: number[];
  gaps: AssetGap[];
  /** The texts that a list was asked for besides, by the keys of their cells; null where there is none. */
  askedTexts?: Readonly<Record<string, string | null>>;
};

export type AssetText = {
  field: string;
  language: string;
  value: string;
  /** Since when the default language's text is newer than this translation of it; null when it is not. */
  staleSince: number | null;
};

export type AssetFile = {
  id: number;
  uuid: string;
  originalName: string;
  sha256: string;
  extension: string;
  orientation: number | null;
  frames: number | null;
  durationMs: number | null;
  hasAlpha: boolean;
  camera: Record<string, unknown> | null;
  /** How it came here: `{ way: "upload" | "import" | "url" | ..., from?: ... }`. */
  origin: Record<string, unknown> | null;
  md5: string;
  sha1: string;
  createdAt: number;
};

/** One asset with everything its page shows. */
export type Asset = AssetSummary & {
  texts: AssetText[];
  file: AssetFile;
  createdByName: string | null;
  externalId: string | null;
  codename: string | null;
};

export type AssetPage = {
  assets: AssetSummary[];
  /** Hand it back as `after` to go on; null at the end. */
  next: string | null;
  /** Hand it back as `before` to go back; null at the beginning. */
  previous: string | null;
};
