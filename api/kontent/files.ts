import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import type { Context } from "hono";
import { nameExtension } from "#lib/asset-name.ts";
import { acceptedTypes } from "#server/domain/assets/accepted-types.ts";
import { uploadFile } from "#server/domain/files/upload-file.ts";
import { requireEnvironment } from "./environment.ts";
import { ValidationError } from "./errors.ts";
import { kontentFileName } from "./file-name.ts";
import { decodeOnce, pathBehind } from "./path-reference.ts";

/** The vendor takes 100 MB. */
const maxBytes = 100 * 1024 ** 2;

/** Names that browsers and libraries give to types that are called otherwise here. */
const sameType: Record<string, string> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/apng": "image/png",
  "image/svg": "image/svg+xml",
  "image/vnd.microsoft.icon": "image/x-icon",
  "image/x-ms-bmp": "image/bmp",
  "audio/mp3": "audio/mpeg",
  "audio/x-wav": "audio/wav",
  "audio/wave": "audio/wav",
  "audio/x-flac": "audio/flac",
  "video/x-matroska": "video/matroska",
  "video/x-msvideo": "video/vnd.avi",
  "application/x-zip-compressed": "application/zip",
  "text/x-markdown": "text/markdown",
};

/** `POST /files/{file_name}`: bytes that an asset will refer to. */
export async function uploadBinaryFile(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const name = kontentFileName(decodeOnce(pathBehind(c, "files").replace(/\/+$/, "")));
  const declared = declaredType(c);
  refuseMismatch(name, declared);
  const { body } = c.req.raw;
  if (!body) throw problem("The request has no body.");
  const { uuid } = await uploadFile(actor, {
    bytes: Readable.fromWeb(body as WebStream),
    expectedSize: Number(c.req.header("content-length") ?? 0) || 0,
    limit: maxBytes,
    name,
    check: ({ decision }) => {
      if (decision.notes.includes("extension_corrected"))
        throw problem(
          `The file is called .${nameExtension(name)}, but its content is ${decision.mime}.`,
        );
    },
  });
  return c.json({ id: uuid, type: "internal" }, 201);
}

function declaredType(c: Context): string {
  const header = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (!header) throw problem("The Content-type header is required.");
  return sameType[header] ?? header;
}

/** The name says what the file is, and the header has to say the same. */
function refuseMismatch(name: string, declared: string): void {
  const extension = nameExtension(name);
  if (extension === "") throw problem("The file name needs an extension.");
  const extensions = acceptedTypes[declared];
  if (!extensions) throw problem(`Files of the type ${declared} are not taken.`);
  if (!extensions.includes(extension))
    throw problem(`The Content-type ${declared} does not match the extension .${extension}.`);
}

function problem(message: string): ValidationError {
  return new ValidationError([{ message, path: "" }]);
}
