import type { ErrorCode, ErrorDetails } from "#lib/app-error.ts";
import type { UploadQuestion } from "./upload-question.ts";

/**
 * Where a file stands. `hashing` is being compared with what the library has, or waits for that;
 * `asking` met something there and waits for the person; `waiting` has its turn still to come; `checking` has all its bytes at the
 * server, which looks into them; `retrying` waits for a server that did not answer; `needs_file`
 * was begun before a reload and its bytes are not at hand any more.
 */
export type UploadStatus =
  | "hashing"
  | "asking"
  | "waiting"
  | "sending"
  | "checking"
  | "retrying"
  | "needs_file"
  | "failed"
  | "done";

export type UploadFailure = { code: ErrorCode; details: ErrorDetails };

/** What became of a file that was taken. */
export type UploadOutcome = {
  assetId: number | null;
  /** What the person should know: `extension_corrected`, `no_preview`, `already_here`. */
  notes: readonly string[];
  /** The name the library gave it, and why it has no preview; known where there are notes. */
  savedName: string | null;
  previewReason: string | null;
};

/** One file on its way into the library. */
export type UploadItem = {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  type: string;
  lastModified: number;
  folderId: number | null;
  /** Folders below `folderId` that the file belongs in: `Spring/Hero`. */
  folderPath: string;
  /** The asset whose file this one replaces. */
  replaceAssetId: number | null;
  /** Compared with the library, so that a reload does not ask again. */
  isCompared: boolean;
  /** What is asked while the status is `asking`. */
  question: UploadQuestion | null;
  /** Stopped by the person, apart from the others. */
  isHeld: boolean;
  /** Bytes read for the comparison. */
  hashed: number;
  file: File | null;
  /** Whether the bytes are kept in this browser, so that a reload loses nothing. */
  isShelved: boolean;
  /** Where the server keeps what has arrived. */
  uploadUrl: string | null;
  status: UploadStatus;
  /** Bytes handed to the network. */
  sent: number;
  /** Bytes the server said it has. */
  accepted: number;
  /** Tries in a row that brought no byte forward. */
  attempt: number;
  /** When `retrying` ends, in milliseconds since 1970. */
  retryAt: number | null;
  failure: UploadFailure | null;
  outcome: UploadOutcome | null;
};

let made = 0;

/** An upload that has not begun. */
export function createUploadItem(
  file: File,
  place: { folderId: number | null; folderPath: string },
): UploadItem {
  made += 1;
  return {
    // Not crypto.randomUUID: browsers have it on secure origins only.
    id: `${Date.now().toString(36)}-${String(made).padStart(6, "0")}-${Math.random().toString(36).slice(2, 10)}`,
    name: file.name,
    size: file.size,
    type: file.type,
    lastModified: file.lastModified,
    ...place,
    ...uncompared,
    file,
    isShelved: false,
    uploadUrl: null,
    status: "hashing",
    sent: 0,
    accepted: 0,
    attempt: 0,
    retryAt: null,
    failure: null,
    outcome: null,
  };
}

/** What is known of a file before it was looked at. */
export const uncompared = {
  replaceAssetId: null,
  isCompared: false,
  question: null,
  isHeld: false,
  hashed: 0,
} satisfies Partial<UploadItem>;

/** Nothing more happens to it by itself. */
export function isSettled({ status }: UploadItem): boolean {
  return status === "done" || status === "failed" || status === "needs_file" || status === "asking";
}

/** Whether another try can end differently: what was wrong is not the file itself. */
export function isRetryable({ status, failure, file }: UploadItem): boolean {
  if (status === "retrying") return true;
  return status === "failed" && file !== null && !isRefusal(failure);
}

/** Whether the file itself is what is wrong. */
export function isRefusal(failure: UploadFailure | null): boolean {
  return (
    failure?.code === "unsupported_type" ||
    failure?.code === "too_large" ||
    failure?.details.reason === "file_changed"
  );
}

/** Whether two things are the same file, as far as a browser tells without reading it. */
export function isSameFile(
  a: Pick<File, "name" | "size" | "lastModified">,
  b: Pick<File, "name" | "size" | "lastModified">,
): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}
