import { cleanAssetName, nameExtension, withExtension } from "#lib/asset-name.ts";
import type { FileKind, Inspection, PreviewProblem } from "#server/imaging/inspection.ts";
import { acceptedTypes } from "./accepted-types.ts";

/** Something the person should be told about a file that was taken. */
export type FileNote = "extension_corrected" | "no_preview";

/** Why a file is not taken, with the values that a sentence about it needs. */
export type FileRefusal =
  | { reason: "empty"; values: Record<string, never> }
  | { reason: "too_large"; values: { megabytes: number; maxMegabytes: number } }
  | { reason: "too_many_pixels"; values: { megapixels: number; maxMegapixels: number } }
  | { reason: "unknown_type"; values: { extension: string } }
  | { reason: "content_mismatch"; values: { extension: string; mime: string } }
  | { reason: "markup"; values: { mime: string } }
  | { reason: "program"; values: { mime: string } }
  | { reason: "type_not_accepted"; values: { mime: string } }
  | { reason: "not_inspected"; values: { cause: PreviewProblem } };

/** A file that may be stored. */
export type AcceptedFile = {
  ok: true;
  /** The cleaned name, its extension that of the content. */
  name: string;
  mime: string;
  kind: FileKind;
  notes: FileNote[];
  /** Set when there is no preview. */
  previewReason: PreviewProblem | null;
};

export type FileDecision = AcceptedFile | ({ ok: false } & FileRefusal);

export type FileLimits = { maxPixels: number; maxBytes: number };

/** The limits where none are configured: pixels as imaging has them, bytes as the disk does. */
export const defaultFileLimits: FileLimits = {
  maxPixels: 100_000_000,
  maxBytes: Number.POSITIVE_INFINITY,
};

const markup = /^(text\/html|application\/(xhtml\+)?xml|multipart\/related)$/;

const programs = new Set([
  "text/x-script",
  "application/x-elf",
  "application/x-mach-binary",
  "application/x-msdownload",
  "application/x-shockwave-flash",
  "video/x-flv",
  "application/wasm",
  "application/java-vm",
  "application/java-archive",
  "application/vnd.android.package-archive",
  "application/x-google-chrome-extension",
  "application/x-xpinstall",
  "application/x-deb",
  "application/x-rpm",
  "application/x-apple-diskimage",
  "application/x-iso9660-image",
  "application/x-ms-shortcut",
  "application/x-ft-apple.alias",
  "application/x-ms-regedit",
  "application/vnd.ms-htmlhelp",
  "application/x-cfb",
]);
const macros = /\.macroenabled\./;

/**
 * The one place that decides which files the library takes, for every way in. The content
 * decides: a wrong extension is corrected and said so. Pictures, video, audio, documents, zip
 * and plain text are taken; markup, programs and what nobody recognises are not, nor a picture
 * of more pixels than can be decoded. A picture that is broken or unsafe to draw is taken and
 * has no preview. `claimedName` is the name that came with the file.
 */
export function decideFile(
  inspection: Inspection,
  claimedName: string,
  limits: FileLimits = defaultFileLimits,
): FileDecision {
  const { size, type, preview } = inspection;
  const name = cleanAssetName(claimedName);
  const extension = nameExtension(name);
  if (size === 0) return refuse({ reason: "empty", values: {} });
  if (size > limits.maxBytes) return refuse(tooLarge(size, limits));
  if (!type) {
    if (preview.ok || preview.reason === "unsupported") {
      return refuse({ reason: "unknown_type", values: { extension } });
    }
    return refuse({ reason: "not_inspected", values: { cause: preview.reason } });
  }
  // An animated PNG is a PNG to every client of the library.
  const mime = type.mime === "image/apng" ? "image/png" : type.mime;
  if (markup.test(mime)) return refuse({ reason: "markup", values: { mime } });
  if (programs.has(mime) || macros.test(mime)) {
    return refuse({ reason: "program", values: { mime } });
  }
  const extensions = acceptedTypes[mime];
  if (!extensions || type.kind === "other") {
    return refuse({ reason: "type_not_accepted", values: { mime } });
  }
  const isRightlyNamed = extensions.includes(extension);
  // Any bytes that are letters pass for text, so text has to be called text as well.
  if (type.kind === "text" && !isRightlyNamed && extension !== "") {
    return refuse({ reason: "content_mismatch", values: { extension, mime } });
  }
  if (!preview.ok && preview.reason === "too_many_pixels") {
    return refuse(tooManyPixels(inspection, limits));
  }
  const notes: FileNote[] = [];
  if (!isRightlyNamed) notes.push("extension_corrected");
  if (!preview.ok && isPictureLike(type.kind)) notes.push("no_preview");
  return {
    ok: true,
    name: isRightlyNamed ? name : withExtension(name, extensions[0]),
    mime,
    kind: type.kind,
    notes,
    previewReason: preview.ok ? null : preview.reason,
  };
}

function refuse(refusal: FileRefusal): FileDecision {
  return { ok: false, ...refusal };
}

function tooLarge(size: number, { maxBytes }: FileLimits): FileRefusal {
  const values = { megabytes: Math.ceil(size / 1e6), maxMegabytes: Math.floor(maxBytes / 1e6) };
  return { reason: "too_large", values };
}

function tooManyPixels({ width, height }: Inspection, { maxPixels }: FileLimits): FileRefusal {
  const megapixels = Math.ceil(((width ?? 0) * (height ?? 0)) / 1e6);
  return { reason: "too_many_pixels", values: { megapixels, maxMegapixels: maxPixels / 1e6 } };
}

function isPictureLike(kind: FileKind): boolean {
  return kind === "image" || kind === "vector";
}
