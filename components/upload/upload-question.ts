import type { UploadTwins } from "#lib/upload-twins.ts";

/**
 * What a person is asked before a file is sent: `bytes` when the library has the very same file,
 * `name` when its folder has another one of the name.
 */
export type UploadQuestion = { kind: "bytes" | "name"; twins: UploadTwins };

/**
 * `use` the asset that has the bytes, `keep` both under a free name or as a copy, make a new
 * `version` of the asset of that name, or `skip` the file.
 */
export type UploadAnswer = "use" | "keep" | "version" | "skip";

/** The question about a file, or null when it meets nothing. */
export function questionOf(twins: UploadTwins): UploadQuestion | null {
  if (twins.sameBytes) return { kind: "bytes", twins };
  return twins.sameName ? { kind: "name", twins } : null;
}

/** The answers that make sense, the usual one first. */
export function answersTo({ kind, twins }: UploadQuestion): UploadAnswer[] {
  if (kind === "name") return ["version", "keep", "skip"];
  return canBeVersion(twins) ? ["use", "version", "keep", "skip"] : ["use", "keep", "skip"];
}

/** The asset that `version` gives a new file: that of the name, or one that had these bytes before. */
export function versionTarget({ kind, twins }: UploadQuestion) {
  if (kind === "name" || (twins.sameName && !twins.sameName.hasSameBytes))
    return twins.sameName?.asset ?? null;
  return twins.sameBytes && !twins.sameBytes.hasSameBytes ? twins.sameBytes.asset : null;
}

/** A version with the bytes that are current already would be none. */
function canBeVersion(twins: UploadTwins): boolean {
  return versionTarget({ kind: "bytes", twins }) !== null;
}
