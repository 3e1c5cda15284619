import type { DetectedType } from "../inspection.ts";
import { readBytes } from "./read-bytes.ts";

const searchedBytes = 32 * 2 ** 20;

// Word, Excel and PowerPoint before 2007 share one container with installers and mails; the
// name of the main stream inside, in UTF-16, tells them apart.
const mainStreams: [string, DetectedType][] = [
  ["WordDocument", { mime: "application/msword", extension: "doc", kind: "document" }],
  ["Workbook", { mime: "application/vnd.ms-excel", extension: "xls", kind: "document" }],
  [
    "PowerPoint Document",
    { mime: "application/vnd.ms-powerpoint", extension: "ppt", kind: "document" },
  ],
];

/** The type of a compound file ("CFB"): an old office document, or one that is never stored. */
export async function namedOfficeType(path: string): Promise<DetectedType> {
  const bytes = await readBytes(path, 0, searchedBytes);
  const found = mainStreams.find(([stream]) => bytes.includes(Buffer.from(stream, "utf16le")));
  return found?.[1] ?? { mime: "application/x-cfb", extension: "cfb", kind: "other" };
}
