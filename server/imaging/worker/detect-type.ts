import { fileTypeFromFile } from "file-type";
import type { DetectedType } from "../inspection.ts";
import { decodeText } from "./decode-text.ts";
import { kindOfMime } from "./kind-of-mime.ts";
import { namedOfficeType } from "./old-office-type.ts";
import { readBytes } from "./read-bytes.ts";
import { textType } from "./text-type.ts";

const headBytes = 64 * 1024;

// Binary formats whose signature is letters of an ordinary text ("BM", "MZ", "ID3", "II*").
// Formats that are text themselves keep what their signature says, and so does JPEG: "ÿØÿ" begins
// no text, but a long comment behind it may be all that is seen of it here.
const keptSignatures = new Set([
  "image/jpeg",
  "application/rtf",
  "application/pdf",
  "application/postscript",
  "application/eps",
  "text/vtt",
  "text/vcard",
  "text/calendar",
]);

/**
 * The type of a file by its content. The name decides only between kinds of plain text.
 * Returns null for an empty file and for binary data that nobody recognises.
 */
export async function detectType(path: string, name: string): Promise<DetectedType | null> {
  const head = await readBytes(path, 0, headBytes);
  if (head.length === 0) return null;
  const signature = await fileTypeFromFile(path).catch(() => undefined);
  const mime = usualMime(signature?.mime.split(";")[0]?.toLowerCase());
  if (!mime || !keptSignatures.has(mime)) {
    const decoded = decodeText(head);
    if (decoded) return textType(decoded, name);
  }
  if (!signature || !mime) return null;
  if (mime === "application/x-cfb") return namedOfficeType(path);
  return { mime, extension: usualExtension(mime, signature.ext), kind: kindOfMime(mime) };
}

// The two ways to pack MPEG-1 and MPEG-2 are one type to everybody.
function usualMime(mime: string | undefined): string | undefined {
  return mime === "video/mp1s" || mime === "video/mp2p" ? "video/mpeg" : mime;
}

function usualExtension(mime: string, extension: string): string {
  if (mime === "image/tiff") return "tiff";
  if (mime === "image/apng") return "png";
  return extension;
}
