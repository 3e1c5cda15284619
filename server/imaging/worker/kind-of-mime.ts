import type { DetectedType } from "../inspection.ts";

const documents =
  /^application\/(pdf|rtf|msword|postscript|eps|epub\+zip|vnd\.(ms-(excel|powerpoint)$|openxmlformats-officedocument\.|oasis\.opendocument\.|apple\.(keynote|numbers|pages)$))/;

/** What a file of this type is good for, as far as the type alone tells. */
export function kindOfMime(mime: string): DetectedType["kind"] {
  if (mime === "image/svg+xml") return "vector";
  if (mime.startsWith("image/") && !mime.startsWith("image/vnd.dwg")) return "image";
  if (mime.startsWith("video/")) return "video";
  if (mime.startsWith("audio/") || mime === "application/ogg") return "audio";
  if (documents.test(mime)) return "document";
  if (mime === "application/zip") return "archive";
  if (/^text\/(vtt|vcard|calendar)$/.test(mime)) return "text";
  return "other";
}
